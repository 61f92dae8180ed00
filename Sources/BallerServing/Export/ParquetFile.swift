import BallerDuckDB
import Foundation

/// A table as the engine itself writes it, in the one folder that the engine may write to.
struct ParquetFile: Sendable {
    private let query: TableQuery
    private let url: URL

    init(_ query: TableQuery, in folder: URL) {
        self.query = query
        url = folder.appending(component: UUID().uuidString)
    }

    /// Bytes of the file so far.
    var byteCount: Int {
        ((try? FileManager.default.attributesOfItem(atPath: url.path)[.size]) as? NSNumber)?.intValue ?? 0
    }

    /// Writes the file, opens it and takes its name away; blocks.
    func written(on connection: Connection, _ texts: IDNames) throws -> OpenFile {
        defer { try? FileManager.default.removeItem(at: url) }
        var columns = try connection.prepareOnce(query.sql).columns
        if columns.isEmpty {
            let statement = try connection.prepareOnce(query.sql)
            try statement.bind(query.values)
            columns = try statement.stream().columns
        }
        let selected = selected(try query.fields(of: columns, texts), of: columns)
        let path = url.path(percentEncoded: false).replacing("'", with: "''")
        let text = "COPY (\n\(selected)\n) TO '\(path)' (FORMAT parquet, COMPRESSION zstd)"
        let copy = try connection.prepareOnce(SQL(name: query.sql.name, text: text))
        try copy.bind(query.values)
        try copy.execute()
        return try OpenFile(url)
    }

    /// The fields of the statement; texts come from the tables that the server itself has them from.
    private func selected(_ fields: [FieldName], of columns: [ResultColumn]) -> String {
        var items: [String] = []
        var joins: [String] = []
        for field in fields {
            guard let naming = field.naming else {
                items.append("list.\"\(field.name)\"")
                continue
            }
            let id = "list.\"\(columns[naming.column].name)\""
            let scope = naming.scope.map { "list.\"\(columns[$0].name)\"" }
            let alias = "text_\(joins.count)"
            joins.append(
                "LEFT JOIN (\(IDNames.relation(of: field.name, isScoped: scope != nil))) AS \(alias) ON \(alias).id = \(id)\(scope.map { " AND \(alias).scope = \($0)" } ?? "")"
            )
            items.append("\(alias).text AS \"\(field.name)\"")
        }
        let statement = query.sql.text.withoutEnd
        return
            "SELECT \(items.joined(separator: ", "))\nFROM (\n\(statement)\n) AS list\n\(joins.joined(separator: "\n"))"
    }
}
