import BallerCore
import BallerServing

/// The share of its games that a team won, season by season.
enum WinsChart {
    /// Empty for fewer than three seasons.
    static func svg(_ seasons: [Record], of team: String) -> String {
        let points = seasons.compactMap { row -> (year: Int, share: Double, isChampion: Bool)? in
            guard let year = row["season_year"].integer, let share = row["win_pct"].number else { return nil }
            return (year, share, row["is_champion"].flag == true)
        }
        guard points.count > 2,
            let x = ChartAxis(points.flatMap { [Double($0.year) - 1, Double($0.year) + 1] }, steps: 6, isExact: true),
            let y = ChartAxis([0, 100], steps: 4), let best = points.max(by: { $0.share < $1.share }),
            let worst = points.min(by: { $0.share < $1.share })
        else { return "" }
        let plot = Plot(
            xTitle: "Year in which the season ends; titles filled",
            yTitle: "Games won, %",
            x: x,
            y: y,
            height: 220
        )
        let name = { (year: Int) in SeasonYear(rawValue: year).name }
        let about = """
            Best: \(StatFormat.share(best.share)) in \(name(best.year)). \
            Worst: \(StatFormat.share(worst.share)) in \(name(worst.year)).
            """
        return plot.svg(title: "\(team), share of games won", about: about) { svg in
            let width = max(2, min(12, (plot.x(x.low + 1) - plot.x(x.low)) * 0.7))
            for point in points {
                let (left, top, bottom) = (plot.x(Double(point.year)) - width / 2, plot.y(100 * point.share), plot.y(0))
                svg.markup(
                    "<rect class=\"\(point.isChampion ? "won" : "lost")\" x=\"\(left.short)\" y=\"\(top.short)\""
                )
                svg.markup(" width=\"\(width.short)\" height=\"\((bottom - top).short)\"><title>")
                svg.text("\(name(point.year)): \(StatFormat.share(point.share))")
                svg.markup("</title></rect>")
            }
        }
    }
}
