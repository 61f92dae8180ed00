import BallerCore
import BallerServing

enum GameSharingCard {
    static let route = CardRoute.route(
        "/cards/games/{game}.png",
        "A game, its score and how the lead went as a picture.",
        GameParameters.self
    ) { request in
        guard let game = try request.rows("game", as: GameDetailRow.self).first else {
            throw Problem.notFound("There is no such game.")
        }
        // Visitors first, as scores are read.
        let sides = try request.rows("game_sides", as: TeamBoxRow.self).sorted { !$0.isHome && $1.isHome }
        let players = try request.rows("game_player_lines", as: Counted<PlayerBoxRow>.self)
        let plays = try request.rows("game_plays", ["period": .null], as: PlayRow.self)
        let flow = ScoreFlow(plays, away: sides.first?.teamName ?? "", home: sides.last?.teamName ?? "")
        let best = sides.map { side in
            let own = players.filter { $0.isHome == side.isHome && $0.line[.points] != nil }
            return own.max { ($0.line[.points] ?? 0) < ($1.line[.points] ?? 0) }
        }
        return SharingCard(
            "Game",
            sides.map(\.teamName).joined(separator: " at "),
            subtitle: [
                CalendarDay(game.gameDate)?.full ?? game.gameDate,
                GameCard.status(overtimes: game.overtimes, part: game.seasonType), game.arena,
            ],
            figures: sides.map { SharingCard.Figure($0.points.map(String.init), $0.teamName) }
                + best.map { line in
                    line.flatMap { SharingCard.Figure("\($0.line[.points] ?? 0) pts", $0.playerName) }
                },
            chart: flow.chart
        )
    }
}
