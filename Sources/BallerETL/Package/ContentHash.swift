import BallerCore
import BallerDuckDB
import BallerSQL
import Crypto
import Foundation

/// The hash of an artifact's content, independent of order, time, machine and input format.
///
/// Each row is hashed with MD5 and a table's hashes are added up, so that row order does not matter. Columns with a
/// row's origin are left out, and so are the build's own records except rejects and drops.
struct ContentHash: Sendable {
    static let lineageColumns: Set = ["import_batch_id", "source_row"]
    private static let rejectColumns = [
        "etl.rejects": ["column_name", "reason", "records"], "etl.drops": ["relation", "reason", "record_key"],
    ]

    let lanes: Lanes
    let warehouse: Warehouse
    /// What the build before knows of its tables.
    var reuse: Reuse?

    /// The hash of the given tables, which models fill, and of what was refused: SHA-256 in hexadecimal.
    func hash(of tables: [String]) throws -> String {
        let tables = (tables + Self.rejectColumns.keys).sorted()
        var lines = Array(repeating: "", count: tables.count)
        try lanes.run(tables.map { _ in [] }) { [self] index, connection in
            if let line = reuse?.hashed(tables[index]) { return line }
            return try line(of: tables[index], on: connection)
        } ended: { index, line, _ in
            lines[index] = line
            reuse?.note(tables[index], hashed: line)
        }
        var hash = SHA256()
        for line in lines { hash.update(data: Data(line.utf8)) }
        return hash.finalize().hexadecimal
    }

    private func line(of table: String, on connection: Connection) throws -> String {
        let columns = try columns(of: table, on: connection)
        let row = try connection.rows(sum(table, columns)).first
        return "\(table)(\(columns.joined(separator: ","))):\(row?[0].description ?? ""):\(row?[1].description ?? "")\n"
    }

    private func columns(of table: String, on connection: Connection) throws -> [String] {
        if let columns = Self.rejectColumns[table] { return columns }
        let text = "SELECT column_name FROM (DESCRIBE \(table)) ORDER BY column_name"
        return try connection.rows(SQL(name: "columns of \(table)", text: text)).compactMap { $0[0].text }
            .filter { !Self.lineageColumns.contains($0) }
    }

    /// NULL and the separator are written as control characters, which occur in no record.
    private func sum(_ table: String, _ columns: [String]) throws -> SQL {
        let values = columns.map { "coalesce(CAST(\($0) AS VARCHAR), chr(1))" }.joined(separator: ", ")
        return try warehouse.statement("content_of_table", ["table": table, "values": values])
    }
}
