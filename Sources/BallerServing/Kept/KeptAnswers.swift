import BallerDuckDB

/// The kept answers of one artifact, up to a number of bytes; the engine is queried for the rest.
struct KeptAnswers: Sendable {
    private var rows: [String: KeptRows] = [:]

    /// Empty: the engine is queried for everything.
    init() {}

    /// Loads all answers of every query marked for it; blocks.
    ///
    /// Queries on small tables come first, so that as many as possible fit.
    init(
        _ catalog: QueryCatalog,
        on connection: Connection,
        names: IDNames,
        tableRows: [String: Int],
        limit: Int
    ) throws {
        guard limit > 0 else { return }
        let queries = catalog.kept.map {
            (name: $0.name, query: $0.query, size: $0.query.reads.compactMap { tableRows[$0] }.max() ?? 0)
        }
        for (name, query, _) in queries.sorted(by: { ($0.size, $0.name) < ($1.size, $1.name) }) {
            guard let kept = query.kept else { continue }
            rows[name] = try KeptRows(kept, on: connection, limit: limit - bytes) { try names.fields(of: query, $0) }
        }
    }

    subscript(query: String) -> KeptRows? { rows[query] }

    var names: [String] { rows.keys.sorted() }

    /// Approximate total size.
    var bytes: Int { rows.values.reduce(0) { $0 + $1.bytes } }
}
