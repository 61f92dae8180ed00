import BallerCore
import BallerServing

/// How many more games than it lost each team of a table had won, day by day.
enum RaceChart {
    private struct Line {
        let team: String
        var points: [(day: Int, margin: Int)]
    }

    /// Empty before two days of games.
    static func svg(_ race: [Record], of table: [Record], title: String) -> String {
        let teams = table.compactMap { $0["team_abbreviation"].text }
        let days = Set(race.compactMap { $0["game_date"].text }).sorted()
        guard let first = days.first.flatMap({ CalendarDay($0) }), days.count > 1 else { return "" }
        var lines: [String: Line] = [:]
        var places: [String: Int] = [:]
        for day in days { places[day] = CalendarDay(day).map { Int($0.daysSinceEpoch - first.daysSinceEpoch) } }
        for row in race {
            guard let team = row["team_abbreviation"].text, let date = row["game_date"].text, let day = places[date],
                let margin = row["margin"].integer
            else { continue }
            lines[team, default: Line(team: team, points: [(0, 0)])].points.append((day, margin))
        }
        let shown = teams.compactMap { lines[$0] }
        let last = places.values.max() ?? 1
        guard let x = ChartAxis([0, Double(last)], isExact: true),
            let y = ChartAxis(shown.flatMap { $0.points.map { Double($0.margin) } }, steps: 8)
        else { return "" }
        let plot = Plot(
            xTitle: "Days since \(first.long)",
            yTitle: "Wins less losses",
            x: x,
            y: y,
            height: 340,
            right: 34
        )
        let order = shown.compactMap { line in line.points.last.map { "\(line.team) \(StatFormat.signed($0.margin))" } }
        return plot.svg(title: title, about: order.joined(separator: ", ")) { svg in
            for (place, line) in shown.enumerated() {
                let path = line.points.map { "\(plot.x(Double($0.day)).short) \(plot.y(Double($0.margin)).short)" }
                svg.markup("<path class=\"line l\(place % 8)\" d=\"M\(path.joined(separator: "L"))\"><title>")
                svg.text(line.team)
                svg.markup("</title></path>")
            }
            names(shown, plot, in: &svg)
        }
    }

    /// The teams behind their lines, as close as they can be read.
    private static func names(_ lines: [Line], _ plot: Plot, in svg: inout HTMLText) {
        var free = -Double.infinity
        let last = Double(lines.flatMap { $0.points.map(\.day) }.max() ?? 0)
        let ends = lines.compactMap { line in line.points.last.map { (line.team, plot.y(Double($0.margin))) } }
        for (team, y) in ends.sorted(by: { $0.1 < $1.1 }) {
            let place = max(y, free + 10)
            free = place
            Plot.write(team, at: (plot.x(last) + 4, place + 3), in: &svg)
        }
    }
}
