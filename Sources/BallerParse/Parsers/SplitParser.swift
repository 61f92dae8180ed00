/// Tables of splits: only the first row of a group names the group.
enum SplitParser {
    static let splits = spec(SplitRelations.splits, id: "splits", columns: ["split_value", "points"])
    static let shooting = spec(SplitRelations.shooting, id: "shooting", columns: ["split_value", "field_goals_made"])

    private static func spec(_ relation: Relation, id: String, columns: [String]) -> TableSpec {
        TableSpec(relation, ids: [id], required: true, columns: columns, rows: .filled(["split_value"]))
    }

    static func parse(_ reader: PageReader, _ spec: TableSpec) throws(ParseError) {
        let found = try reader.elements(spec)
        var table = ParsedTable(spec.relation)
        for (id, element) in found {
            let first = table.rowCount
            var rows = RelationReader(spec.relation, element)
            reader.setContext(&rows, spec, id: id)
            while rows.advance() {
                guard !rows.table.isHeader, reader.keeps(rows, spec.rows) else { continue }
                if let group = rows.table.cells.first.map({ rows.table.element($0).text }), !group.isEmpty {
                    rows.set("split", .text(group))
                }
                rows.append(to: &table)
            }
            reader.finish(rows, id: id, spec, &table, from: first)
        }
        reader.add(table, spec, found: found.map(\.id))
    }
}
