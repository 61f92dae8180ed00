import BallerDuckDB

/// What one request reads from: the kept answers and one connection of one artifact, on a thread that may block.
package struct QuerySession {
    private let connection: PooledConnection
    private let kept: KeptAnswers

    init(_ connection: PooledConnection, _ kept: KeptAnswers) {
        self.connection = connection
        self.kept = kept
    }

    /// The rows of a query file for a `JSONWriter`, from memory if they are kept there; blocks.
    package func rows(of query: String, _ arguments: QueryArguments = [:]) throws -> QueryRows {
        if let kept = kept[query] { return try kept.rows(arguments) }
        return try naming(query) { try connection.query(query).rows(arguments) }
    }

    /// The rows of a query file decoded by column name; blocks.
    package func rows<T: Decodable>(
        of query: String,
        _ arguments: QueryArguments = [:],
        as type: T.Type
    ) throws -> [T] {
        if kept[query] != nil { return try rows(of: query, arguments).decoded(as: type) }
        return try naming(query) { try connection.query(query).stream(arguments).rows(as: type) }
    }

    private func naming<T>(_ query: String, _ work: () throws -> T) throws -> T {
        do {
            return try work()
        } catch let error as DuckDBError {
            // The executor explains interrupts, because it knows the deadline.
            if case .interrupted = error { throw error }
            throw ServingError.queryFailed(query: query, cause: error)
        }
    }
}
