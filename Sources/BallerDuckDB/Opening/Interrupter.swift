/// Stops the statement that runs on a connection, from any thread.
package struct Interrupter: Sendable {
    private weak let connection: ConnectionHandle?

    init(_ connection: ConnectionHandle) { self.connection = connection }

    /// Makes the running statement fail with `DuckDBError.interrupted`; does nothing when none runs, and never blocks.
    ///
    /// An interrupt that comes between two statements is lost; `BlockingExecutor` repeats its own until the work ends.
    package func interrupt() { connection?.interrupt() }

    /// How far the running statement is, from 0 to 1; `nil` when unknown or not tracked by the options.
    package var progress: Double? { connection?.progress }
}
