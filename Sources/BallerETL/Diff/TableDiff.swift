import BallerDuckDB

/// The SQL that compares one table of two artifacts in a single join.
struct TableDiff {
    static let before = "before"
    static let after = "after"

    let name: String
    let key: [String]
    /// Non-key columns that both artifacts have.
    let columns: [String]

    private var join: String {
        let onKey = key.map { "a.\($0) = b.\($0)" }.joined(separator: " AND ")
        let (before, after) = (Self.relation(name, in: Self.before), Self.relation(name, in: Self.after))
        return "FROM \(before) AS a FULL OUTER JOIN \(after) AS b ON \(onKey)"
    }

    /// The table in a catalog, in `main` unless the name includes a schema.
    static func relation(_ name: String, in catalog: String) -> String {
        name.contains(".") ? "\(catalog).\(name)" : "\(catalog).main.\(name)"
    }

    private var isAdded: String { "a.\(key[0]) IS NULL" }
    private var isRemoved: String { "b.\(key[0]) IS NULL" }

    private func differs(_ column: String) -> String { "a.\(column) IS DISTINCT FROM b.\(column)" }

    private var isChanged: String {
        let differences = columns.isEmpty ? "false" : columns.map(differs).joined(separator: " OR ")
        return "a.\(key[0]) IS NOT NULL AND b.\(key[0]) IS NOT NULL AND (\(differences))"
    }

    /// Rows before and after, added, removed and changed, and the changed cells of every column.
    var counts: String {
        let cells = columns.map { "count(*) FILTER (WHERE \(isChanged) AND \(differs($0)))" }
        let all =
            ["count(a.\(key[0]))", "count(b.\(key[0]))"]
            + [isAdded, isRemoved, isChanged].map { "count(*) FILTER (WHERE \($0))" } + cells
        return "SELECT \(all.joined(separator: ", ")) \(join)"
    }

    /// The first rows of one kind: the key, then each column before and after.
    func rows(_ change: ArtifactDiff.Row.Change, limit: Int) -> String {
        let condition =
            switch change {
            case .added: isAdded
            case .removed: isRemoved
            case .changed: isChanged
            }
        let keys = key.map { "coalesce(a.\($0), b.\($0)) AS k_\($0)" }
        let values = columns.flatMap { ["CAST(a.\($0) AS VARCHAR)", "CAST(b.\($0) AS VARCHAR)"] }
        let order = key.map { "k_\($0)" }.joined(separator: ", ")
        return
            "SELECT \((keys + values).joined(separator: ", ")) \(join) WHERE \(condition) ORDER BY \(order) LIMIT \(limit)"
    }
}
