/// A page before it is framed: what it is called, where it stands and what it is made of.
struct Page {
    /// The part of the site that the navigation marks.
    enum Section: String, CaseIterable {
        case players = "Players"
        case teams = "Teams"
        case seasons = "Seasons"
        case standings = "Standings"
        case games = "Games"
        case history = "History"
        case find = "Find"
        case data = "Data"

        var path: String {
            switch self {
            case .players: SitePath.players
            case .teams: SitePath.teams
            case .seasons: SitePath.seasons
            case .standings: SitePath.standings
            case .games: SitePath.games
            case .history: SitePath.history
            case .find: SitePath.find
            case .data: SitePath.data
            }
        }
    }

    /// What stands at the head of the page.
    struct Heading {
        let text: String
        /// The season, or what else the page is of.
        let link: PageLink?
        /// For screen readers alone, where the page shows the same in another way.
        let isHidden: Bool

        init(_ text: String, _ link: PageLink? = nil, isHidden: Bool = false) {
            self.text = text
            self.link = link
            self.isHidden = isHidden
        }
    }

    /// `nil` for the front page.
    let title: String?
    /// A sentence for search engines and previews.
    let description: String
    let section: Section?
    let crumbs: [Run]
    let heading: Heading
    let blocks: [any Block]
    /// What the visitor searched for, to stand in the search box again.
    let search: String
    /// What is wrong with the request where the page says it itself, beside what was asked.
    var problem: Problem?
    /// Where the picture is that previews of the page show; `nil` for the site's.
    var card: String?

    /// The heading is the title where it is not given; blocks that are `nil` are left out.
    init(
        _ title: String?,
        _ description: String,
        _ section: Section?,
        crumbs: [Run] = [],
        heading: Heading? = nil,
        search: String = "",
        _ blocks: [(any Block)?]
    ) {
        self.title = title
        self.description = description
        self.section = section
        self.crumbs = crumbs
        self.heading = heading ?? Heading(title ?? "")
        self.search = search
        self.blocks = blocks.compactMap(\.self)
    }

    /// The page with a picture of its own for previews.
    func shared(by card: String) -> Page {
        var page = self
        page.card = card
        return page
    }
}
