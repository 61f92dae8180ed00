import BallerDuckDB

extension DataDictionary {
    /// Writes the dictionary as tables; an empty text becomes NULL.
    func write(to file: SQLiteFile) throws(ExportError) {
        try write("dictionary_tables", Self.tableColumns, tables, to: file)
        try write("dictionary_columns", Self.columnColumns, columns, to: file)
        try write("dictionary_sources", Self.sourceColumns, sources, to: file)
        let origin = [
            ["artifact", summary.artifact], ["content_hash", summary.contentHash], ["baller", summary.codeVersion],
        ]
        try write("dictionary_origin", ["name", "value"], origin, to: file)
    }

    private func write(
        _ table: String,
        _ columns: [String],
        _ rows: [[String]],
        to file: SQLiteFile
    ) throws(ExportError) {
        let numbers: Set = ["rows", "position", "first_nba_season", "first_aba_season"]
        let declared = columns.map { "\(SQLText.identifier($0)) \(numbers.contains($0) ? "INTEGER" : "TEXT")" }
        try file.execute("CREATE TABLE \(table) (\(declared.joined(separator: ", ")))")
        let marks = columns.map { _ in "?" }.joined(separator: ", ")
        let statement = try file.prepare("INSERT INTO \(table) VALUES (\(marks))")
        for row in rows {
            for (index, value) in row.enumerated() {
                statement.bind(value.isEmpty ? nil : value, at: Int32(index + 1))
            }
            try statement.run()
        }
    }
}
