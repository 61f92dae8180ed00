import BallerServing

/// All All-Star games, and who was selected most.
enum AllStarGamesPage {
    private static let most = 50

    static let route = SiteRoute(path: SitePath.allStar, about: "The All-Star games, and who was selected most.") {
        request in
        let games = try request.records("all_star_seasons")
        let players = try request.records("all_star_players", ["limit": .integer(Int64(most))])
        return Page(
            "All-Star games",
            "Every All-Star game with its sides, and the players who were selected most.",
            .history,
            crumbs: [Run("History", link: SitePath.history)],
            [
                SectionBlock("games", "Games", RecordTable("games-table", "All-Star games", columns, games))
                    ?? WordsBlock.empty("nothing", "No source here tells of All-Star games."),
                SectionBlock(
                    "most",
                    "Most selections",
                    note: "Of all leagues; whoever was selected and did not play counts.",
                    RecordTable("most-table", "Most selections", selections, players)
                ),
            ]
        )
    }

    private static let columns: [RecordColumn] = [
        RecordColumn("season_year") { row, links in links.season(of: row) { SitePath.allStar($0) } },
        RecordColumn("league", "Lg"), RecordColumn("all_star_date", "Day"), "sides", "selected_players",
    ]

    private static let selections: [RecordColumn] = [
        "rank", "player_name", "selections", RecordColumn("first_season_year", "First"),
        RecordColumn("last_season_year", "Newest"),
    ]
}
