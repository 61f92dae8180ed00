import BallerServing

/// An official: the seasons, and the newest games.
enum RefereePage {
    private static let newest = 50

    static let route = SiteRoute(
        path: "/referees/{referee}",
        about: "An official: seasons and newest games.",
        RefereeParameters.self
    ) { request in
        guard let referee = try request.records("referees").first else {
            throw Problem.notFound("There is no official “\(try request.referee)”.")
        }
        let name = try referee["referee_name"].text ?? request.referee
        let games = try request.records(
            "referee_games",
            ["season_year": .null, "league": .null, "limit": .integer(Int64(newest)), "offset": .integer(0)]
        )
        let lines = try request.records("referee_seasons")
        return Page(
            name,
            "\(name): seasons as an official, and the newest games.",
            .history,
            crumbs: [Run("History", link: SitePath.history), Run("Referees", link: SitePath.referees)],
            [
                RecordFacts("facts", facts, referee),
                section(lines, "REGULAR", "RAW", "seasons", "Regular seasons", name),
                section(lines, "PLAYOFF", "RAW", "playoffs", "Playoffs", name),
                section(lines, "REGULAR", "RELATIVE", "relative", "Regular seasons against the league", name),
                SectionBlock(
                    "games",
                    "Newest games",
                    note: (referee["games"].integer ?? 0) > games.count
                        ? "The newest \(games.count) of \(StatFormat.grouped(referee["games"].integer))." : nil,
                    RecordTable("games-table", "Newest games of \(name)", columns, games)
                ),
            ]
        )
    }

    /// The averages of both teams in his games of one part of the season.
    private static func section(
        _ lines: [Record],
        _ part: String,
        _ measure: String,
        _ id: String,
        _ title: String,
        _ name: String
    ) -> SectionBlock? {
        let rows = lines.filter { $0["season_type"].text == part && $0["measure"].text == measure }
        return SectionBlock(id, title, RecordTable("\(id)-table", "\(title) of \(name)", seasons, rows))
    }

    private static let facts: [RecordColumn] = [
        "full_name", RecordColumn("jersey_number", "Number"), "birth_date", "birth_place", "death_date",
        "high_school", "college", RecordColumn("games", "Games here"),
        RecordColumn("first_season_year", "From"), RecordColumn("last_season_year", "To"),
    ]
    private static let seasons: [RecordColumn] = [
        "season_year", RecordColumn("games", "G"), "points_per_game",
        RecordColumn("field_goals_attempted_per_game", "FGA/G"),
        RecordColumn("free_throws_attempted_per_game", "FTA/G"),
        RecordColumn("personal_fouls_per_game", "PF/G"), "field_goal_pct", "three_point_pct", "free_throw_pct",
    ]
    private static let columns: [RecordColumn] = [
        "game_date", "season_type", RecordColumn("away_team_abbreviation", "Visitor"),
        RecordColumn("away_points", "PTS"), RecordColumn("home_team_abbreviation", "Home"),
        RecordColumn("home_points", "PTS"),
    ]
}
