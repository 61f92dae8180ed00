/// The summary of a season: standings, team numbers, playoff series, awards.
enum SeasonParser {
    static let teamTables: [TableSpec] = [
        numbers(TeamRelations.totals, ["totals-team", "team-stats-base", "team_stats_base"], "TEAM"),
        numbers(TeamRelations.totals, ["totals-opponent", "opponent-stats-base", "opponent_stats_base"], "OPPONENT"),
        numbers(TeamRelations.perGame, ["per_game-team", "team-stats-per_game"], "TEAM"),
        numbers(TeamRelations.perGame, ["per_game-opponent", "opponent-stats-per_game"], "OPPONENT"),
        numbers(TeamRelations.perPossession, ["per_poss-team", "team-stats-per_poss"], "TEAM"),
        numbers(TeamRelations.perPossession, ["per_poss-opponent", "opponent-stats-per_poss"], "OPPONENT"),
        numbers(TeamRelations.shooting, ["shooting-team", "team_shooting"], "TEAM"),
        numbers(TeamRelations.shooting, ["shooting-opponent", "opponent_shooting"], "OPPONENT"),
        TableSpec(
            TeamRelations.advanced,
            ids: ["advanced-team", "misc_stats"],
            rows: .linked(.team, ["team", "team_name"])
        ),
    ]

    private static func numbers(_ relation: Relation, _ ids: [String], _ side: String) -> TableSpec {
        TableSpec(
            relation,
            ids: ids,
            rows: .linked(.team, ["team", "team_name", "team_id"]),
            constants: ["side": .text(side)]
        )
    }

    static func parse(_ reader: PageReader) throws(ParseError) {
        try StandingsParser.parse(reader, StandingsParser.season)
        for spec in teamTables { try reader.read(spec) }
        try PlayoffsParser.parse(reader, required: false)
        try parseAwards(reader)
    }

    private static func parseAwards(_ reader: PageReader) throws(ParseError) {
        guard let element = try reader.document.table(id: "all_awards") else { return }
        var table = ParsedTable(HonourRelations.seasonAwards)
        var rows = HTMLTable(element)
        while rows.advance() {
            let cells = rows.cells.map(rows.element)
            guard !rows.isHeader, cells.count == 2 else { continue }
            for winner in cells[1].links {
                table.append([
                    .text(optional: reader.address["league"]), .integer(optional: reader.address.seasonYear),
                    .text(optional: cells[0].identifier(.award)), .text(optional: cells[0].text),
                    .text(optional: winner.text), .text(optional: winner.identifier(.player)),
                    .text(optional: winner.identifier(.coach)),
                ])
            }
        }
        reader.add(table)
    }

    static func parseStandingsPage(_ reader: PageReader) throws(ParseError) {
        try StandingsParser.parse(reader, StandingsParser.season)
        try StandingsParser.parseRecords(reader, id: "expanded_standings", StandingsRelations.splits)
        try StandingsParser.parseRecords(reader, id: "team_vs_team", StandingsRelations.versus)
    }
}
