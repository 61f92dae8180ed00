import BallerDuckDB

/// What one request reads with: one connection of one artifact, on a thread that may block.
package struct QuerySession {
    private let connection: PooledConnection

    init(_ connection: PooledConnection) { self.connection = connection }

    /// Runs a query file and keeps its rows for a `JSONWriter`; blocking.
    package func rows(of query: String, _ arguments: QueryArguments = [:]) throws -> QueryRows {
        try naming(query) { try connection.query(query).rows(arguments) }
    }

    /// Runs a query file and decodes its rows by column name; blocking.
    package func rows<T: Decodable>(
        of query: String,
        _ arguments: QueryArguments = [:],
        as type: T.Type
    ) throws -> [T] {
        try naming(query) { try connection.query(query).stream(arguments).rows(as: type) }
    }

    private func naming<T>(_ query: String, _ work: () throws -> T) throws -> T {
        do {
            return try work()
        } catch let error as DuckDBError {
            // An interrupt is the executor's to explain: it knows the deadline.
            if case .interrupted = error { throw error }
            throw ServingError.queryFailed(query: query, cause: error)
        }
    }
}
