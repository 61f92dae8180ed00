/// Contracts of a team, or of the whole league: the header of the first salary column names its season.
enum ContractLines {
    /// `isList` numbers the lines in the order of the page.
    static func parse(_ reader: PageReader, _ spec: TableSpec, isList: Bool) throws(ParseError) {
        let found = try reader.elements(spec)
        var table = ParsedTable(spec.relation)
        for (id, element) in found {
            let first = table.rowCount
            var rows = RelationReader(spec.relation, element)
            reader.setContext(&rows, spec, id: id)
            while rows.advance() {
                if rows.table.section == .head {
                    let seasons = rows.table.cells.lazy.compactMap { Derivations.endYear(rows.table.element($0).text) }
                    if let season = seasons.first { rows.set("first_season_year", .integer(season)) }
                } else if !rows.table.isHeader, rows.table.section != .foot, reader.keeps(rows, spec.rows) {
                    if isList { rows.set("list_order", .integer(table.rowCount + 1)) }
                    rows.append(to: &table)
                }
            }
            reader.finish(rows, id: id, spec, &table, from: first)
        }
        reader.add(table, spec, found: found.map(\.id))
    }
}
