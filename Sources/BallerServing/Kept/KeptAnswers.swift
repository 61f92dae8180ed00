import BallerDuckDB

/// The kept answers of one artifact, within a limit of bytes; what does not fit is asked of the engine each time.
struct KeptAnswers: Sendable {
    private var rows: [String: KeptRows] = [:]

    /// None: everything is asked of the engine.
    init() {}

    /// Asks for all answers of every query that says so; blocking.
    ///
    /// Queries over small tables come first, so that as many as possible find room.
    init(_ catalog: QueryCatalog, on connection: Connection, tableRows: [String: Int], limit: Int) throws {
        let queries = catalog.kept.map {
            (name: $0.name, query: $0.query, size: $0.reads.compactMap { tableRows[$0] }.max() ?? 0)
        }
        for (name, query, _) in queries.sorted(by: { ($0.size, $0.name) < ($1.size, $1.name) }) {
            rows[name] = try KeptRows(query, on: connection, limit: limit - bytes)
        }
    }

    subscript(query: String) -> KeptRows? { rows[query] }

    var names: [String] { rows.keys.sorted() }

    /// What all of it takes, about.
    var bytes: Int { rows.values.reduce(0) { $0 + $1.bytes } }
}
