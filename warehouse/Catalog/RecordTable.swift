/// A table of the schema `etl`, in which a build records what it did; declared by rows of `build/records.csv`.
///
/// The row without a column describes the table's rows. Columns without a meaning have that of `columns.csv`.
package struct RecordTable: Sendable, Hashable {
    /// The schema of all of them.
    package static let schema = "etl"

    package struct Column: Sendable, Hashable {
        package let name: String
        package let type: String
        package let isNullable: Bool
        package let isKey: Bool
        package let about: String
    }

    /// The name without the schema, such as `ledger`.
    package let table: String
    package let about: String
    package let columns: [Column]

    /// The name with the schema, such as `etl.ledger`.
    package var name: String { "\(Self.schema).\(table)" }
    package var key: [String] { columns.filter(\.isKey).map(\.name) }

    /// Makes the table with its comments, under the name `relation`; it has no constraints, so that recording something
    /// never stops a build.
    package func creation(as relation: String) -> String {
        let declared = columns.map { "\($0.name) \($0.type)" }.joined(separator: ", ")
        let comments = columns.map { "COMMENT ON COLUMN \(relation).\($0.name) IS \($0.about.quoted);" }
        return "CREATE TABLE \(relation) (\(declared));\nCOMMENT ON TABLE \(relation) IS \(about.quoted);\n"
            + comments.joined(separator: "\n")
    }
}

extension WarehouseFolder {
    /// The tables in the order of the file.
    func records(_ dictionary: ColumnDictionary) throws(WarehouseError) -> [RecordTable] {
        let file = "build/records.csv"
        var abouts: [(table: String, about: String)] = []
        var columns: [String: [RecordTable.Column]] = [:]
        for record in try table(file).records {
            let table = try record.text("table")
            guard let name = try record.optionalText("column") else {
                abouts.append((table, try record.text("about")))
                continue
            }
            guard let about = try record.optionalText("about") ?? dictionary[name]?.about else {
                throw .undescribedColumn(file: file, column: name)
            }
            columns[table, default: []].append(
                RecordTable.Column(
                    name: name,
                    type: try record.text("type"),
                    isNullable: try record.flag("nullable"),
                    isKey: try record.flag("key"),
                    about: about
                )
            )
        }
        return abouts.map { RecordTable(table: $0.table, about: $0.about, columns: columns[$0.table] ?? []) }
    }
}
