import BallerDuckDB

extension Snapshot {
    /// Asks every query once, with values that are in the artifact, and reads the first rows; blocking.
    ///
    /// Preparing a query says that its columns are there. Only asking says that the views behind them can be read, and in
    /// reasonable time. The connection goes afterwards, with all that the engine keeps for it.
    ///
    /// - Throws: the first query that fails.
    static func askEverything(
        of catalog: QueryCatalog,
        _ database: Database,
        use: (Connection) throws -> Void
    ) throws {
        let connection = try database.connect()
        try use(connection)
        let values = try naming("first_values") { () throws -> [String: Value] in
            guard let row = try connection.rows(catalog.sql("first_values")).first else { return [:] }
            return Dictionary(zip(row.columns.map(\.name), row.values)) { first, _ in first }
        }
        for name in catalog.names {
            try naming(name) {
                let statement = try connection.prepare(catalog.sql(name))
                try statement.bind(statement.parameterNames.map { values[$0] ?? .null })
                _ = try statement.stream().next()
            }
        }
    }

    private static func naming<T>(_ query: String, _ work: () throws -> T) throws -> T {
        do {
            return try work()
        } catch let error as DuckDBError {
            // An interrupt is for whoever watches the time to explain.
            if case .interrupted = error { throw error }
            throw ServingError.queryFailed(query: query, cause: error)
        }
    }
}
