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
        path: "/games/{game_id}/play-by-play",
        about: "A game event by event.",
        parameters: [.game]
    ) { call in
        guard let game = try call.rows("game_line", as: GameDetailRow.self).first else {
            throw Problem.notFound("There is no such game.")
        }
        let plays = try call.rows("game_plays_by_side", as: PlayRow.self)
        guard !plays.isEmpty else { throw Problem.notFound("There is no play-by-play of this game.") }
        return PlaysView(game, sides: try call.rows("game_sides", as: TeamBoxRow.self), plays).page
    }

    init(_ game: GameDetailRow, sides: [TeamBoxRow], _ plays: [PlayRow]) {
        away = sides.first { !$0.is_home }?.team_name ?? ""
        home = sides.first(where: \.is_home)?.team_name ?? ""
        title = "\(away) at \(home)"
        self.game = PageLink(text: "Box score", link: SitePath.game(game.game_id))
        day = PageLink(text: CalendarDay(game.date)?.full ?? game.date, link: SitePath.games(on: game.date))
        let flow = ScoreFlow(plays, away: away, home: home)
        self.flow = flow.svg
        summary = flow.summary
        table = PlaysTable(plays, away: away, home: home).table.html
    }

    private var page: Page {
        Page(
            title: "Play-by-play, \(title), \(day.text)",
            description: "\(title), event by event. \(summary)",
            section: .games,
            template: "plays",
            content: self
        )
    }
}
