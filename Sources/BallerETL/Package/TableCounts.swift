import BallerArtifact
import BallerDuckDB
import BallerSQL

/// Counts the rows of the artifact's tables, by season if they have one.
struct TableCounts {
    let connection: Connection
    let warehouse: Warehouse

    func count(_ tables: [String]) throws -> [Manifest.Table] {
        let rows = try connection.rows(warehouse.statement("tables_with_seasons"), [.text(Workbench.candidate)])
        let seasonal = Set(rows.compactMap { $0[0].text })
        return try tables.sorted().map { try seasonal.contains($0) ? bySeason($0) : total($0) }
    }

    private func total(_ table: String) throws -> Manifest.Table {
        let rows = try connection.rows(SQL(name: "rows of \(table)", text: "SELECT count(*) FROM \(table)"))
        return Manifest.Table(name: table, rows: rows.first?[0].int ?? 0)
    }

    private func bySeason(_ table: String) throws -> Manifest.Table {
        var seasons: [Int: Int] = [:]
        // Rows without a season, such as a career's, count only in the table's total.
        var total = 0
        for row in try connection.rows(warehouse.statement("rows_by_season", ["table": table])) {
            let count = row[1].int ?? 0
            total += count
            if let year = row[0].int { seasons[year] = count }
        }
        return Manifest.Table(name: table, rows: total, seasons: seasons)
    }
}
