import BallerServing

/// Who was hurt when the injury report was read.
enum InjuriesPage {
    static let route = SiteRoute(path: SitePath.injuries, about: "Who was hurt when the injury report was read.") {
        request in
        let rows = try request.records("injuries", ["team_id": .null, "player_id": .null])
        var table = RecordTable("injuries", "Injuries", columns, rows)
        table?.style = "texts"
        return Page(
            "Injuries",
            "Who was hurt when the injury report was read.",
            .seasons,
            crumbs: [Run("Seasons", link: SitePath.seasons)],
            [
                table ?? WordsBlock.empty("none", "No injury report is here.")
            ]
        )
    }

    static let columns: [RecordColumn] = [
        "player_name", "team_abbreviation", RecordColumn("updated_on", "Updated"), "description",
    ]
}
