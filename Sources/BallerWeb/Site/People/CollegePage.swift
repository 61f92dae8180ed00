import BallerCore
import BallerServing

/// A college and its players.
enum CollegePage {
    static let route = SiteRoute(
        path: "/colleges/{college}",
        about: "A college and the players who went there.",
        CollegeParameters.self
    ) { request in
        let asked = try request.college
        let all = try request.records("colleges", ["college": .null])
        // Addresses have the words of the name; the name itself leads here, too.
        let found = all.first { $0["college"].text.map(SitePath.college) == SitePath.college(asked) }
        guard let college = found, let name = college["college"].text else {
            throw Problem.notFound("No player is known to be of a college “\(asked)”.")
        }
        let players = try request.records("college_players", ["college": .text(name)])
        return Page(
            name,
            "\(name): every player of the database who went there, with his career.",
            .history,
            crumbs: [Run("History", link: SitePath.history), Run("Colleges", link: SitePath.colleges)],
            [
                RecordFacts("facts", facts, college),
                RecordTable("players", "Players of \(name), who played most first", columns, players),
                players.contains { $0["is_complete"].flag == false }
                    ? WordsBlock(
                        "note",
                        .quiet,
                        ["“So far” stands beside the games of careers that are not here whole."]
                    ) : nil,
            ]
        )
    }

    private static let facts: [RecordColumn] = [
        RecordColumn("players", "Players"), RecordColumn("active_players", "Active"),
        RecordColumn("first_season_year", "From"), RecordColumn("last_season_year", "To"),
        RecordColumn("games_played", "Games"), RecordColumn("points", "Points"),
    ]

    private static let columns: [RecordColumn] = [
        "player_name", RecordColumn("position", "Pos"), year("debut_year", "From"), year("final_year", "To"),
        RecordColumn("games_played", "G") { row, _ in
            var games = Value.count(row["games_played"].integer)
            if row["is_complete"].flag == false { games.note = "so far" }
            return games
        },
        "points", "rebounds", "assists",
    ]

    /// The season that ends in a year.
    private static func year(_ name: String, _ title: String) -> RecordColumn {
        RecordColumn(name, title) { row, _ in
            guard let year = row[name].integer else { return .missing(.unknown) }
            return Value(content: .number(Double(year), shown: SeasonYear(rawValue: year).name))
        }
    }
}
