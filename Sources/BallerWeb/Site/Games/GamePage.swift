import BallerCore
import BallerServing

/// A game: the score and both teams' box scores.
enum GamePage {
    struct Parameters: RouteParameters {
        let game = Parameter.gameOrDay
    }

    static let route = SiteRoute(
        path: "/games/{game}",
        about: "A game's box score, or the games of a day.",
        Parameters.self
    ) { request in
        if case .day(let day) = try request.game { return try GamesPage.page(of: day, request) }
        guard let game = try request.rows("game", as: GameDetailRow.self).first else {
            throw Problem.notFound("There is no such game.")
        }
        // The id of Basketball-Reference stays when the NBA's number becomes known.
        if let id = game.brefID, request.reading.arguments["game"]?.integerValue != nil {
            throw PageMoved(address: SitePath.game(bref: id))
        }
        let lines = try request.rows("game_team_lines", as: TeamBoxRow.self)
        return page(
            game,
            teams: try lines.isEmpty ? request.rows("game_sides", as: TeamBoxRow.self) : lines,
            players: try request.rows("game_player_lines", as: Counted<PlayerBoxRow>.self),
            printed: try PrintedGame(of: game, request.reading),
            more: try GameSections(request)
        )
    }

    static func page(
        _ game: GameDetailRow,
        teams: [TeamBoxRow],
        players: [Counted<PlayerBoxRow>],
        printed: PrintedGame,
        more: GameSections = GameSections()
    ) -> Page {
        // Visitors first, as scores are read.
        let teams = teams.sorted { !$0.isHome && $1.isHome }
        let score = ScoreBlock(game, teams)
        let day = CalendarDay(game.gameDate)?.full ?? game.gameDate
        let title = "\(teams.map(\.teamName).joined(separator: " at ")), \(day)"
        let sheets: [(any Block)?] = teams.compactMap { team in
            BoxScoreTable.table(
                team,
                players.filter { $0.isHome == team.isHome },
                absences: printed.absences.filter { $0.isHome == team.isHome },
                season: game.season
            ).flatMap { SectionBlock(team.isHome ? "home" : "away", team.teamName, $0) }
        }
        let words = score.sides.map { "\($0.name) \($0.points ?? 0)" }.joined(separator: ", ")
        return Page(
            title,
            "Box score: \(words).",
            .games,
            crumbs: [
                Run(day, link: SitePath.games(on: game.gameDate)),
                Run(game.season.name, link: SitePath.season(game.season)),
            ],
            heading: Page.Heading(title, isHidden: true),
            [
                score, TableBlock("line-score", LineScoreTable.table(teams, printed.periods), style: "line-score"),
                FactsBlock("standing", more.context.facts(game)), more.links(game, hasPlays: printed.hasPlays),
                more.partLinks(game), more.factorsSection,
                sheets.isEmpty ? WordsBlock.empty("none", "Of this game the score is known, and no box score.") : nil,
            ] + sheets + teams.map { more.advancedSection($0) }
                + [
                    more.context.around,
                    printed.officialsLine,
                ]
        ).shared(by: SitePath.card(game: game.gameID))
    }
}

extension ScoreBlock {
    fileprivate init(_ game: GameDetailRow, _ teams: [TeamBoxRow]) {
        let best = teams.compactMap(\.points).max()
        let crowd = game.attendance.map { "attendance \(StatFormat.grouped($0))" }
        // Behind the status, each with a mark before it.
        var place: [Run] = game.arena.map { [" · ", Run($0, link: SitePath.arena($0))] } ?? []
        if let crowd { place.append(Run("\(place.isEmpty ? " · " : ", ")\(crowd)")) }
        self.init(
            id: "score",
            sides: teams.map { team in
                GameCard.Side(
                    name: team.teamName,
                    link: SitePath.team(team.teamAbbreviation, game.season),
                    points: team.points,
                    isWinner: team.points == best
                )
            },
            status: GameCard.status(overtimes: game.overtimes, part: game.seasonType),
            place: place
        )
    }
}
