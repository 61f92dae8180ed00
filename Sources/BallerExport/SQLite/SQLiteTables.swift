import BallerDuckDB
import BallerSQL

/// Writes tables and views, each as a table, with keys and indexes.
struct SQLiteTables {
    /// What tables are joined and looked up by.
    private static let indexed = ["player_id", "game_id", "team_id"]

    let connection: Connection
    let file: SQLiteFile

    /// The name of the table in SQLite, which has no schemas: `bref_uniform_numbers`.
    static func name(of relation: ExportedRelation) -> String { relation.path.replacing("/", with: "_") }

    /// Copies the rows; `wrote` is called now and then with how many more are written.
    func write(_ relation: ExportedRelation, wrote: (_ rows: Int) -> Void) throws {
        let columns = relation.columns.map(SQLiteColumn.init)
        let table = SQLText.identifier(Self.name(of: relation))
        try file.execute(declaration(of: relation, table, columns))
        let marks = columns.map { _ in "?" }.joined(separator: ", ")
        let statement = try file.prepare("INSERT INTO \(table) VALUES (\(marks))")
        let stream = try connection.stream(rows(of: relation, columns))
        while let chunk = try stream.next() {
            for row in 0..<chunk.rowCount {
                for (index, column) in columns.enumerated() {
                    try column.bind(chunk.columns[index], row, to: statement, at: Int32(index + 1))
                }
                try statement.run()
            }
            wrote(chunk.rowCount)
        }
        if relation.isView, !relation.key.isEmpty { try indexKey(of: relation, table) }
        for text in indexes(of: relation, table) { try file.execute(text) }
    }

    /// The key of a view, which nobody has tested: of rows that are equal the index is a plain one.
    private func indexKey(of relation: ExportedRelation, _ table: String) throws {
        let index = "INDEX \(SQLText.identifier("\(Self.name(of: relation))_key")) ON \(table) (\(keys(of: relation)))"
        do {
            try file.execute("CREATE UNIQUE \(index)")
        } catch ExportError.sqliteFailed {
            try file.execute("CREATE \(index)")
        }
    }

    private func declaration(of relation: ExportedRelation, _ table: String, _ columns: [SQLiteColumn]) -> String {
        var parts = columns.map { "\(SQLText.identifier($0.name)) \($0.declared)" }
        if relation.isKeyed { parts.append("PRIMARY KEY (\(keys(of: relation)))") }
        return "CREATE TABLE \(table) (\n    \(parts.joined(separator: ",\n    "))\n)"
    }

    /// In the order of the key, so that SQLite appends to the index of the key.
    private func rows(of relation: ExportedRelation, _ columns: [SQLiteColumn]) -> SQL {
        let list = columns.map(\.expression).joined(separator: ", ")
        let isOrdered = relation.isKeyed || (relation.isView && !relation.key.isEmpty)
        let order = isOrdered ? " ORDER BY \(keys(of: relation))" : relation.isView ? " ORDER BY ALL" : ""
        return SQL(name: "rows of \(relation.name)", text: "SELECT \(list) FROM \(relation.sqlName)\(order)")
    }

    private func indexes(of relation: ExportedRelation, _ table: String) -> [String] {
        guard relation.schema != RecordTable.schema else { return [] }
        let leading = relation.isKeyed || relation.isView ? relation.key.first : nil
        return Self.indexed.filter { relation.has($0) && $0 != leading }.map { column in
            let name = SQLText.identifier("\(Self.name(of: relation))_by_\(column)")
            return "CREATE INDEX \(name) ON \(table) (\(SQLText.identifier(column)))"
        }
    }

    private func keys(of relation: ExportedRelation) -> String {
        relation.key.map(SQLText.identifier).joined(separator: ", ")
    }
}
