import BallerServing

/// All arenas by name.
enum ArenasPage {
    static let route = SiteRoute(path: SitePath.arenas, about: "The arenas with the teams at home in them.") {
        request in
        let arenas = try request.records("arenas", ["arena": .null])
        return Page(
            "Arenas",
            "Every arena that is known, with the teams at home in it, its seasons and its largest crowd.",
            .history,
            crumbs: [Run("History", link: SitePath.history)],
            [
                RecordTable("arenas", "Arenas", columns, arenas)
                    ?? WordsBlock.empty("nothing", "No source here tells of arenas."),
                arenas.isEmpty ? nil : WordsBlock("note", .quiet, ["Games and crowds are those of the games here."]),
            ]
        )
    }

    private static let columns: [RecordColumn] = [
        "arena", RecordColumn("team_abbreviations", "Teams"), RecordColumn("first_season_year", "From"),
        RecordColumn("last_season_year", "To"), RecordColumn("games", "Games"),
        RecordColumn("highest_attendance", "Largest crowd"),
    ]
}
