import BallerDuckDB
import Foundation

/// An answer that the engine writes as a file: CSV or Parquet.
struct ConsoleFile {
    let form: ConsoleForm
    let limits: ConsoleLimits
    /// The one folder that the engine may write to.
    let folder: URL

    /// Answers the statement; blocks.
    func answer(
        _ statement: ConsoleStatement,
        _ arguments: [String: ConsoleValue],
        on connection: Connection
    ) throws -> (ConsoleReply, [UInt8]) {
        guard !statement.isExplain else { throw ConsoleError.notATable }
        try gather(statement, arguments, on: connection)
        let columns = try connection.prepare(SQL(name: "columns", text: "FROM answer")).columns
        let found = try connection.rows(SQL(name: "rows", text: "SELECT count(*) FROM answer")).first?[0].int ?? 0
        let file = folder.appending(component: "answer")
        let path = file.path(percentEncoded: false).replacing("'", with: "''")
        let options = form == .csv ? "FORMAT csv, HEADER" : "FORMAT parquet, COMPRESSION zstd"
        let copy = "COPY (FROM answer LIMIT \(limits.rows)) TO '\(path)' (\(options))"
        try connection.execute(SQL(name: "answer", text: copy))
        defer { try? FileManager.default.removeItem(at: file) }
        let bytes = try Data(contentsOf: file)
        guard bytes.count <= limits.bytes else {
            throw ConsoleError.tooLarge(bytes: bytes.count, limit: limits.bytes)
        }
        let reply = ConsoleReply(
            columns: columns.map { ConsoleColumn(name: $0.name, type: $0.type.description) },
            rows: min(found, limits.rows),
            cut: found > limits.rows ? .rows : nil
        )
        return (reply, Array(bytes))
    }

    /// Keeps the rows for a moment, and one more than may be given, which says that there are more.
    private func gather(
        _ statement: ConsoleStatement,
        _ arguments: [String: ConsoleValue],
        on connection: Connection
    ) throws {
        let limit = limits.rows == .max ? limits.rows : limits.rows + 1
        let text = "CREATE TEMP TABLE answer AS SELECT * FROM (\n\(statement.text.withoutEnd)\n) AS rows LIMIT \(limit)"
        let prepared = try connection.prepare(SQL(name: "the statement", text: text))
        try prepared.bind(ConsoleRows.values(of: prepared, arguments))
        try prepared.execute()
    }
}
