/// Stops the statement running on a connection, from any thread.
package struct Interrupter: Sendable {
    private weak let connection: ConnectionHandle?

    init(_ connection: ConnectionHandle) { self.connection = connection }

    /// Makes the running statement fail with `DuckDBError.interrupted`; does nothing if none runs, and never blocks.
    ///
    /// An interrupt between two statements is lost; `BlockingExecutor` repeats its own until the work ends.
    package func interrupt() { connection?.interrupt() }

    /// Progress of the running statement, 0 to 1; `nil` if unknown or if the options do not track it.
    package var progress: Double? { connection?.progress }
}
