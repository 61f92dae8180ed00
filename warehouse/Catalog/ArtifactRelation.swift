/// A table or view of the artifact, made from one file: it has the columns of the file's SELECT, with their meanings from
/// the comments after them or from `columns.csv`.
package struct ArtifactRelation: Sendable, Hashable {
    package struct Column: Sendable, Hashable {
        package let name: String
        package let about: String
        /// Whether every row has a value.
        package let isRequired: Bool
    }

    package let file: SQLFile
    package let columns: [Column]

    package var about: String { file.header.about }
    package var key: [String] { file.header.key }
    /// The name, with its schema unless that is `main`, such as `bref.uniform_numbers`.
    package var name: String { file.relation }
    package var required: [String] { columns.filter(\.isRequired).map(\.name) }
    /// Whether its rows name the record they come from.
    package var hasRecords: Bool { columns.contains { $0.name == "import_batch_id" } }

    /// The comments on the relation and its columns, as statements that call it `relation`.
    package func comments(on relation: String) -> String {
        let kind = file.step == .views ? "VIEW" : "TABLE"
        let whole = "COMMENT ON \(kind) \(relation) IS \(about.quoted);"
        let rest = columns.map { "COMMENT ON COLUMN \(relation).\($0.name) IS \($0.about.quoted);" }
        return ([whole] + rest).joined(separator: "\n")
    }
}

extension String {
    /// The text as an SQL literal.
    var quoted: String { "'\(replacing("'", with: "''"))'" }
}

extension Warehouse {
    /// The tables printed on pages, by name.
    package func printedTables() throws(WarehouseError) -> [ArtifactRelation] { try reader.relations(pages) }

    /// The views that people start from.
    ///
    /// A column without a comment means what it means in the first table that the view reads it from.
    package func views() throws(WarehouseError) -> [ArtifactRelation] {
        try reader.relations(models.filter { $0.step == .views }) { view in
            view.header.reads.flatMap { name in star.first { $0.name == name }?.columns ?? [] }
        }
    }

    private var reader: RelationReader {
        RelationReader(columns: columns, renderer: renderer, otherColumns: otherColumns)
    }
}

/// Reads from a file which columns its relation has.
///
/// A comment after a column says what differs from `columns.csv`: `NOT NULL` or `NULL`, the column's meaning here, or both
/// with a semicolon between them. A meaning that begins with `…` continues the sentence in `columns.csv`.
struct RelationReader {
    let columns: ColumnDictionary
    let renderer: MacroRenderer
    let otherColumns: OtherColumns

    func relations(
        _ files: [SQLFile],
        reading inputs: (SQLFile) -> [ArtifactRelation.Column] = { _ in [] }
    ) throws(WarehouseError) -> [ArtifactRelation] {
        var relations: [ArtifactRelation] = []
        for file in files { relations.append(try relation(file, reading: inputs(file))) }
        return relations
    }

    /// The relation of a file; a column of `inputs`, which it reads, may give the meaning of one with the same name.
    func relation(
        _ file: SQLFile,
        reading inputs: [ArtifactRelation.Column] = []
    ) throws(WarehouseError) -> ArtifactRelation {
        let known = Dictionary(inputs.map { ($0.name, $0.about) }) { first, _ in first }
        let text = file.step == nil ? try otherColumns.written(in: file).text : file.text
        let list = try SelectList(of: text, file: file.name) { text throws(WarehouseError) in
            try renderer.expansion(of: text, file: file.name)
        }
        var described: [ArtifactRelation.Column] = []
        for column in list.columns {
            let note = Note(column.comment)
            guard let about = meaning(of: column.name, note.text, known[column.name], in: file) else {
                throw .undescribedColumn(file: file.name, column: column.name)
            }
            let usually = file.header.key.contains(column.name) || columns[column.name]?.isNullable == false
            described.append(
                ArtifactRelation.Column(name: column.name, about: about, isRequired: note.isRequired ?? usually)
            )
        }
        return ArtifactRelation(file: file, columns: described)
    }

    /// What a column means: by its comment, in the table that it is read from, or in `columns.csv`, with the formula if the
    /// build computes it.
    private func meaning(of name: String, _ note: String?, _ known: String?, in file: SQLFile) -> String? {
        if let note, note.first != "…" { return note }
        guard var about = known ?? columns[name]?.about else { return nil }
        if let note { about = (about.last == "." ? String(about.dropLast()) : about) + note.dropFirst() }
        guard known == nil, file.step != nil, let formula = columns[name]?.formula,
            let source = columns[name]?.formulaSource
        else { return about }
        return "\(about) Computed as \(formula) (\(source))."
    }

    /// The comment after a column.
    private struct Note {
        var isRequired: Bool?
        var text: String?

        init(_ comment: String?) {
            guard let comment else { return }
            for (mark, isRequired) in [("NOT NULL", true), ("NULL", false)] where comment.hasPrefix(mark) {
                let rest = comment.dropFirst(mark.count)
                guard rest.isEmpty || rest.hasPrefix("; ") else { continue }
                self.isRequired = isRequired
                text = rest.isEmpty ? nil : String(rest.dropFirst(2))
                return
            }
            text = comment
        }
    }
}
