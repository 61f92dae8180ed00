import BallerPages

/// The page of a team's season.
enum TeamSeasonParser {
    static let roster = TableSpec(
        TeamRelations.rosters,
        ids: ["roster"],
        required: true,
        minimumRows: 5,
        columns: ["player_name"],
        rows: .filled(["player"]),
        exemption: .oldLayout
    )

    static let salaries = TableSpec(
        TeamRelations.salaries,
        ids: ["salaries2", "salaries"],
        rows: .linked(.player, ["player"])
    )

    static let tables: [TableSpec] =
        [
            roster,
            salaries,
            TableSpec(TeamRelations.teamAndOpponent, ids: ["team_and_opponent"]),
            TableSpec(TeamRelations.teamMisc, ids: ["team_misc"], rows: .filled(["wins"])),
        ] + PlayerSeasonTable.allCases.flatMap(playerTables)

    private static func playerTables(_ table: PlayerSeasonTable) -> [TableSpec] {
        [(table.ids, "REGULAR"), (table.playoffIDs, "PLAYOFF")].map { ids, type in
            TableSpec(
                table.teamRelation,
                ids: ids,
                rows: .linked(.player, ["name_display", "player"]),
                constants: ["season_type": .text(type)]
            )
        }
    }

    static func parse(_ reader: PageReader) throws(ParseError) {
        addHead(reader)
        let own = [TeamRelations.teamMisc.name, TeamRelations.teamAndOpponent.name, TeamRelations.salaries.name]
        for spec in tables where !own.contains(spec.relation.name) { try reader.read(spec) }
        try readBothSides(reader)
        try readMisc(reader)
        try readSalaries(reader)
    }

    /// A player who signed twice in a season, such as on ten-day contracts, has two lines.
    private static func readSalaries(_ reader: PageReader) throws(ParseError) {
        guard let (id, element) = try reader.elements(salaries).first else { return }
        var table = ParsedTable(salaries.relation)
        var rows = RelationReader(salaries.relation, element)
        reader.setContext(&rows, salaries, id: id)
        var contracts: [String: Int] = [:]
        while rows.advance() {
            guard !rows.table.isHeader, rows.table.section != .foot, reader.keeps(rows, salaries.rows),
                let player = rows.element(["player"])?.identifier(.player)
            else { continue }
            contracts[player, default: 0] += 1
            rows.set("contract_number", .integer(optional: contracts[player]))
            rows.append(to: &table)
        }
        reader.finish(rows, id: id, salaries, &table, from: 0)
        reader.add(table)
    }

    private static func addHead(_ reader: PageReader) {
        guard let biography = Biography(reader.root) else {
            reader.require("head of the page", reader.isOldLayout)
            return addLeague(reader)
        }
        let record = biography["Record"]
        let games = record?.text.split(separator: ",").first?.split(separator: "-").compactMap { Int($0) } ?? []
        let coaches = biography["Coach", "Coaches"]
        let executive = biography["Executive", "Executives"]?.links.first
        var table = ParsedTable(TeamRelations.teamSeasons)
        table.append([
            "team_id": .text(optional: reader.address["team"]),
            "season_year": .integer(optional: reader.address.seasonYear),
            "league": .text(optional: record?.links.lazy.compactMap { $0.identifier(.league) }.first),
            "team_name": .text(optional: teamName(biography)),
            "record_wins": .integer(optional: games.count >= 2 ? games[0] : nil),
            "record_losses": .integer(optional: games.count >= 2 ? games[1] : nil),
            "finish": .text(optional: record?.text.split(separator: ",", maxSplits: 1).dropFirst().first?.trimmed),
            "coach_ids": .text(optional: coaches?.links.compactMap { $0.identifier(.coach) }.joined(separator: " ")),
            "coaches": .text(optional: coaches?.text),
            "executive_id": .text(optional: executive?.identifier(.executive)),
            "executive": .text(optional: executive?.text),
            "arena": biography.text("Arena"),
            "attendance": .integer(optional: attendance(biography)),
            "playoffs": .text(optional: biography.line(ending: "Playoffs")?.text(without: "Series Stats")),
        ])
        reader.add(table)
    }

    /// The layout before 2016 has no head: the league comes from the season links, the name from the heading.
    private static func addLeague(_ reader: PageReader) {
        guard reader.isOldLayout else { return }
        let season = String(reader.address.seasonYear ?? 0)
        let link = reader.root.all(.a).first { $0.identifier(.league) != nil && $0.identifier(.seasonYear) == season }
        let words = reader.heading.split(separator: " ").dropFirst().joined(separator: " ")
        var table = ParsedTable(TeamRelations.teamSeasons)
        table.append([
            "team_id": .text(optional: reader.address["team"]),
            "season_year": .integer(optional: reader.address.seasonYear),
            "league": .text(optional: link?.identifier(.league)),
            "team_name": .text(optional: words.replacingSuffix(" Roster and Stats", with: "")),
        ])
        reader.add(table)
    }

    /// The middle of `2012-13 Cleveland Cavaliers Roster and Stats`.
    private static func teamName(_ biography: Biography) -> String? {
        let spans = biography.meta.first(.h1)?.all(.span) ?? []
        return spans.count >= 2 ? spans[1].text : nil
    }

    private static func attendance(_ biography: Biography) -> Int? {
        biography["Attendance"]?.text.split(separator: " ").first.flatMap {
            CellReader.cell(.integer, String($0))?.integer
        }
    }

    /// The team's lines, then its opponents'; both sides have ranks and changes under the same names.
    private static func readBothSides(_ reader: PageReader) throws(ParseError) {
        try readFirst(TeamRelations.teamAndOpponent, reader) { rows, table in
            if table.rowCount == 0 { rows.set("side", .text("TEAM")) }
            if rows.element(["player", "entity"])?.text.hasPrefix("Opponent") == true {
                rows.set("side", .text("OPPONENT"))
            }
            rows.append(to: &table)
        }
    }

    /// The table's first line is the team's; the second has its ranks.
    private static func readMisc(_ reader: PageReader) throws(ParseError) {
        try readFirst(TeamRelations.teamMisc, reader) { rows, table in
            if table.rowCount == 0 { rows.append(to: &table) }
        }
    }

    /// Reads the first of a relation's tables, line by line; headers are left out.
    private static func readFirst(
        _ relation: Relation,
        _ reader: PageReader,
        line: (inout RelationReader, inout ParsedTable) -> Void
    ) throws(ParseError) {
        guard let spec = tables.first(where: { $0.relation.name == relation.name }),
            let (id, element) = try reader.elements(spec).first
        else { return }
        var table = ParsedTable(spec.relation)
        let first = table.rowCount
        var rows = RelationReader(spec.relation, element)
        reader.setContext(&rows, spec, id: id)
        while rows.advance() {
            if !rows.table.isHeader { line(&rows, &table) }
        }
        reader.finish(rows, id: id, spec, &table, from: first)
        reader.add(table)
    }
}
