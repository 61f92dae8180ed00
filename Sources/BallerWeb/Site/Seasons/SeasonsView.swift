import BallerServing

/// All seasons.
struct SeasonsView {
    let table: String

    static let route = SiteRoute(path: SitePath.seasons, about: "All seasons.") { call in
        SeasonsView(try call.rows("seasons", as: SeasonListRow.self)).page
    }

    init(_ seasons: [SeasonListRow]) {
        let withChampions = seasons.contains { $0.champion_name != nil }
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
        let year = season.season_year
        let champion = team(season.champion_name, season.champion_abbrev, year, note: nil)
        let record = StatFormat.record(season.best_wins, season.best_losses)
        let games = StatFormat.grouped(season.games)
        return Table.Row(
            cells: [Table.Cell(season.season_name, link: SitePath.season(year))] + (withChampions ? [champion] : []) + [
                team(season.best_name, season.best_abbrev, year, note: record),
                Table.Cell(
                    season.scoring_name ?? "",
                    link: season.scoring_slug.map(SitePath.player),
                    note: StatFormat.oneDecimal(season.scoring_value)
                ),
                Table.Cell("\(season.team_count)"),
                Table.Cell(season.is_complete ? games : "\(games) of \(StatFormat.grouped(season.expected_games))"),
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
