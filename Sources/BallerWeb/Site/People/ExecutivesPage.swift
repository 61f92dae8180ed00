import BallerServing

/// All executives by name.
enum ExecutivesPage {
    static let route = SiteRoute(path: SitePath.executives, about: "The executives with their records.") { request in
        let executives = try request.records("executives", ["executive": .null])
        return Page(
            "Executives",
            "Every executive that is known, with years, record and titles.",
            .history,
            crumbs: [Run("History", link: SitePath.history)],
            [
                RecordTable("executives", "Executives", columns, executives)
                    ?? WordsBlock.empty("nothing", "No source here tells of executives.")
            ]
        )
    }

    private static let columns: [RecordColumn] = [
        "executive_name", RecordColumn("first_season_year", "From"), RecordColumn("last_season_year", "To"),
        RecordColumn("seasons", "Years"), "wins", "losses", "win_pct", RecordColumn("playoff_wins", "Playoff W"),
        RecordColumn("playoff_losses", "Playoff L"), RecordColumn("conference_titles", "Conference titles"),
        RecordColumn("league_titles", "Titles"),
    ]
}
