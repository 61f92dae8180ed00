import BallerServing

/// The members of the Hall of Fame by the year of their admission.
enum HallOfFamePage {
    static let route = SiteRoute(path: SitePath.hallOfFame, about: "The members of the Hall of Fame.") { request in
        let members = try request.records("hall_of_fame", ["induction_year": .null])
        var table = RecordTable("members", "Members, newest first", columns, members)
        table?.group = { row in row["induction_year"].integer.map { "\($0)" } }
        return Page(
            "Hall of Fame",
            "The members of the Basketball Hall of Fame by the year of their admission.",
            .history,
            crumbs: [Run("History", link: SitePath.history), Run("Awards", link: SitePath.awards)],
            [table ?? WordsBlock.empty("nothing", "No source here tells of the Hall of Fame.")]
        )
    }

    private static let columns: [RecordColumn] = [
        RecordColumn("name", "Member") { row, links in
            let coach = row["bref_coach_id"].text.map(SitePath.coach)
            return .text(row["name"].text, link: links.player(row["player_slug"].text) ?? coach)
        },
        RecordColumn("category", "As"), RecordColumn("induction_year", "Year"),
    ]
}
