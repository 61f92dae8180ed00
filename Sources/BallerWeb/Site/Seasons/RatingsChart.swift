import BallerCore
import BallerServing

/// The teams of a season by offense and defense: good ones stand above and to the right.
enum RatingsChart {
    private struct Point {
        let team: String
        let offense: Double
        let defense: Double
        let link: String?
    }

    /// Empty where fewer than two teams have both ratings.
    static func svg(_ teams: [Record], season: SeasonID) -> String {
        let points = teams.compactMap { row -> Point? in
            guard let code = row["team_abbreviation"].text, let offense = row["offensive_rating"].number,
                let defense = row["defensive_rating"].number
            else { return nil }
            return Point(team: code, offense: offense, defense: defense, link: SitePath.team(code, season))
        }
        guard points.count > 1, let x = ChartAxis(points.map(\.offense), steps: 9),
            let y = ChartAxis(points.map(\.defense), steps: 9),
            let best = points.max(by: { $0.offense < $1.offense }),
            let strictest = points.min(by: { $0.defense < $1.defense })
        else { return "" }
        let plot = Plot(
            xTitle: "Points scored per 100 possessions",
            yTitle: "Points allowed per 100 possessions",
            x: x,
            y: y,
            height: 360,
            isUpsideDown: true
        )
        let about = """
            Best offense: \(best.team), \(StatFormat.oneDecimal(best.offense)). \
            Best defense: \(strictest.team), \(StatFormat.oneDecimal(strictest.defense)).
            """
        return plot.svg(title: "Offense and defense, \(season.name)", about: about) { svg in
            for point in points {
                let (x, y) = (plot.x(point.offense), plot.y(point.defense))
                svg.markup("<a")
                svg.attribute("href", point.link ?? "")
                svg.markup("><circle cx=\"\(x.short)\" cy=\"\(y.short)\" r=\"3.5\"/>")
                Plot.write(point.team, at: (x + 5, y + 3.5), in: &svg)
                svg.markup("</a>")
            }
        }
    }
}
