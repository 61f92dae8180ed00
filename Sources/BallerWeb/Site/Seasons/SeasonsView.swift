import BallerServing

/// All seasons.
struct SeasonsView {
    let table: String

    static let route = SiteRoute(path: SitePath.seasons, about: "All seasons.") { request in
        SeasonsView(
            try request.rows(
                "seasons",
                ["season_year": .null, "league": .null, "limit": .integer(1000)],
                as: SeasonListRow.self
            )
        ).page
    }

    init(_ seasons: [SeasonListRow]) {
        let withChampions = seasons.contains { $0.championTeamName != nil }
        table =
            Table(
                caption: "Seasons, newest first",
                columns: [.text("Season")] + (withChampions ? [.text("Champion")] : []) + [
                    .text("Best record"), .text("Scoring leader"), .number("Teams", "Teams in the league"),
                    .number("Games", "Regular season games in the database, of those the season had"),
                ],
                rows: seasons.map { Self.row($0, withChampions) }
            ).html
    }

    private static func row(_ season: SeasonListRow, _ withChampions: Bool) -> Table.Row {
        let year = season.seasonYear
        let champion = team(season.championTeamName, season.championTeamAbbreviation, year, note: nil)
        let record = StatFormat.record(season.bestTeamWins, season.bestTeamLosses)
        let games = StatFormat.grouped(season.games)
        return Table.Row(
            cells: [Table.Cell(season.seasonName, link: SitePath.season(year))] + (withChampions ? [champion] : []) + [
                team(season.bestTeamName, season.bestTeamAbbreviation, year, note: record),
                Table.Cell(
                    season.scoringLeaderPlayerName ?? "",
                    link: season.scoringLeaderPlayerSlug.map(SitePath.player),
                    note: StatFormat.oneDecimal(season.scoringLeaderPointsPerGame)
                ),
                Table.Cell("\(season.teamCount)"),
                Table.Cell(season.isComplete ? games : "\(games) of \(StatFormat.grouped(season.expectedGames))"),
            ]
        )
    }

    private static func team(_ name: String?, _ code: String?, _ year: Int, note: String?) -> Table.Cell {
        guard let name, let code else { return "" }
        return Table.Cell(name, link: SitePath.team(code, year), note: note)
    }

    private var page: Page {
        Page(
            title: "Seasons",
            description: "Every season of the database with champion, best record and scoring leader.",
            section: .seasons,
            template: "seasons",
            content: self
        )
    }
}
