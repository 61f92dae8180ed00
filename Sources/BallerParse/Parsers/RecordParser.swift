import BallerPages

/// Lists of records: value, holder, season or game.
enum RecordParser {
    /// Reads a table if it is such a list; otherwise returns false.
    static func add(_ element: HTMLElement, id: String, _ reader: PageReader, _ table: inout ParsedTable) -> Bool {
        guard element.tree.stats.known("entity") != nil else { return false }
        let spec = TableSpec(
            RecordRelations.records,
            ids: [id],
            columns: ["value", "holder"],
            rows: .filled(["value"])
        )
        var rows = RelationReader(RecordRelations.records, element)
        reader.setContext(&rows, spec, id: id)
        rows.set("board", .text(optional: reader.address["board"]))
        rows.set("record", .text(id))
        rows.set("title", .text(optional: element.first(.caption)?.text.replacingSuffix(" Table", with: "")))
        let first = table.rowCount
        var order = 0
        while rows.advance() {
            guard !rows.table.isHeader, reader.keeps(rows, spec.rows) else { continue }
            order += 1
            rows.set("record_order", .integer(order))
            rows.append(to: &table)
        }
        reader.finish(rows, id: id, spec, &table, from: first)
        return true
    }
}
