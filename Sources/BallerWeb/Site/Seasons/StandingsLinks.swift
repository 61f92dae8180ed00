import BallerCore
import BallerServing

/// The ways between the pages of a season's standings.
enum StandingsLinks {
    enum View { case expanded, grid, day }

    static func steps(
        around season: SeasonID,
        _ directory: Directory,
        _ link: @escaping (SeasonID) -> String
    ) -> StepsBlock {
        StepsBlock(
            around: season,
            of: directory.seasons.filter(\.hasStandings).map(\.id),
            all: PageLink(text: "Season", link: SitePath.season(season)),
            link: link
        )
    }

    static func views(_ season: SeasonID, _ directory: Directory, current: View) -> LinksBlock {
        var links = [
            PageLink(text: "Standings", link: SitePath.standings(season)),
            PageLink(text: "Expanded", link: SitePath.expandedStandings(season), isCurrent: current == .expanded),
            PageLink(text: "Team by team", link: SitePath.standingsGrid(season), isCurrent: current == .grid),
        ]
        if let day = directory.season(.id(season))?.lastGameDate {
            let link = SitePath.standings(season, on: day)
            links.append(PageLink(text: "Day by day", link: link, isCurrent: current == .day))
        }
        return LinksBlock("views", "Views", links)
    }
}
