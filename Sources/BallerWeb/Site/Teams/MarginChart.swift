import BallerCore
import BallerServing

/// By how much a team won or lost each of its games, a bar a game.
enum MarginChart {
    /// Empty for fewer than three games.
    static func svg(_ games: [Record], title: String) -> String {
        let margins = games.compactMap { row -> (game: String, margin: Int)? in
            guard let own = row["points"].integer, let other = row["opponent_points"].integer else { return nil }
            return ("\(row["game_date"].text ?? "") \(row["opponent_team_abbreviation"].text ?? "")", own - other)
        }
        guard margins.count > 2, let x = ChartAxis([0, Double(margins.count)], isExact: true),
            let y = ChartAxis(margins.map { Double($0.margin) } + [0]),
            let most = margins.map(\.margin).max(), let least = margins.map(\.margin).min()
        else { return "" }
        let plot = Plot(xTitle: "Games, in their order", yTitle: "Points ahead", x: x, y: y, height: 220)
        let about = "From \(StatFormat.signed(least)) to \(StatFormat.signed(most)) in \(margins.count) games."
        return plot.svg(title: title, about: about) { svg in
            let zero = plot.y(0)
            let width = max(1, (plot.x(1) - plot.x(0)) * 0.7)
            for (place, game) in margins.enumerated() {
                let end = plot.y(Double(game.margin))
                svg.markup(
                    "<rect class=\"\(game.margin > 0 ? "won" : "lost")\" x=\"\(plot.x(Double(place) + 0.15).short)\""
                )
                svg.markup(
                    " y=\"\(min(zero, end).short)\" width=\"\(width.short)\" height=\"\(abs(end - zero).short)\">"
                )
                svg.markup("<title>")
                svg.text("\(game.game): \(StatFormat.signed(game.margin))")
                svg.markup("</title></rect>")
            }
        }
    }
}
