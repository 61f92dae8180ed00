import BallerServing

/// The awards and honours of which anything is known.
enum AwardsPage {
    static let route = SiteRoute(path: SitePath.awards, about: "The awards and honours, with their seasons.") {
        request in
        let known = try request.records("awards", ["award": .null])
        let place = { (row: Record) in AwardKey.place(of: row["award_id"].text ?? "") }
        let awards = kinds.flatMap { kind in
            known.filter { $0["kind"].text == kind.id }.sorted { place($0) < place($1) }
        }
        var table = RecordTable("awards", "Awards and honours", columns, awards)
        table?.group = { row in kinds.first { $0.id == row["kind"].text }?.title }
        return Page(
            "Awards",
            "Awards, honour teams and All-Star selections of all seasons, and the Hall of Fame.",
            .history,
            crumbs: [Run("History", link: SitePath.history)],
            [
                table ?? WordsBlock.empty("nothing", "No source here tells of awards."),
                WordsBlock.more("more", [PageLink(text: "Hall of Fame", link: SitePath.hallOfFame)]),
            ]
        )
    }

    private static let kinds = [
        (id: "AWARD", title: "Awards"), (id: "TEAM", title: "Honour teams"), (id: "ALL_STAR", title: "Selections"),
    ]

    private static let columns: [RecordColumn] = [
        "award", RecordColumn("leagues", "Leagues"), RecordColumn("seasons", "Seasons"),
        RecordColumn("first_season_year", "First"), RecordColumn("last_season_year", "Newest"),
    ]
}
