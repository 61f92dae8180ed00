import BallerDuckDB

extension Snapshot {
    /// Runs every query once, with values from the artifact, and reads the first rows; blocks.
    ///
    /// Preparing a query shows only that its columns exist. Running it shows that the views behind it can be read in
    /// reasonable time. The connection is discarded afterwards, with everything the engine caches for it.
    ///
    /// - Throws: the error of the first query that fails.
    static func askEverything(
        of catalog: QueryCatalog,
        _ database: Database,
        use: (Connection) throws -> Void
    ) throws {
        let connection = try database.connect()
        try use(connection)
        let values = try naming("first_values") { () throws -> [String: Value] in
            guard let row = try connection.rows(catalog.query("first_values").sql).first else { return [:] }
            return Dictionary(zip(row.columns.map(\.name), row.values)) { first, _ in first }
        }
        for name in catalog.names {
            try naming(name) {
                let statement = try connection.prepare(catalog.query(name).sql)
                try statement.bind(statement.parameterNames.map { values[$0] ?? .null })
                _ = try statement.stream().next()
            }
        }
    }

    private static func naming<T>(_ query: String, _ work: () throws -> T) throws -> T {
        do {
            return try work()
        } catch let error as DuckDBError {
            // Whoever watches the time explains interrupts.
            if case .interrupted = error { throw error }
            throw ServingError.queryFailed(query: query, cause: error)
        }
    }
}
