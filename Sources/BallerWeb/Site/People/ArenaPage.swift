import BallerCore
import BallerServing

/// An arena: the teams at home in it, and its largest crowds.
enum ArenaPage {
    struct Parameters: RouteParameters {
        let arena = Parameter.text("arena", .text(1...100), "The words of its name with hyphens between them.")
            .example("madison-square-garden")
    }

    static let route = SiteRoute(
        path: "/arenas/{arena}",
        about: "An arena: the teams at home in it, and its largest crowds.",
        Parameters.self
    ) { request in
        let asked = SitePath.arena(try request.arena)
        let all = try request.records("arenas", ["arena": .null])
        guard let arena = all.first(where: { $0["arena"].text.map(SitePath.arena) == asked }),
            let name = arena["arena"].text
        else { throw Problem.notFound("No source here tells of an arena “\(try request.arena)”.") }
        let key: QueryArguments = ["arena": .text(name)]
        return Page(
            name,
            "\(name): the teams at home there, with their games and crowds.",
            .history,
            crumbs: [Run("History", link: SitePath.history), Run("Arenas", link: SitePath.arenas)],
            [
                RecordFacts("facts", facts, arena),
                SectionBlock(
                    "teams",
                    "Teams at home",
                    RecordTable(
                        "teams-table",
                        "Teams at home in \(name)",
                        teams,
                        try request.records("arena_teams", key)
                    )
                ),
                SectionBlock(
                    "games",
                    "Largest crowds",
                    note: "Of the games here.",
                    RecordTable("games-table", "Games in \(name)", games, try request.records("arena_games", key))
                ),
            ]
        )
    }

    private static let facts: [RecordColumn] = [
        RecordColumn("first_season_year", "From"), RecordColumn("last_season_year", "To"),
        RecordColumn("games", "Games here"), crowd("highest_attendance", "Largest crowd"),
    ]

    private static let teams: [RecordColumn] = [
        "team_name", RecordColumn("first_season_year", "From"), RecordColumn("last_season_year", "To"),
        RecordColumn("games", "Games here"), "wins", "losses", crowd("attendance_per_game", "Crowd a game"),
    ]

    private static func crowd(_ name: String, _ title: String) -> RecordColumn {
        RecordColumn(name, title) { row, _ in .count(row[name].integer) }
    }

    private static let games: [RecordColumn] = [
        .longDay, RecordColumn("attendance", "Crowd", isStrong: true),
        RecordColumn("away_team_abbreviation", "Visitor"), RecordColumn("away_points", "PTS"),
        RecordColumn("home_team_abbreviation", "Home"), RecordColumn("home_points", "PTS"),
    ]
}
