import BallerDuckDB
import BallerSQL
import Foundation

/// Writes tables as Parquet or CSV files with the engine's own writer, which streams rows in their order.
struct TableFiles {
    private static let seasonColumn = "season_year"
    /// What Hive and its readers call the part of a table without a value in the column.
    private static let noSeason = "__HIVE_DEFAULT_PARTITION__"

    let connection: Connection
    let warehouse: Warehouse
    let folder: ExportFolder
    let request: ExportRequest

    /// Writes the files of one relation and returns their paths; `wrote` is called with the rows of each.
    func write(_ relation: ExportedRelation, wrote: (_ rows: Int) -> Void) throws -> [String] {
        if request.format == .parquet, !relation.isView, relation.rows >= request.largeRows,
            relation.has(Self.seasonColumn)
        {
            return try writeSeasons(of: relation, wrote)
        }
        let path = "\(relation.path).\(suffix)"
        if relation.schema != "main" { _ = try folder.makeFolder(relation.schema) }
        // A table's rows lie in an order of their own; those of a view come as the engine finds them.
        let order = relation.key.isEmpty ? "ALL" : relation.key.map(SQLText.identifier).joined(separator: ", ")
        wrote(try copy(relation, order: relation.isView ? "ORDER BY \(order)" : "", to: path))
        return [path]
    }

    private func writeSeasons(of relation: ExportedRelation, _ wrote: (Int) -> Void) throws -> [String] {
        let pieces = ["relation": relation.sqlName]
        let seasons = try connection.rows(warehouse.exportStatement("exported_seasons", pieces)).map { $0[0].int }
        return try seasons.map { season in
            let part = "\(relation.path)/\(Self.seasonColumn)=\(season.map(String.init) ?? Self.noSeason)"
            _ = try folder.makeFolder(part)
            let path = "\(part)/data.parquet"
            let condition = "WHERE \(Self.seasonColumn) \(season.map { "= \($0)" } ?? "IS NULL")"
            wrote(
                try copy(relation, columns: "* EXCLUDE (\(Self.seasonColumn))", condition: condition, to: path)
            )
            return path
        }
    }

    private func copy(
        _ relation: ExportedRelation,
        columns: String = "*",
        condition: String = "",
        order: String = "",
        to path: String
    ) throws -> Int {
        let pieces = [
            "columns": columns, "relation": relation.sqlName, "condition": condition, "order": order,
            "file": SQLText.literal(folder.partial.appending(path: path).path), "options": options,
        ]
        return try connection.rows(warehouse.exportStatement("copy_rows", pieces)).first?[0].int ?? 0
    }

    private var options: String {
        switch request.format {
        case .parquet: "FORMAT parquet, COMPRESSION zstd, ROW_GROUP_SIZE 122880"
        case .csv: "FORMAT csv, HEADER, COMPRESSION \(request.isPacked ? "gzip" : "none")"
        case .sqlite: ""
        }
    }

    private var suffix: String {
        request.format == .csv ? (request.isPacked ? "csv.gz" : "csv") : request.format.rawValue
    }
}
