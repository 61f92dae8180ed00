import BallerCore
import BallerServing

/// The leaders of all seasons in a category.
enum LeadersPage {
    struct Parameters: LeagueNaming {
        let category = Parameter<LeaderCategory>.board
        let span = Parameter<LeaderBoard.Span>.choice("span", "Of careers, seasons or games.")
        let part = Parameter<LeaderBoard.Part>.choice("part", "The part of the season.", default: .regular)
        let per = Parameter<LeaderBoard.Basis>.choice("per", "The sum, or the average a game.").optional
        let league = Parameter.league
    }

    static let route = SiteRoute(
        path: "/leaders/{category}/{span}",
        about: "The leaders of all seasons in a category.",
        Parameters.self
    ) { request in
        let board = try board(of: request)
        let leagues = Set(request.directory.seasons.map { $0.id.league.counted.rawValue }).sorted()
        let rows = try LeaderRows(request, board)
        let title = "\(board.category.title), \(board.span.title.lowercased())"
        return Page(
            board.part == .regular ? title : "\(title), playoffs",
            "\(title): the leaders of all seasons, \(board.part.title.lowercased()).",
            .history,
            crumbs: [Run("History", link: SitePath.history), Run("Leaders", link: SitePath.leaders)],
            heading: Page.Heading(board.category.title),
            choices(board, leagues) + [
                WordsBlock("rule", .note, [Run(try rule(board, request))]), rows.chart,
                rows.table ?? WordsBlock.empty("nothing", "No such numbers are known here."),
                SectionBlock(
                    "categories",
                    "Other categories",
                    LinksBlock("category-links", nil, categories(board))
                ),
            ]
        )
    }

    private static func board(of request: ArtifactRequest<Parameters>) throws -> LeaderBoard {
        let (category, span) = (try request.category, try request.span)
        guard LeaderBoard.has(span, category) else {
            throw Problem.notFound(
                "There are no leaders of \(category.title.lowercased()) in \(span.title.lowercased())."
            )
        }
        let basis = try request.per ?? LeaderBoard.basis(of: span, category)
        guard basis == .total || category.hasAverage else {
            throw Problem.badParameter("per", "\(category.title) has no average a game.", allowed: "total")
        }
        return LeaderBoard(
            category: category,
            span: span,
            part: try request.part,
            basis: span == .game || span == .progressive ? .total : basis,
            league: try BallerWeb.league(request),
            mainLeague: request.directory.currentSeason.map { $0.id.league.counted.rawValue } ?? "ALL"
        )
    }

    /// The ways to the boards beside this one.
    private static func choices(_ board: LeaderBoard, _ leagues: [String]) -> [(any Block)?] {
        let spans = LeaderBoard.Span.allCases.filter { LeaderBoard.has($0, board.category) }
        return [
            LinksBlock(
                "spans",
                "What is compared",
                spans.map { PageLink(text: $0.title, link: board.link(span: $0), isCurrent: $0 == board.span) }
            ),
            LinksBlock(
                "parts",
                "Part of the season",
                LeaderBoard.Part.allCases.map {
                    PageLink(text: $0.title, link: board.link(part: $0), isCurrent: $0 == board.part)
                }
            ),
            board.hasBases
                ? LinksBlock(
                    "bases",
                    "Totals or averages",
                    LeaderBoard.Basis.allCases.map {
                        PageLink(text: $0.title, link: board.link(basis: $0), isCurrent: $0 == board.basis)
                    }
                ) : nil,
            leagues.count > 1
                ? LinksBlock(
                    "leagues",
                    "Leagues",
                    (leagues + ["ALL"]).map {
                        PageLink(
                            text: $0 == "ALL" ? "All leagues" : $0,
                            link: board.link(league: $0),
                            isCurrent: $0 == board.league
                        )
                    }
                ) : nil,
        ]
    }

    private static func categories(_ board: LeaderBoard) -> [PageLink] {
        LeaderCategory.all.map { LeaderCategory($0) }.filter { $0.name != board.category.name }.map { category in
            let span = LeaderBoard.has(board.span, category) ? board.span : .career
            return PageLink(
                text: category.title,
                link: board.link(category: category, span: span, basis: LeaderBoard.basis(of: span, category))
            )
        }
    }

    /// Who qualifies, and of how much the board is.
    private static func rule(_ board: LeaderBoard, _ request: ArtifactRequest<Parameters>) throws -> String {
        let extent = try request.records(
            "records_extent",
            ["league": .text(board.league), "season_type": .text(board.part.seasonType.rawValue)]
        ).first
        let minimums = try request.records(
            "career_rule",
            [
                "category": .text(board.category.name), "season_type": .text(board.part.seasonType.rawValue),
                "basis": .text(board.category.basis(perGame: board.basis == .game) ?? "total"),
            ]
        )
        return LeaderRule.words(board, minimums, extent)
    }
}
