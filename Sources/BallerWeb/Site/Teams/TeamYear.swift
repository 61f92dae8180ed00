import BallerCore
import BallerServing

/// A team in one season, and the pages that there are of it.
struct TeamYear {
    enum Part {
        case season, games, splits, lineups, moves
        case players(PlayerKind)
    }

    /// As the team was called then.
    let name: String
    let code: String
    let season: SeasonID
    /// What names the team through all its seasons.
    let key: String
    /// The page of the team through all its seasons.
    let franchise: String
    private let seasons: [TeamRecordRow]

    init<Parameters: TeamNaming & SeasonNaming>(_ request: ArtifactRequest<Parameters>) throws {
        let (team, season) = (try request.team, try request.season)
        let directory = request.directory
        seasons = try request.rows("team_seasons", as: TeamRecordRow.self)
        guard let name = directory.teamName(team.id, in: season.year) else {
            throw Problem.notFound("\(team.abbreviation) did not play in \(season.name).")
        }
        self.name = name
        code = directory.teamAbbreviation(team.id, in: season.year) ?? team.abbreviation
        self.season = season
        key = directory.key(ofTeam: team.id)
        franchise = SitePath.team(key)
    }

    /// The way to the seasons before and after, on the page of the same part.
    func steps(_ link: @escaping (String, SeasonID) -> String) -> StepsBlock {
        let codes = Dictionary(seasons.map { ($0.season, $0.teamAbbreviation) }) { first, _ in first }
        return StepsBlock(
            around: season,
            of: seasons.map(\.season),
            all: PageLink(text: "All seasons", link: franchise),
            link: { link(codes[$0] ?? code, $0) }
        )
    }

    func links(current: Part) -> LinksBlock {
        var links = [
            PageLink(text: "Season", link: SitePath.team(code, season)),
            PageLink(text: "Games", link: SitePath.games(of: code, season)),
            PageLink(text: "Splits", link: SitePath.splits(of: code, season)),
            PageLink(text: "Lineups", link: SitePath.lineups(of: code, season)),
            PageLink(text: "Moves and pay", link: SitePath.transactions(of: code, season)),
        ]
        switch current {
        case .season: links[0].isCurrent = true
        case .games: links[1].isCurrent = true
        case .splits: links[2].isCurrent = true
        case .lineups: links[3].isCurrent = true
        case .moves: links[4].isCurrent = true
        case .players: break
        }
        return LinksBlock("team-pages", "Pages of the team's season", links)
    }

    /// The tables of its players; that of averages is on the page of the season itself.
    func kinds(current: PlayerKind?) -> LinksBlock {
        LinksBlock(
            "kinds",
            "Kinds of numbers",
            PlayerKind.allCases.filter { $0 != .rookies }.map { kind in
                PageLink(
                    text: kind.title,
                    link: SitePath.players(of: code, season, kind.rawValue),
                    isCurrent: kind == current
                )
            }
        )
    }

    /// A page of one part of it.
    func page(_ title: String, _ description: String, _ blocks: [(any Block)?]) -> Page {
        Page(
            "\(title): \(name) \(season.name)",
            description,
            .teams,
            crumbs: [
                Run("Teams", link: SitePath.teams), Run(name, link: franchise),
                Run(season.name, link: SitePath.team(code, season)),
            ],
            heading: Page.Heading(title, PageLink(text: "\(name) \(season.name)", link: SitePath.team(code, season))),
            blocks
        ).shared(by: SitePath.card(team: code, season))
    }
}
