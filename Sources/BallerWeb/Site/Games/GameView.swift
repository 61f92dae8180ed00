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
        path: "/games/{game_id}",
        about: "A game's box score.",
        parameters: [.game]
    ) { call in
        guard let game = try call.rows("game_line", as: GameDetailRow.self).first else {
            throw Problem.notFound("There is no such game.")
        }
        let directory = call.snapshot.directory
        let names = directory.teams(in: SeasonYear(rawValue: game.season_year))
        let lines = try call.rows("game_team_lines")
            .adding("team_abbrev", of: "team_id", names.codes)
            .adding("team_name", of: "team_id", names.names)
        let players = try call.rows("game_player_lines")
            .adding("name", of: "player_id", directory.playerNames)
            .adding("slug", of: "player_id", directory.playerSlugs)
        return GameView(
            game,
            teams: try lines.isEmpty
                ? call.rows("game_sides", as: TeamBoxRow.self) : lines.decoded(as: TeamBoxRow.self),
            players: try players.decoded(as: PlayerBoxRow.self),
            printed: try PrintedGame(of: game, call)
        ).page
    }

    init(_ game: GameDetailRow, teams: [TeamBoxRow], players: [PlayerBoxRow], printed: PrintedGame) {
        // Visitors first, as scores are read.
        let teams = teams.sorted { !$0.is_home && $1.is_home }
        let best = teams.compactMap(\.score).max()
        title = teams.map(\.team_name).joined(separator: " at ")
        status = GameCard.status(overtimes: game.overtimes, part: game.season_type)
        day = PageLink(text: CalendarDay(game.date)?.full ?? game.date, link: SitePath.games(on: game.date))
        season = PageLink(text: SeasonYear.name(game.season_year), link: SitePath.season(game.season_year))
        let crowd = game.attendance.map { "attendance \(StatFormat.grouped($0))" }
        let known = [game.arena, crowd].compactMap(\.self)
        place = known.isEmpty ? nil : known.joined(separator: ", ")
        sides = teams.map { team in
            GameCard.Side(
                name: team.team_name,
                link: SitePath.team(team.team_abbrev, game.season_year),
                points: team.score,
                isWinner: team.score == best
            )
        }
        lineScore = LineScoreTable(teams, printed.periods).table.html
        sections = teams.compactMap { team in
            let sheet = BoxScoreTable(
                team,
                players.filter { $0.is_home == team.is_home },
                absences: printed.absences.filter { $0.is_home == team.is_home }
            )
            return sheet.table.map { TableSection(title: team.team_name, table: $0.html) }
        }
        isScoreOnly = sections.isEmpty
        plays = printed.hasPlays ? PageLink(text: "Play-by-play", link: SitePath.plays(game.game_id)) : nil
        officials = printed.officials.isEmpty ? nil : printed.officials.map(\.name).joined(separator: ", ")
    }

    private var page: Page {
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
