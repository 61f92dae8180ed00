import BallerCore
import BallerServing

/// A game event by event, and how the lead went.
struct PlaysView {
    let title: String
    let game: PageLink
    let day: PageLink
    let away: String
    let home: String
    let flow: String
    let summary: String
    let table: String

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
        return PlaysView(game, sides: try request.rows("game_sides", as: TeamBoxRow.self), plays).page
    }

    init(_ game: GameDetailRow, sides: [TeamBoxRow], _ plays: [PlayRow]) {
        away = sides.first { !$0.isHome }?.teamName ?? ""
        home = sides.first(where: \.isHome)?.teamName ?? ""
        title = "\(away) at \(home)"
        self.game = PageLink(text: "Box score", link: SitePath.game(game.gameID))
        day = PageLink(text: CalendarDay(game.gameDate)?.full ?? game.gameDate, link: SitePath.games(on: game.gameDate))
        let flow = ScoreFlow(plays, away: away, home: home)
        self.flow = flow.svg
        summary = flow.summary
        table = PlaysTable(plays, away: away, home: home).table.html
    }

    var page: Page {
        Page(
            title: "Play-by-play, \(title), \(day.text)",
            description: "\(title), event by event. \(summary)",
            section: .games,
            template: "plays",
            content: self
        )
    }
}
