import BallerServing

/// What is known of one thing, side by side: a name for each value.
struct RecordFacts: Block {
    let id: String
    let columns: [RecordColumn]
    let record: Record

    func html(with drawing: Drawing) throws -> String {
        guard let table = RecordTable(id, "", columns, [record]) else { return "" }
        let sheet = try table.sheet(with: drawing)
        let facts = zip(sheet.columns, sheet.lines.first?.values ?? []).map { column, value in
            Fact(name: drawing.words.title(of: column.head), value: value.shown, link: value.link)
        }
        return try FactsBlock(id, facts)?.html(with: drawing) ?? ""
    }

    init(_ id: String, _ columns: [RecordColumn], _ record: Record) {
        self.id = id
        self.columns = columns
        self.record = record
    }
}
