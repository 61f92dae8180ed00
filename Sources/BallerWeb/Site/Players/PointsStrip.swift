import BallerCore

/// A bar a game, as high as its points, with the average of the last five games over it.
enum PointsStrip {
    /// `nil` with fewer than three games.
    static func chart(_ games: [Counted<PlayerGameRow>], title: String) -> Chart? {
        let played = games.filter { $0.line[.points] != nil && $0.reason == nil }
        let bars = played.enumerated().map { place, game in
            let points = game.line[.points] ?? 0
            return Point(
                x: Double(place) + 1,
                y: Double(points),
                tone: game.outcome == "W" ? .link : .quiet,
                words: "\(game.gameDate), \(game.opponentTeamAbbreviation): \(points)"
            )
        }
        guard bars.count > 2, let most = bars.map(\.y).max(), most > 0,
            let x = ChartAxis(
                "Games, in their order",
                [0.5, Double(bars.count) + 0.5],
                steps: 10,
                fit: .exact,
                isWhole: true
            ),
            let y = ChartAxis("Points", [0, most], isWhole: true)
        else { return nil }
        let recent = played.enumerated().map { place, game in
            game.recentPoints.map { Point(x: Double(place) + 1, y: $0) }
        }
        return Chart(
            title: title,
            about: "\(bars.count) games, at most \(Int(most)) points.",
            x: x,
            y: y,
            height: 200,
            legend: [
                .init(name: "won", tone: .link), .init(name: "lost", tone: .quiet),
                .init(name: "average of the last 5", tone: .accent),
            ],
            marks: [.bars(bars, width: 0.8), .line(recent, .accent)]
        )
    }
}
