import BallerServing

/// A coach: who it is, the seasons, and what was won.
enum CoachPage {
    static let route = SiteRoute(
        path: "/coaches/{coach}",
        about: "A coach: the seasons with their records, and awards.",
        CoachParameters.self
    ) { request in
        guard let coach = try request.records("coaches").first else {
            throw Problem.notFound("There is no coach “\(try request.coach)”.")
        }
        // Pages of seasons tell of coaches whose own page is not here, so that only the id is known.
        let name = try coach["coach_name"].text ?? request.coach
        return Page(
            name,
            "\(name): record as a coach, season by season, and awards.",
            .history,
            crumbs: [Run("History", link: SitePath.history), Run("Coaches", link: SitePath.coaches)],
            [
                RecordFacts("facts", facts, coach),
                SectionBlock(
                    "seasons",
                    "Seasons",
                    RecordTable("seasons-table", "Seasons of \(name)", seasons, try request.records("coach_seasons"))
                ),
                SectionBlock(
                    "awards",
                    "Awards",
                    RecordTable("awards-table", "Awards of \(name)", awards, try request.records("coach_awards"))
                ),
            ]
        )
    }

    /// The name of a coach in a row, with the page of it.
    static let name = RecordColumn("coach_name") { row, _ in
        let key = row["bref_id"].text ?? row["coach_id"].text
        return .text(row["coach_name"].text ?? key, link: key.map(SitePath.coach))
    }

    private static let facts: [RecordColumn] = [
        "full_name", "birth_date", "birth_place", "death_date", "high_school", "college", "wins", "losses", "win_pct",
        "playoff_wins", "playoff_losses", "hall_of_fame",
    ]
    private static let seasons: [RecordColumn] = [
        "season_year", "age", "team_abbreviation", "role", RecordColumn("games_played"), "wins", "losses", "win_pct",
        "finish",
        RecordColumn("playoff_games", "Playoff G"), RecordColumn("playoff_wins", "Playoff W"),
        RecordColumn("playoff_losses", "Playoff L"), "remarks",
    ]
    private static let awards: [RecordColumn] = ["season_year", "honour", "vote_rank", "share"]
}
