import CDuckDB

/// A connection: one thread at a time uses it, its statements and its results; every call that runs SQL blocks.
///
/// Unchecked: it may be handed from thread to thread as a pool does, and nothing in it is guarded against two at once.
package final class Connection: @unchecked Sendable {
    let handle: ConnectionHandle
    let statements = StatementCache()
    /// Kept so that a connection alone keeps its database open.
    private let database: Database

    init(_ handle: ConnectionHandle, database: Database) {
        self.handle = handle
        self.database = database
    }

    /// Stops what runs here, from any thread.
    package var interrupter: Interrupter { Interrupter(handle) }

    /// How far the running statement is, from 0 to 1, from any thread; `nil` when unknown or not tracked by the options.
    package var progress: Double? { handle.progress }

    /// Runs one or more statements and drops their results; blocking.
    ///
    /// The statements before a failing one stay done, unless they are in a transaction.
    package func execute(_ sql: SQL) throws(DuckDBError) {
        if let failure = handle.run(sql.text) { throw DuckDBError(sql: sql, failure) }
    }

    /// Runs the work in a transaction: committed when it returns, rolled back when it throws; blocking.
    package func transaction<T>(_ work: () throws -> T) throws -> T {
        try execute(SQL(name: "begin", text: "BEGIN TRANSACTION"))
        do {
            let value = try work()
            try execute(SQL(name: "commit", text: "COMMIT"))
            return value
        } catch {
            // The engine may have rolled back by itself; the first error is the one that matters.
            _ = handle.run("ROLLBACK")
            throw error
        }
    }

    /// The prepared statement of this text, made once for each connection when it has parameters; blocking when it is new.
    package func prepare(_ sql: SQL) throws(DuckDBError) -> Statement {
        if let known = statements[sql.text] { return Statement(known, handle) }
        let fresh = try PreparedStatement(sql, on: handle)
        statements.keep(fresh)
        return Statement(fresh, handle)
    }

    /// The prepared statements that the connection keeps.
    package var keptStatements: Int { statements.count }
}
