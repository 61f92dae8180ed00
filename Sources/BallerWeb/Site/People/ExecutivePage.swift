import BallerServing

/// An executive: who it is, and the seasons.
enum ExecutivePage {
    static let route = SiteRoute(
        path: "/executives/{executive}",
        about: "An executive: record and seasons.",
        ExecutiveParameters.self
    ) { request in
        guard let executive = try request.records("executives").first else {
            throw Problem.notFound("There is no executive “\(try request.executive)”.")
        }
        let name = try executive["executive_name"].text ?? request.executive
        let seasons = try request.records("executive_seasons")
        return Page(
            name,
            "\(name): record as an executive, and the seasons.",
            .history,
            crumbs: [Run("History", link: SitePath.history), Run("Executives", link: SitePath.executives)],
            [
                RecordFacts("facts", facts, executive),
                SectionBlock(
                    "seasons",
                    "Seasons",
                    RecordTable("seasons-table", "Seasons of \(name)", columns, seasons)
                )
                    ?? WordsBlock(
                        "no-seasons",
                        .note,
                        ["The seasons one by one are not here; the record is that of a printed list."]
                    ),
            ]
        )
    }

    private static let facts: [RecordColumn] = [
        "full_name", "birth_date", "birth_place", "death_date", "high_school", "college",
        RecordColumn("first_season_year", "From"), RecordColumn("last_season_year", "To"),
        RecordColumn("seasons", "Years"), .pair("wins", "losses", "Record"), RecordColumn("win_pct", "W%"),
        .pair("playoff_wins", "playoff_losses", "Playoffs"), RecordColumn("conference_titles", "Conference titles"),
        RecordColumn("league_titles", "Titles"),
    ]
    private static let columns: [RecordColumn] = [
        "season_year", "age", RecordColumn("league", "Lg"), "team_abbreviation", "title",
        RecordColumn("games_played", "G"), "wins", "losses", "win_pct", "finish",
        RecordColumn("playoff_games", "Playoff G"), RecordColumn("playoff_wins", "Playoff W"),
        RecordColumn("playoff_losses", "Playoff L"), "remarks",
    ]
}
