import BallerPages

/// The summary of a season: standings, team numbers, playoff series, awards.
enum SeasonParser {
    static let teamTables: [TableSpec] =
        tables(of: "team") + tables(of: "opponent") + [
            TableSpec(
                TeamRelations.advanced,
                ids: ["advanced-team", "misc_stats"],
                rows: .linked(.team, ["team", "team_name"])
            )
        ]

    /// The tables of one side, `team` or `opponent`; a page that prints only those must have the totals.
    static func tables(of side: String, required: Bool = false) -> [TableSpec] {
        let totals = ["totals-\(side)", "\(side)-stats-base", "\(side)_stats_base"]
        let name = side.uppercased()
        return [
            numbers(TeamRelations.totals, totals, name, required: required),
            numbers(TeamRelations.perGame, ["per_game-\(side)", "\(side)-stats-per_game"], name),
            numbers(TeamRelations.perPossession, ["per_poss-\(side)", "\(side)-stats-per_poss"], name),
            numbers(TeamRelations.shooting, ["shooting-\(side)", "\(side)_shooting"], name),
        ]
    }

    private static func numbers(_ relation: Relation, _ ids: [String], _ side: String, required: Bool = false)
        -> TableSpec
    {
        TableSpec(
            relation,
            ids: ids,
            required: required,
            minimumRows: 6,
            columns: required ? ["team_id", "points"] : [],
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
        // Only the line of a shared award's first winner names the award.
        var award: HTMLElement?
        while rows.advance() {
            let cells = rows.cells.map(rows.element)
            guard !rows.isHeader, cells.count == 2 else { continue }
            if !cells[0].text.isEmpty { award = cells[0] }
            for winner in cells[1].links {
                table.append([
                    .text(optional: reader.address["league"]), .integer(optional: reader.address.seasonYear),
                    .text(optional: award?.identifier(.award)), .text(optional: award?.text),
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

    /// On these pages every record counts only playoff games.
    static func parsePlayoffStandings(_ reader: PageReader) throws(ParseError) {
        let splits = try StandingsParser.parseRecords(
            reader,
            id: "expanded_standings",
            StandingsRelations.splits,
            seasonType: "PLAYOFF"
        )
        try StandingsParser.parseRecords(
            reader,
            id: "team_vs_team",
            StandingsRelations.versus,
            seasonType: "PLAYOFF"
        )
        reader.require("table expanded_standings with records", splits > 0)
    }
}
