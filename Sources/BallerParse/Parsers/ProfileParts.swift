import BallerPages

/// Tables of a player's page other than his seasons; each row has a position in its table.
enum ProfileParts {
    static let tables: [TableSpec] = [
        highs(["highs-reg-season", "year-and-career-highs"], "REGULAR"),
        highs(["highs-playoffs", "year-and-career-highs-po"], "PLAYOFF"),
        TableSpec(
            ProfileRelations.college,
            ids: ["all_college_stats"],
            columns: ["span", "games_played"],
            rows: .filled(["season"])
        ),
        TableSpec(
            ProfileRelations.allStar,
            ids: ["all_star"],
            columns: ["span", "games_played", "points"],
            rows: .filled(["season"])
        ),
        TableSpec(
            ProfileRelations.salaries,
            ids: ["all_salaries"],
            columns: ["span", "salary"],
            rows: .filled(["season"])
        ),
        TableSpec(
            ProfileRelations.playoffSeries,
            ids: ["playoffs_series", "playoffs-series"],
            columns: ["season_year", "round", "points"],
            rows: .linked(.playoffSeries, ["ps_round", "round_id"])
        ),
    ]

    private static func highs(_ ids: [String], _ seasonType: String) -> TableSpec {
        TableSpec(
            ProfileRelations.highs,
            ids: ids,
            columns: ["span", "points"],
            rows: .filled(["season"]),
            constants: ["season_type": .text(seasonType)]
        )
    }

    static func parse(_ reader: PageReader) throws(ParseError) {
        for spec in tables {
            var table = ParsedTable(spec.relation)
            for (id, element) in try reader.elements(spec) { read(element, id: id, spec, reader, &table) }
            reader.add(table)
        }
        try addContracts(reader)
    }

    private static func read(
        _ element: HTMLElement,
        id: String,
        _ spec: TableSpec,
        _ reader: PageReader,
        _ table: inout ParsedTable
    ) {
        var rows = RelationReader(spec.relation, element)
        reader.setContext(&rows, spec, id: id)
        let first = table.rowCount
        var order = 0
        while rows.advance() {
            guard !rows.table.isHeader, reader.keeps(rows, spec.rows) else { continue }
            order += 1
            rows.set("row_order", .integer(order))
            rows.append(to: &table)
        }
        reader.finish(rows, id: id, spec, &table, from: first)
    }

    /// `contracts_hou`: the header names the seasons, the CSS class of an amount says who holds the option.
    private static func addContracts(_ reader: PageReader) throws(ParseError) {
        var table = ParsedTable(ProfileRelations.contracts)
        for id in reader.document.tableIDs where id.hasPrefix("contracts_") {
            guard let element = try reader.document.table(id: id) else { continue }
            var seasons: [Int?] = []
            var rows = HTMLTable(element)
            while rows.advance() {
                let cells = rows.cells.map(rows.element)
                if rows.isHeader {
                    seasons = cells.map { Derivations.endYear($0.text) }
                } else if let team = cells.first.flatMap(team) {
                    addContract(cells, seasons, team, reader, &table)
                }
            }
        }
        reader.add(table)
    }

    private static func addContract(
        _ cells: [HTMLElement],
        _ seasons: [Int?],
        _ team: String,
        _ reader: PageReader,
        _ table: inout ParsedTable
    ) {
        for (cell, season) in zip(cells, seasons).dropFirst() {
            guard let season, !cell.text.isEmpty else { continue }
            guard let salary = CellReader.cell(.integer, cell.text), !salary.isNull else {
                let found = UnreadableCell(column: "salary", text: cell.text)
                reader.noteTable(.unreadable(table: "contracts_\(team.lowercased())", cell: found))
                continue
            }
            table.append([
                .text(optional: reader.address["player"]), .text(team), .integer(season), salary,
                .text(optional: option(cell)),
            ])
        }
    }

    /// `HOU` from `/contracts/HOU.html`.
    private static func team(_ cell: HTMLElement) -> String? {
        let path = cell.links.first?.attribute(.href).map { SiteID.path(of: $0).split(separator: "/") } ?? []
        guard path.count == 2, path[0] == "contracts" else { return nil }
        let team = path[1].prefix { $0 != "." }
        return SiteID.isTeam(team.utf8) ? String(team) : nil
    }

    private static let options = ["salary-pl": "PLAYER", "salary-tm": "TEAM", "salary-et": "EARLY_TERMINATION"]

    private static func option(_ cell: HTMLElement) -> String? {
        for (name, option) in options where cell.hasClass(name) || cell.first(class: name) != nil { return option }
        return nil
    }
}
