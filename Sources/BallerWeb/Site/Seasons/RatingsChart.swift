import BallerCore
import BallerServing

/// The teams of a season by offense and defense: good ones stand above and to the right.
enum RatingsChart {
    /// `nil` where fewer than two teams have both ratings.
    static func chart(_ teams: [Record], season: SeasonID) -> Chart? {
        let points = teams.compactMap { row -> Point? in
            guard let code = row["team_abbreviation"].text, let offense = row["offensive_rating"].number,
                let defense = row["defensive_rating"].number
            else { return nil }
            return Point(x: offense, y: defense, label: code, link: SitePath.team(code, season))
        }
        guard points.count > 1, let best = points.max(by: { $0.x < $1.x }),
            let strictest = points.min(by: { $0.y < $1.y }),
            let x = ChartAxis("Points scored per 100 possessions", points.map(\.x), steps: 9),
            var y = ChartAxis("Points allowed per 100 possessions", points.map(\.y), steps: 9)
        else { return nil }
        y.isDownward = true
        return Chart(
            title: "Offense and defense, \(season.name)",
            about: """
                Best offense: \(best.label ?? ""), \(StatFormat.oneDecimal(best.x)). \
                Best defense: \(strictest.label ?? ""), \(StatFormat.oneDecimal(strictest.y)).
                """,
            x: x,
            y: y,
            size: .small,
            height: 360,
            marks: [.dots(points)]
        )
    }
}
