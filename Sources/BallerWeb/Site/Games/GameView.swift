import BallerCore
import BallerServing

/// A game: the score and both teams' box scores.
struct GameView {
    let title: String
    let status: String
    let day: PageLink
    let season: PageLink
    /// Arena and attendance, where known.
    let place: String?
    let sides: [GameCard.Side]
    /// Points by period; empty where no source has them.
    let lineScore: String
    let sections: [TableSection]
    /// True where the game is known by its score alone.
    let isScoreOnly: Bool
    /// The game event by event, where that is known.
    let plays: PageLink?
    /// Who officiated, with commas between; `nil` where not known.
    let officials: String?

    static let route = SiteRoute(
        path: "/games/{game}",
        about: "A game's box score.",
        GameParameters.self
    ) { request in
        guard let game = try request.rows("game", as: GameDetailRow.self).first else {
            throw Problem.notFound("There is no such game.")
        }
        let lines = try request.rows("game_team_lines", as: TeamBoxRow.self)
        return GameView(
            game,
            teams: try lines.isEmpty ? request.rows("game_sides", as: TeamBoxRow.self) : lines,
            players: try request.rows("game_player_lines", as: Counted<PlayerBoxRow>.self),
            printed: try PrintedGame(of: game, request.reading)
        ).page
    }

    init(_ game: GameDetailRow, teams: [TeamBoxRow], players: [Counted<PlayerBoxRow>], printed: PrintedGame) {
        // Visitors first, as scores are read.
        let teams = teams.sorted { !$0.isHome && $1.isHome }
        let best = teams.compactMap(\.points).max()
        title = teams.map(\.teamName).joined(separator: " at ")
        status = GameCard.status(overtimes: game.overtimes, part: game.seasonType)
        day = PageLink(text: CalendarDay(game.gameDate)?.full ?? game.gameDate, link: SitePath.games(on: game.gameDate))
        season = PageLink(text: SeasonYear.name(game.seasonYear), link: SitePath.season(game.seasonYear))
        let crowd = game.attendance.map { "attendance \(StatFormat.grouped($0))" }
        let known = [game.arena, crowd].compactMap(\.self)
        place = known.isEmpty ? nil : known.joined(separator: ", ")
        sides = teams.map { team in
            GameCard.Side(
                name: team.teamName,
                link: SitePath.team(team.teamAbbreviation, game.seasonYear),
                points: team.points,
                isWinner: team.points == best
            )
        }
        lineScore = LineScoreTable(teams, printed.periods).table.html
        sections = teams.compactMap { team in
            let sheet = BoxScoreTable(
                team,
                players.filter { $0.isHome == team.isHome },
                absences: printed.absences.filter { $0.isHome == team.isHome }
            )
            return sheet.table.map { TableSection(title: team.teamName, table: $0.html) }
        }
        isScoreOnly = sections.isEmpty
        plays = printed.hasPlays ? PageLink(text: "Play-by-play", link: SitePath.plays(game.gameID)) : nil
        officials = printed.officials.isEmpty ? nil : printed.officials.map(\.refereeName).joined(separator: ", ")
    }

    var page: Page {
        let score = sides.map { "\($0.name) \($0.points ?? 0)" }.joined(separator: ", ")
        return Page(
            title: "\(title), \(day.text)",
            description: "Box score: \(score).",
            section: .games,
            template: "game",
            content: self
        )
    }
}
