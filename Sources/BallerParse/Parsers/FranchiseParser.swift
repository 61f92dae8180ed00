/// Lists of franchises: a linked row for the whole franchise, then one for each of its names.
enum FranchiseParser {
    static let tables = [spec(["teams_active"], isActive: true), spec(["teams_defunct"], isActive: false)]
    static let leaderTables = [spec(["leaders_active"], isActive: true), spec(["leaders_defunct"], isActive: false)]

    private static func spec(_ ids: [String], isActive: Bool) -> TableSpec {
        TableSpec(
            TeamRelations.franchises,
            ids: ids,
            required: isActive,
            minimumRows: 8,
            columns: ["name", "first_season_year"],
            rows: .filled(["franch_name", "team_name"]),
            constants: ["is_active": .boolean(isActive)]
        )
    }

    static func parse(_ reader: PageReader) throws(ParseError) {
        for spec in reader.type.tables {
            var table = ParsedTable(spec.relation)
            let found = try reader.elements(spec)
            for (id, element) in found {
                var rows = RelationReader(spec.relation, element)
                reader.setContext(&rows, spec, id: id)
                let first = table.rowCount
                while rows.advance() {
                    guard !rows.table.isHeader, reader.keeps(rows, spec.rows) else { continue }
                    let franchise = rows.element(["franch_name"])?.identifier(.team)
                    if let franchise { rows.set("franchise_id", .text(franchise)) }
                    rows.set("is_whole_franchise", .boolean(franchise != nil))
                    rows.append(to: &table)
                }
                reader.finish(rows, id: id, spec, &table, from: first)
            }
            reader.add(table, spec, found: found.map(\.id))
        }
    }
}
