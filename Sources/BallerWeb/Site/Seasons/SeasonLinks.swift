import BallerCore
import BallerServing

/// The ways from a season to all that there is of it.
enum SeasonLinks {
    static func crumbs(_ season: SeasonID) -> [Run] {
        [Run("Seasons", link: SitePath.seasons), Run(season.name, link: SitePath.season(season))]
    }

    /// Links to the pages of a season that have something to show.
    static func block<Parameters: SeasonNaming>(_ request: ArtifactRequest<Parameters>) throws -> LinksBlock {
        let season = try request.season
        let lists = Set(try request.records("season_lists").compactMap { $0["list"].text })
        let standings = request.directory.season(.id(season))?.hasStandings == true
        var links = [
            PageLink(text: "Players", link: SitePath.players(of: season, PlayerKind.perGame.rawValue)),
            PageLink(text: "Teams", link: SitePath.teams(of: season, TeamKind.perGame.rawValue)),
            PageLink(text: "Leaders", link: SitePath.leaders(of: season)),
            PageLink(text: "Rookies", link: SitePath.players(of: season, PlayerKind.rookies.rawValue)),
            PageLink(text: "Games", link: SitePath.games(of: season)),
        ]
        if standings { links.insert(PageLink(text: "Standings", link: SitePath.standings(season)), at: 0) }
        let more = [
            ("playoffs", "Playoffs", SitePath.playoffs(season)),
            ("awards", "Awards", SitePath.awards(season)),
            ("all_star", "All-Star game", SitePath.allStar(season)),
            ("draft", "Draft of \(season.year)", SitePath.draft(season)),
            ("transactions", "Transactions", SitePath.transactions(of: season)),
            ("salaries", "Salaries", SitePath.salaries(of: season)),
            ("numbers", "Numbers", SitePath.numbers(of: season)),
        ]
        for (list, text, link) in more where lists.contains(list) { links.append(PageLink(text: text, link: link)) }
        return LinksBlock("season-pages", "Pages of the season", links)
    }
}
