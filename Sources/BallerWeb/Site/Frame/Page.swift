import BallerCore

/// A page before it is framed: what it is called, where it stands and what its template shows.
struct Page {
    /// The part of the site that the navigation marks.
    enum Section: String, CaseIterable {
        case players = "Players"
        case teams = "Teams"
        case seasons = "Seasons"
        case standings = "Standings"
        case games = "Games"

        var path: String {
            switch self {
            case .players: SitePath.players
            case .teams: SitePath.teams
            case .seasons: SitePath.seasons
            case .standings: SitePath.standings
            case .games: SitePath.games
            }
        }
    }

    let title: String
    /// A sentence for search engines and previews.
    let description: String
    let section: Section?
    /// The file in `Templates/` without its ending.
    let template: String
    /// What the template calls `content`.
    let content: Any
    /// What the visitor searched for, to stand in the search box again.
    var search = ""
}

/// A link with its text; the one of the page itself is marked.
struct PageLink {
    let text: String
    let link: String
    var isCurrent = false
}

/// A heading with tables or nothing under it.
struct TableSection {
    let title: String
    /// A sentence under the heading.
    var lead: String?
    /// The markup of the table, and of a picture above it.
    let table: String
    /// Where there is more of it.
    var more: [PageLink] = []
}

/// The way to the season before, the one after and to all of them.
struct SeasonSteps {
    let previous: PageLink?
    let next: PageLink?
    let all: PageLink

    /// `years` are those that there are, in any order.
    init(around year: Int, of years: [Int], all: PageLink, link: (Int) -> String) {
        previous = years.filter { $0 < year }.max().map { PageLink(text: SeasonYear.name($0), link: link($0)) }
        next = years.filter { $0 > year }.min().map { PageLink(text: SeasonYear.name($0), link: link($0)) }
        self.all = all
    }
}
