import BallerCore
import BallerServing

/// A player's season by kinds of games, every part of it: the averages of every part, then the sums.
enum SplitsPage {
    static let route = SiteRoute(
        path: "/players/{player}/splits/{season}",
        about: "A player's season by kinds of games.",
        PlayerSeasonParameters.self
    ) { request in
        let season = try PlayerSeason(request)
        let parts = try season.parts.map { part, _ in
            let type: QueryArguments = ["season_type": .text(part.rawValue)]
            return (part, try request.rows("player_splits", type, as: Counted<SplitRow>.self))
        }
        let sections = [(StatColumn.Form.perGame, "per game", "per-game"), (.sums, "totals", "totals")]
            .flatMap { form, words, id in
                parts.map { part, rows in
                    let title = "\(part.title), \(words)"
                    let table = SplitTable.table(title, rows, form, season: season.id)
                    return SectionBlock("\(part.id)-\(id)", title, table)
                }
            }
        return season.page(
            .splits,
            "\(season.player.name) in \(season.id.name): at home and on the road, in wins and losses, "
                + "by month, days of rest and opponent.",
            sections
        )
    }
}
