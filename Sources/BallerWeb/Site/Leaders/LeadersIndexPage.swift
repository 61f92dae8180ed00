import BallerCore
import BallerServing

/// All categories, with the ways to their leaders.
enum LeadersIndexPage {
    static let route = SiteRoute(path: SitePath.leaders, about: "The categories of all-time leaders.") { request in
        let main = request.directory.currentSeason.map { $0.id.league.counted.rawValue } ?? "ALL"
        let categories = LeaderCategory.all.map { LeaderCategory($0) }
        return Page(
            "All-time leaders",
            "Leaders of all seasons in every category: careers, active players, seasons, games, and the progress of the record.",
            .history,
            crumbs: [Run("History", link: SitePath.history)],
            LeaderBoard.Part.allCases.map { part in
                SectionBlock(
                    part.rawValue,
                    part.title,
                    TableBlock("\(part.rawValue)-boards", table(categories, part, main))
                )
            }
        )
    }

    private static func table(
        _ categories: [LeaderCategory],
        _ part: LeaderBoard.Part,
        _ league: String
    ) -> Table<LeaderCategory> {
        Table(
            "Leaders, \(part.title.lowercased())",
            [.text("Category") { .text($0.title) }]
                + LeaderBoard.Span.allCases.map { span in
                    .text(span.title) { category in
                        guard LeaderBoard.has(span, category) else { return .missing(.notApplicable) }
                        let board = LeaderBoard(
                            category: category,
                            span: span,
                            part: part,
                            basis: LeaderBoard.basis(of: span, category),
                            league: league,
                            mainLeague: league
                        )
                        return .text(words(of: span), link: board.link())
                    }
                },
            rows: categories
        )
    }

    private static func words(of span: LeaderBoard.Span) -> String {
        switch span {
        case .career: "Career"
        case .active: "Active"
        case .season: "Season"
        case .game: "Game"
        case .progressive: "Progress"
        }
    }
}
