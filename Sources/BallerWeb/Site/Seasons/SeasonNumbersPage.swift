import BallerCore
import BallerServing

/// The numbers on the shirts of a season.
enum SeasonNumbersPage {
    static let route = SiteRoute(
        path: "/seasons/{season}/numbers",
        about: "The numbers on the shirts of a season, and who wore them.",
        SeasonParameters.self
    ) { request in
        let season = try request.season
        var table = RecordTable(
            "numbers",
            "Numbers \(season.name)",
            [
                RecordColumn("player_name", "Player"), "number",
                RecordColumn("team_codes", "Team"),
            ],
            try request.records("season_numbers")
        )
        table?.group = { $0["number"].text }
        return Page(
            "Numbers \(season.name)",
            "Who wore which number in \(season.name).",
            .seasons,
            crumbs: SeasonLinks.crumbs(season),
            heading: Page.Heading("Numbers", PageLink(text: season.name, link: SitePath.season(season))),
            [
                table
                    ?? WordsBlock.empty("none", "No page that is here tells of the numbers of \(season.name).")
            ]
        )
    }
}
