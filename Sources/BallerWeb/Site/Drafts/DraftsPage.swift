import BallerServing

/// All drafts.
enum DraftsPage {
    static let route = SiteRoute(path: SitePath.drafts, about: "All drafts, with the first pick of each.") { request in
        let drafts = try request.records("drafts", ["league": .null, "draft_year": .null])
        return Page(
            "Drafts",
            "Every draft with its rounds, its picks and who was picked first.",
            .history,
            crumbs: [Run("History", link: SitePath.history)],
            [
                RecordTable("drafts", "Drafts, newest first", columns, drafts)
                    ?? WordsBlock.empty("nothing", "No source here tells of drafts.")
            ]
        )
    }

    private static let columns: [RecordColumn] = [
        RecordColumn("draft_year", "Year"), RecordColumn("league", "Lg"), "first_pick_player_name",
        RecordColumn("round_count", "Rounds"), RecordColumn("pick_count", "Picks"),
        RecordColumn("players_in_league", "Picked who are known"),
    ]
}
