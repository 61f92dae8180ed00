import BallerCore
import BallerServing

/// A game event by event, and how the lead went.
enum PlaysPage {
    static let route = SiteRoute(
        path: "/games/{game}/play-by-play",
        about: "A game event by event.",
        GameParameters.self
    ) { request in
        guard let game = try request.rows("game", as: GameDetailRow.self).first else {
            throw Problem.notFound("There is no such game.")
        }
        let plays = try request.rows("game_plays", ["period": .null], as: PlayRow.self)
        guard !plays.isEmpty else { throw Problem.notFound("There is no play-by-play of this game.") }
        return page(game, sides: try request.rows("game_sides", as: TeamBoxRow.self), plays)
    }

    static func page(_ game: GameDetailRow, sides: [TeamBoxRow], _ plays: [PlayRow]) -> Page {
        let away = sides.first { !$0.isHome }?.teamName ?? ""
        let home = sides.first(where: \.isHome)?.teamName ?? ""
        let title = "\(away) at \(home)"
        let day = CalendarDay(game.gameDate)?.full ?? game.gameDate
        let flow = ScoreFlow(plays, away: away, home: home)
        let key = "Above the line the \(home) are ahead, below it the \(away)."
        return Page(
            "Play-by-play, \(title), \(day)",
            "\(title), event by event. \(flow.summary)",
            .games,
            crumbs: [
                Run(day, link: SitePath.games(on: game.gameDate)), Run("Box score", link: SitePath.game(game.gameID)),
            ],
            heading: Page.Heading(title),
            [
                SectionBlock(
                    "lead",
                    "The lead",
                    [
                        WordsBlock("lead-key", .note, [Run(key)]),
                        ChartBlock("lead-chart", flow.svg),
                        WordsBlock("lead-summary", .note, [Run(flow.summary)]),
                    ]
                ),
                SectionBlock(
                    "plays",
                    "Play-by-play",
                    PlaysTable.table(plays, away: away, home: home),
                    style: "plays"
                ),
            ]
        )
    }
}
