import BallerArtifact
import BallerDuckDB

/// Counts the rows of the artifact's tables, by season if they have one.
struct TableCounts {
    let connection: Connection

    func count(_ tables: [String]) throws -> [Manifest.Table] {
        let text = """
            SELECT if(schema_name = 'main', table_name, concat(schema_name, '.', table_name))
            FROM duckdb_columns()
            WHERE column_name = 'season_year' AND database_name = ?
            """
        let rows = try connection.rows(SQL(name: "tables with seasons", text: text), [.text(Workbench.candidate)])
        let seasonal = Set(rows.compactMap { $0[0].text })
        return try tables.sorted().map { try seasonal.contains($0) ? bySeason($0) : total($0) }
    }

    private func total(_ table: String) throws -> Manifest.Table {
        let rows = try connection.rows(SQL(name: "rows of \(table)", text: "SELECT count(*) FROM \(table)"))
        return Manifest.Table(name: table, rows: rows.first?[0].int ?? 0)
    }

    private func bySeason(_ table: String) throws -> Manifest.Table {
        let text = "SELECT season_year, count(*) FROM \(table) GROUP BY season_year"
        var seasons: [Int: Int] = [:]
        // Rows without a season, such as a career's, count only in the table's total.
        var total = 0
        for row in try connection.rows(SQL(name: "rows of \(table)", text: text)) {
            let count = row[1].int ?? 0
            total += count
            if let year = row[0].int { seasons[year] = count }
        }
        return Manifest.Table(name: table, rows: total, seasons: seasons)
    }
}
