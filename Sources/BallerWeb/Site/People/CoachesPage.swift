import BallerServing

/// All coaches by name.
enum CoachesPage {
    static let route = SiteRoute(path: SitePath.coaches, about: "The coaches with their records.") { request in
        let coaches = try request.records("coaches", ["coach": .null])
        return Page(
            "Coaches",
            "Every coach that is known, with seasons, record and playoffs.",
            .history,
            crumbs: [Run("History", link: SitePath.history)],
            [
                RecordTable("coaches", "Coaches", columns, coaches)
                    ?? WordsBlock.empty("nothing", "No source here tells of coaches.")
            ]
        )
    }

    private static let columns: [RecordColumn] = [
        CoachPage.name, RecordColumn("first_season_year", "From"), RecordColumn("last_season_year", "To"), "seasons",
        "wins", "losses", "win_pct", RecordColumn("playoff_wins", "Playoff W"),
        RecordColumn("playoff_losses", "Playoff L"),
        "birth_date", "birth_place", "college",
    ]
}
