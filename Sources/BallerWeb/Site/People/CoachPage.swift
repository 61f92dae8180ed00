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

    /// The name of a coach, and the id where no page tells it.
    static let name = RecordColumn("coach_name") { row, links in
        .text(row["coach_name"].text ?? row.key("bref_id", "coach_id"), link: links.address(of: "coach_name", in: row))
    }

    private static let facts: [RecordColumn] = [
        "full_name", "birth_date", "birth_place", "death_date", "high_school", "college",
        RecordColumn("seasons", "Seasons"),
        RecordColumn("first_season_year", "From"), RecordColumn("last_season_year", "To"),
        .pair("wins", "losses", "Record"), RecordColumn("win_pct", "W%"),
        .pair("playoff_wins", "playoff_losses", "Playoffs"), "hall_of_fame",
        RecordColumn("player_id", "As a player") { row, links in
            guard let slug = row["player_slug"].text else { return .missing(.notApplicable) }
            return .text(row["coach_name"].text ?? slug, link: links.player(slug))
        },
    ]
    private static let seasons: [RecordColumn] = [
        "season_year", "age", RecordColumn("league", "Lg"), "team_abbreviation", "role",
        RecordColumn("games_played", "G"), "wins", "losses", "win_pct", "finish",
        RecordColumn("playoff_games", "Playoff G"), RecordColumn("playoff_wins", "Playoff W"),
        RecordColumn("playoff_losses", "Playoff L"), "remarks",
    ]
    private static let awards: [RecordColumn] = [
        "season_year",
        // Votes tell the id of the award, the coach's own page its name.
        RecordColumn("honour") { row, _ in
            guard let honour = row["honour"].text else { return .missing(.unknown) }
            return honour == "coy"
                ? .text("Coach of the Year", link: SitePath.award(honour)) : .text(honour)
        },
        RecordColumn("vote_rank", "Rank"), "share",
    ]
}
