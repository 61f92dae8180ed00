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
    /// The table's markup.
    let table: String
    /// Where there is more of it.
    var more: PageLink?
}
