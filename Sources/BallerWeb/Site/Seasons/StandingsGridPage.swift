import BallerCore
import BallerServing

/// How often every team of a season beat each of the others.
enum StandingsGridPage {
    static let route = SiteRoute(
        path: "/standings/{season}/grid",
        about: "How often every team of a season beat each of the others.",
        SeasonParameters.self
    ) { request in
        let season = try request.season
        let standings = try request.rows("standings", ["view": .text("league")], as: StandingRow.self)
        guard !standings.isEmpty else { throw Problem.notFound("There are no standings of \(season.name).") }
        let rows = try request.records("standings_grid")
        let origin: Run =
            rows.first?["origin"].text == "PRINTED"
            ? "As the page of the season prints it." : "Of the games that are here."
        return Page(
            "Team by team \(season.name)",
            "How often every team of \(season.name) beat each of the others.",
            .standings,
            crumbs: [Run("Standings", link: SitePath.standings(season))],
            heading: Page.Heading("Team by team", PageLink(text: season.name, link: SitePath.season(season))),
            [
                StandingsLinks.steps(around: season, request.directory, SitePath.standingsGrid),
                StandingsLinks.views(season, request.directory, current: .grid),
                rows.isEmpty
                    ? WordsBlock.empty("none", "No game of this season is here, and no page tells who beat whom.")
                        as any Block
                    : WordsBlock(
                        "read",
                        .lead,
                        ["Wins and losses of the team on the left against the team above. ", origin]
                    ),
                rows.isEmpty ? nil : TableBlock("grid", table(standings, rows, season)),
            ]
        )
    }

    private struct Pair: Hashable {
        let team: String
        let opponent: String
    }

    private static func table(_ standings: [StandingRow], _ rows: [Record], _ season: SeasonID) -> Table<StandingRow> {
        var records: [Pair: (wins: Int, losses: Int)] = [:]
        for row in rows {
            guard let team = row["team_abbreviation"].text, let opponent = row["opponent_team_abbreviation"].text,
                let wins = row["wins"].integer, let losses = row["losses"].integer
            else { continue }
            records[Pair(team: team, opponent: opponent)] = (wins, losses)
        }
        let known = records
        let teams = standings.sorted { $0.teamName < $1.teamName }
        return Table(
            "Team by team \(season.name)",
            [.text(.teamName) { .text($0.teamName, link: SitePath.team($0.teamAbbreviation, season)) }]
                + teams.map { opponent in
                    let code = opponent.teamAbbreviation
                    return Column(.words(code, meaning: opponent.teamName)) { row in
                        guard let record = known[Pair(team: row.teamAbbreviation, opponent: code)] else {
                            return .missing(.notApplicable)
                        }
                        var value = Value.record(record.wins, record.losses)
                        if record.wins > record.losses { value.tone = .good }
                        if record.wins < record.losses { value.tone = .bad }
                        return value
                    }
                },
            rows: teams
        )
    }
}
