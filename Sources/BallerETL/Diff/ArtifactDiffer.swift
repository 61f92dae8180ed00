import BallerDuckDB
package import BallerSQL
package import Foundation

/// Compares two finished artifacts.
package struct ArtifactDiffer {
    private let warehouse: Warehouse
    private let rowLimit: Int

    /// `rowLimit` is the maximum number of listed rows per table and kind (added, removed, changed).
    package init(warehouse: Warehouse, rowLimit: Int = 20) {
        self.warehouse = warehouse
        self.rowLimit = rowLimit
    }

    /// Compares artifacts given as folders or database files; blocks.
    package func compare(_ from: URL, with to: URL) throws -> ArtifactDiff {
        let database = try Database(.memory, options: DatabaseOptions(spillFolder: SpillFolder()))
        defer { database.close() }
        let connection = try database.connect()
        let pair = try ArtifactPair(from, to, on: connection)
        return ArtifactDiff(
            from: from.path,
            to: to.path,
            tables: try pair.names.map { try compare($0, pair, of: connection) },
            checks: try FailureDiff(connection: connection, warehouse: warehouse, rowLimit: rowLimit).checks()
        )
    }

    private func compare(
        _ name: String,
        _ pair: ArtifactPair,
        of connection: Connection
    ) throws -> ArtifactDiff.Table {
        let (before, after) = (pair.before[name], pair.after[name])
        guard let before, let after else {
            var table = ArtifactDiff.Table(name: name, presence: after == nil ? .onlyInFrom : .onlyInTo)
            let catalog = after == nil ? TableDiff.before : TableDiff.after
            let text = "SELECT count(*) FROM \(TableDiff.relation(name, in: catalog))"
            let rows = try connection.rows(SQL(name: "rows of \(name)", text: text)).first?[0].int ?? 0
            (table.rowsBefore, table.rowsAfter) = after == nil ? (rows, 0) : (0, rows)
            return table
        }
        let diff = try pair.diff(of: name, before, after)
        var table = ArtifactDiff.Table(name: name, presence: .both)
        table.columnsAdded = after.columns.filter { !before.columns.contains($0) }
        table.columnsRemoved = before.columns.filter { !after.columns.contains($0) }
        try fill(&table, diff, of: connection)
        return table
    }

    private func fill(_ table: inout ArtifactDiff.Table, _ diff: TableDiff, of connection: Connection) throws {
        guard let counts = try connection.rows(SQL(name: "difference of \(table.name)", text: diff.counts)).first else {
            return
        }
        let numbers = counts.values.map { $0.int ?? 0 }
        (table.rowsBefore, table.rowsAfter) = (numbers[0], numbers[1])
        (table.added, table.removed, table.changed) = (numbers[2], numbers[3], numbers[4])
        for (column, count) in zip(diff.columns, numbers.dropFirst(5)) where count > 0 { table.cells[column] = count }
        for (change, count) in [
            (ArtifactDiff.Row.Change.added, table.added), (.removed, table.removed), (.changed, table.changed),
        ] where count > 0 && rowLimit > 0 {
            let text = diff.rows(change, limit: rowLimit)
            let rows = try connection.rows(SQL(name: "\(change.rawValue) rows of \(table.name)", text: text))
            table.rows += rows.map { row(change, $0.values, diff) }
        }
        try fillRenamed(&table, diff, of: connection)
    }

    private func fillRenamed(_ table: inout ArtifactDiff.Table, _ diff: TableDiff, of connection: Connection) throws {
        guard let count = diff.renamed() else { return }
        let name = "renamed rows of \(table.name)"
        table.renamed = try connection.rows(SQL(name: name, text: count)).first?[0].int ?? 0
        guard table.renamed > 0, rowLimit > 0, let text = diff.renamed(limit: rowLimit) else { return }
        table.rows += try connection.rows(SQL(name: name, text: text)).map { found in
            let values = found.values
            let key = zip(diff.key, values).map { "\($0)=\($1)" }.joined(separator: ", ")
            let numbers = values.suffix(3).map(\.description)
            let cell = ArtifactDiff.Cell(column: numbers[0], before: numbers[1], after: numbers[2])
            return ArtifactDiff.Row(change: .renamed, key: key, cells: [cell])
        }
    }

    private func row(_ change: ArtifactDiff.Row.Change, _ values: [Value], _ diff: TableDiff) -> ArtifactDiff.Row {
        let key = zip(diff.key, values).map { "\($0)=\($1)" }.joined(separator: ", ")
        guard change == .changed else { return ArtifactDiff.Row(change: change, key: key, cells: []) }
        let cells = diff.columns.enumerated().compactMap { index, column -> ArtifactDiff.Cell? in
            let before = values[diff.key.count + 2 * index]
            let after = values[diff.key.count + 2 * index + 1]
            guard before != after else { return nil }
            return ArtifactDiff.Cell(column: column, before: before.description, after: after.description)
        }
        return ArtifactDiff.Row(change: change, key: key, cells: cells)
    }
}
