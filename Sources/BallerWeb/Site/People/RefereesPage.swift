import BallerServing

/// All officials by name.
enum RefereesPage {
    static let route = SiteRoute(path: SitePath.referees, about: "The officials with the games that they called.") {
        request in
        let referees = try request.records("referees", ["referee": .null])
        return Page(
            "Referees",
            "Every official that is known, with seasons and games.",
            .history,
            crumbs: [Run("History", link: SitePath.history)],
            [
                RecordTable("referees", "Referees", columns, referees)
                    ?? WordsBlock.empty("nothing", "No source here tells of officials."),
                referees.isEmpty
                    ? nil : WordsBlock("note", .quiet, ["Games are those here of which it is known who called them."]),
            ]
        )
    }

    private static let columns: [RecordColumn] = [
        "referee_name", RecordColumn("jersey_number", "No."), RecordColumn("games", "Games"),
        RecordColumn("first_season_year", "From"), RecordColumn("last_season_year", "To"), "birth_date", "birth_place",
        "college",
    ]
}
