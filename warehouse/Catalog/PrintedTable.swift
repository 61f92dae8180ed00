/// A table of what one kind of page prints, made of one file: `pages/<schema>/<table>.sql`.
package struct PrintedTable: Sendable, Hashable {
    package struct Column: Sendable, Hashable {
        package let name: String
        package let about: String
    }

    package let file: SQLFile
    package let columns: [Column]

    package var about: String { file.header.about }
    package var key: [String] { file.header.key }
    /// The name with its schema, such as `bref.uniform_numbers`.
    package var name: String { file.relation }
    package var schema: String { String(name.prefix { $0 != "." }) }
    /// The raw relations that its lines come from.
    package var sources: [String] { file.header.reads.filter { $0.hasPrefix("raw_") } }

    /// What a reader of the database is told of the table and its columns, as statements on the table `relation`.
    package func comments(on relation: String) -> String {
        let table = "COMMENT ON TABLE \(relation) IS \(Self.literal(about));"
        let rest = columns.map { "COMMENT ON COLUMN \(relation).\($0.name) IS \(Self.literal($0.about));" }
        return ([table] + rest).joined(separator: "\n")
    }

    private static func literal(_ text: String) -> String { "'\(text.replacing("'", with: "''"))'" }
}

extension Warehouse {
    /// The printed tables in the order of their names.
    ///
    /// A column is described by the comment behind it or by `columns.csv`; a comment that begins with `…` goes on where
    /// that sentence ends.
    package func printedTables() throws(WarehouseError) -> [PrintedTable] {
        var tables: [PrintedTable] = []
        for file in pages { tables.append(try printedTable(file)) }
        return tables
    }

    private func printedTable(_ file: SQLFile) throws(WarehouseError) -> PrintedTable {
        let list = try SelectList(of: try writtenOut(file).text, file: file.name) { text throws(WarehouseError) in
            try renderer.expansion(of: text, file: file.name)
        }
        var columns: [PrintedTable.Column] = []
        for column in list.columns {
            guard let about = meaning(of: column) else {
                throw .undescribedColumn(file: file.name, column: column.name)
            }
            columns.append(PrintedTable.Column(name: column.name, about: about))
        }
        return PrintedTable(file: file, columns: columns)
    }

    private func meaning(of column: SelectList.Column) -> String? {
        guard let comment = column.comment else { return self.columns[column.name]?.about }
        guard comment.first == "…" else { return comment }
        return self.columns[column.name].map(\.about).map { about in
            (about.last == "." ? String(about.dropLast()) : about) + comment.dropFirst()
        }
    }
}
