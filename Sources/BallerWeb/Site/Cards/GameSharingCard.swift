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
            chart: try flow.chart ?? periods(request.rows("game_line_score", as: PeriodPointsRow.self), sides)
        )
    }

    /// The points of both teams by quarter, where no event of the game is known; `nil` where no quarter is, either.
    private static func periods(_ rows: [PeriodPointsRow], _ sides: [TeamBoxRow]) -> Chart? {
        let numbers = Set(rows.map(\.period)).sorted()
        guard numbers.count > 1, sides.count == 2,
            let y = ChartAxis(nil, rows.map { Double($0.points) } + [0], steps: 4, isWhole: true)
        else { return nil }
        let bars = rows.compactMap { row -> Point? in
            guard let place = numbers.firstIndex(of: row.period) else { return nil }
            let x = Double(place) + (row.isHome ? 0.18 : -0.18)
            return Point(x: x, y: Double(row.points), tone: row.isHome ? .accent : .link)
        }
        return Chart(
            title: "Points by quarter",
            about: "",
            x: .names(nil, numbers.map { Period(number: $0).title }),
            y: y,
            legend: zip(sides, [Tone.link, .accent]).map { .init(name: $0.teamName, tone: $1) },
            marks: [.bars(bars, width: 0.32)]
        )
    }
}
