import BallerCore
import BallerServing

/// A player's games of one season, every part of it.
struct GameLogView {
    let name: String
    let link: String
    let season: PageLink
    let sections: [TableSection]
    /// The player's other seasons.
    let seasons: [PageLink]

    static let route = SiteRoute(
        path: "/players/{player}/game-log/{season_year}",
        about: "A player's games of one season.",
        parameters: [.player, .season]
    ) { call in
        let year = call.integer("season_year")
        guard let player = call.player else { throw Problem.notFound("There is no such player.") }
        let totals = try call.rows("player_career_stats", as: PlayerSeasonRow.self).filter(\.isTotal)
        let parts = SeasonType.inOrder.filter { part in
            totals.contains { $0.season_year == year && $0.season_type == part.rawValue }
        }
        guard !parts.isEmpty else {
            throw Problem.notFound("\(player.name) has no games in \(SeasonYear.name(year)).")
        }
        let sections = try parts.map { part in
            let type: QueryArguments = ["season_type": .text(part.rawValue)]
            let games = try call.rows("player_game_log", type, as: PlayerGameRow.self)
            let sums = try call.rows("player_game_log_totals", type, as: PlayerGameTotalsRow.self).first
            return TableSection(
                title: part.title,
                table: GameLogTable(games, season: year).table(caption: "\(part.title) games", totals: sums).html
            )
        }
        return GameLogView(player, year, sections, years: totals.map(\.season_year)).page
    }

    init(_ player: Directory.Player, _ year: Int, _ sections: [TableSection], years: [Int]) {
        name = player.name
        link = SitePath.player(player.slug)
        season = PageLink(text: SeasonYear.name(year), link: SitePath.season(year))
        self.sections = sections
        seasons = Set(years).sorted().map { other in
            PageLink(
                text: SeasonYear.name(other),
                link: SitePath.gameLog(player.slug, other),
                isCurrent: other == year
            )
        }
    }

    private var page: Page {
        Page(
            title: "\(name), game log \(season.text)",
            description: "Every game of \(name) in \(season.text), with links to the box scores.",
            section: .players,
            template: "game-log",
            content: self
        )
    }
}
