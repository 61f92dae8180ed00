import BallerCore
import BallerServing

/// All lines of a day, by game score.
enum DayLeadersPage {
    struct Parameters: RouteParameters {
        let date = Parameter.day("game_date", "The day.")
    }

    static let route = SiteRoute(
        path: "/games/{game_date}/leaders",
        about: "All lines of a day, by game score.",
        Parameters.self
    ) { request in
        let day = try request.date
        let lines = try request.records("day_player_lines")
        guard !lines.isEmpty else { throw Problem.notFound("There are no box scores of \(day.full).") }
        return Page(
            "Leaders of \(day.full)",
            "Every line of \(day.full), by game score.",
            .games,
            crumbs: [Run(day.full, link: SitePath.games(on: day.description))],
            [RecordTable("lines", "Lines of \(day.full)", columns, lines)]
        )
    }

    private static let columns: [RecordColumn] = [
        "player_name", RecordColumn("rank", "Rk") { row, _ in .count(row["rank"].integer) }, "team_abbreviation",
        .opponent,
        RecordColumn("outcome") { row, links in
            let result = StatFormat.record(row["team_points"].integer, row["opponent_points"].integer)
            return .text(
                "\(row["outcome"].text ?? "") \(result)",
                link: links.address(of: "game_date", in: row),
                tone: row["outcome"].text == "W" ? .good : .bad
            )
        },
        .time, .strong("points"), "rebounds", "assists", "steals", "blocks", "turnovers", "personal_fouls",
        .shots("field_goals_made", "field_goals_attempted", "FG"),
        .shots("three_pointers_made", "three_pointers_attempted", "3P"),
        .shots("free_throws_made", "free_throws_attempted", "FT"), "offensive_rebounds", "plus_minus",
        .decimal("game_score"),
    ]
}
