import BallerDuckDB

/// What one request reads from: the kept answers and one connection of one artifact, on a thread that may block.
package struct QuerySession {
    let connection: PooledConnection
    private let kept: KeptAnswers
    let names: IDNames

    init(_ connection: PooledConnection, _ kept: KeptAnswers = KeptAnswers(), _ names: IDNames = IDNames()) {
        self.connection = connection
        self.kept = kept
        self.names = names
    }

    /// The rows of a query file for a `JSONWriter`, from memory if they are kept there; blocks.
    package func rows(of query: String, _ arguments: QueryArguments = [:]) throws -> QueryRows {
        if let kept = kept[query] { return try kept.rows(arguments) }
        return try naming(query) { try connection.query(query).rows(arguments, names) }
    }

    /// The rows of a query file decoded by column name; blocks.
    package func rows<T: Decodable>(
        of query: String,
        _ arguments: QueryArguments = [:],
        as type: T.Type
    ) throws -> [T] {
        let rows = try rows(of: query, arguments)
        return try naming(query) { try rows.decoded(as: type) }
    }

    /// What the rows of a query file have, without a look at any; blocks where the query is not prepared yet.
    package func fields(of query: String) throws -> [QueryField] {
        try naming(query) {
            try connection.query(query).described(names).map { field, type in
                QueryField(name: field.name, shape: field.naming == nil ? AnswerShape(type) : .value(.text))
            }
        }
    }

    /// What the rows of a query file may be sorted by.
    package func sorts(of query: String) throws -> [SortColumn] { try connection.catalog.query(query).sorts }

    func naming<T>(_ query: String, _ work: () throws -> T) throws -> T {
        do {
            return try work()
        } catch let error as DuckDBError {
            // The executor explains interrupts, because it knows the deadline.
            if case .interrupted = error { throw error }
            throw ServingError.queryFailed(query: query, cause: error)
        }
    }
}
