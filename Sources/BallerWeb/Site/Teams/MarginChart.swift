import BallerCore
import BallerServing

/// By how much a team won or lost each of its games, a bar a game.
enum MarginChart {
    /// `nil` for fewer than three games.
    static func chart(_ games: [Record], title: String) -> Chart? {
        let known = games.compactMap { row -> (game: String, margin: Int)? in
            guard let own = row["points"].integer, let other = row["opponent_points"].integer else { return nil }
            return ("\(row["game_date"].text ?? "") \(row["opponent_team_abbreviation"].text ?? "")", own - other)
        }
        let points = known.enumerated().map { place, game in
            Point(
                x: Double(place) + 1,
                y: Double(game.margin),
                tone: game.margin > 0 ? .accent : .quiet,
                words: "\(game.game): \(StatFormat.signed(game.margin))"
            )
        }
        let count = Double(points.count)
        guard points.count > 2, let most = known.map(\.margin).max(), let least = known.map(\.margin).min(),
            let x = ChartAxis("Games, in their order", [0.5, count + 0.5], steps: 10, fit: .exact, isWhole: true),
            let y = ChartAxis("Points ahead", points.map(\.y) + [0], isWhole: true)
        else { return nil }
        return Chart(
            title: title,
            about: "From \(StatFormat.signed(least)) to \(StatFormat.signed(most)) in \(points.count) games.",
            x: x,
            y: y,
            height: 220,
            legend: [.init(name: "won", tone: .accent), .init(name: "lost", tone: .quiet)],
            marks: [.bars(points, width: 0.7)]
        )
    }
}
