import CDuckDB

/// A connection, which one thread at a time may use with its statements and results; every call that runs SQL blocks.
///
/// Unchecked: a pool may pass it from thread to thread, but nothing in it is guarded against concurrent use.
package final class Connection: @unchecked Sendable {
    let handle: ConnectionHandle
    let statements = StatementCache()
    private let varied = StatementCache(limit: 64)
    /// Retained so that a connection keeps its database open.
    private let database: Database

    init(_ handle: ConnectionHandle, database: Database) {
        self.handle = handle
        self.database = database
    }

    /// Stops the running statement, from any thread.
    package var interrupter: Interrupter { Interrupter(handle) }

    /// Progress of the running statement, 0 to 1, from any thread; `nil` if unknown or if the options do not track it.
    package var progress: Double? { handle.progress }

    /// Runs one or more statements and drops their results; blocks.
    ///
    /// The statements before a failing one keep their effect, unless they are in a transaction.
    package func execute(_ sql: SQL) throws(DuckDBError) {
        if let failure = handle.run(sql.text) { throw DuckDBError(sql: sql, failure) }
    }

    /// Runs the work in a transaction: commits when it returns, rolls back when it throws; blocks.
    package func transaction<T>(_ work: () throws -> T) throws -> T {
        try execute(SQL(name: "begin", text: "BEGIN TRANSACTION"))
        do {
            let value = try work()
            try execute(SQL(name: "commit", text: "COMMIT"))
            return value
        } catch {
            // The engine may already have rolled back; the first error is the one that matters.
            _ = handle.run("ROLLBACK")
            throw error
        }
    }

    /// The prepared statement for this text, cached per connection if it has parameters; blocks if it is new.
    package func prepare(_ sql: SQL) throws(DuckDBError) -> Statement {
        try prepare(sql, in: statements)
    }

    /// The prepared statement for one of very many texts, of which the last few are cached apart from the others; blocks if it is not.
    package func prepareVaried(_ sql: SQL) throws(DuckDBError) -> Statement {
        try prepare(sql, in: varied)
    }

    private func prepare(_ sql: SQL, in cache: StatementCache) throws(DuckDBError) -> Statement {
        if let known = cache[sql.text] { return Statement(known, handle) }
        let fresh = try PreparedStatement(sql, on: handle)
        cache.keep(fresh)
        return Statement(fresh, handle)
    }

    /// A prepared statement that is not cached, for a text that hardly comes again; blocks.
    package func prepareOnce(_ sql: SQL) throws(DuckDBError) -> Statement {
        Statement(try PreparedStatement(sql, on: handle), handle)
    }

    /// Number of cached prepared statements.
    package var keptStatements: Int { statements.count + varied.count }
}
