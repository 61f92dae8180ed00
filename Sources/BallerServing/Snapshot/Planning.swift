import BallerDuckDB

/// How much the engine optimises before it reads.
///
/// It plans a statement again whenever its parameters change, and for a page's short reads planning takes as long as
/// reading. The queries already join in a good order, so all optimisers but these are disabled.
enum Planning {
    private static let kept: Set = [
        "build_side_probe_side", "cte_inlining", "deliminator", "filter_pushdown", "top_n", "unused_columns",
    ]

    /// A database's settings; the optimisers' names are read from the engine, since they differ between versions.
    static func settings() throws -> [String: String] {
        let connection = try Database(.memory).connect()
        let sql = SQL(name: "optimisers", text: "SELECT name FROM duckdb_optimizers() ORDER BY name")
        let names = try connection.rows(sql, as: Optimiser.self).map(\.name).filter { !kept.contains($0) }
        return ["disabled_optimizers": names.joined(separator: ",")]
    }

    private struct Optimiser: Decodable {
        let name: String
    }
}
