import BallerCore
import BallerServing

/// A player's season by kinds of games, every part of it.
enum SplitsView {
    static let route = SiteRoute(
        path: "/players/{player}/splits/{season}",
        about: "A player's season by kinds of games.",
        PlayerSeasonParameters.self
    ) { request in
        let season = try PlayerSeason(request)
        let tables = try season.parts.map { part, _ in
            let type: QueryArguments = ["season_type": .text(part.rawValue)]
            let rows = try request.rows("player_splits", type, as: Counted<SplitRow>.self)
            return (part, SplitTable(rows, season: season.year))
        }
        let about =
            "\(season.player.name) in \(SeasonYear.name(season.year)): at home and on the road, in wins and losses, "
            + "by month, days of rest and opponent."
        return PlayerSeasonView(season, .splits, about: about, sections(tables)).page
    }

    /// Averages of every part of the season, then the sums.
    private static func sections(_ tables: [(SeasonType, SplitTable)]) -> [TableSection] {
        [(StatColumn.Form.perGame, "per game"), (.sums, "totals")].flatMap { form, word in
            tables.map { part, table in
                let title = "\(part.title), \(word)"
                return TableSection(title: title, table: table.table(form, caption: title).html)
            }
        }
    }
}
