import BallerDuckDB

/// How much the engine thinks before it reads.
///
/// It plans a statement anew whenever it gets other parameters, and for the short reads of a page planning takes as long
/// as reading. The queries join in the order that suits them, so all but these optimisers are left out.
enum Planning {
    private static let kept: Set = [
        "build_side_probe_side", "cte_inlining", "deliminator", "filter_pushdown", "top_n", "unused_columns",
    ]

    /// The settings of a database; the engine is asked for the names, which differ between its versions.
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
