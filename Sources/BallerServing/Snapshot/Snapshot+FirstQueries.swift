import BallerDuckDB
import Dispatch
import Synchronization

extension Snapshot {
    /// Planning is most of the work and takes one thread for each connection.
    private static let askingConnections = 2

    /// Runs every query once, with values from the artifact, and reads the first rows; blocks.
    ///
    /// Preparing a query shows only that its columns exist. Running it shows that the views behind it can be read in
    /// reasonable time. The connections are discarded afterwards, with everything the engine caches for them.
    ///
    /// - Throws: the error of the first query, by name, that was seen to fail.
    static func askEverything(
        of catalog: QueryCatalog,
        _ database: Database,
        use: ([Connection]) throws -> Void
    ) throws {
        let connections = try (0..<askingConnections).map { _ in try database.connect() }
        try use(connections)
        let values = try naming("first_values") { () throws -> [String: Value] in
            guard let row = try connections.first?.rows(catalog.query("first_values").sql).first else { return [:] }
            return Dictionary(zip(row.columns.map(\.name), row.values)) { first, _ in first }
        }
        let names = catalog.names
        let failures = Mutex([Int: any Error]())
        let next = Atomic(0)
        DispatchQueue.concurrentPerform(iterations: connections.count) { lane in
            while failures.withLock({ $0.isEmpty }) {
                let index = next.add(1, ordering: .relaxed).oldValue
                guard index < names.count else { return }
                do {
                    try ask(names[index], of: catalog, values, on: connections[lane])
                } catch {
                    failures.withLock { $0[index] = error }
                }
            }
        }
        if let first = failures.withLock({ $0.min { $0.key < $1.key } }) { throw first.value }
    }

    private static func ask(
        _ name: String,
        of catalog: QueryCatalog,
        _ values: [String: Value],
        on connection: Connection
    ) throws {
        try naming(name) {
            let statement = try connection.prepare(catalog.query(name).sql)
            try statement.bind(statement.parameterNames.map { values[$0] ?? .null })
            _ = try statement.stream().next()
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
