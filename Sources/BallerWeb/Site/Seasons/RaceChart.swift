import BallerCore
import BallerServing

/// How many more games than it lost each team of a table had won, day by day.
enum RaceChart {
    /// `nil` before two days of games.
    static func chart(_ race: [Record], of table: [Record], title: String) -> Chart? {
        let days = Set(race.compactMap { $0["game_date"].text }).sorted().compactMap { CalendarDay($0) }
        guard let first = days.first, let last = days.last, days.count > 1 else { return nil }
        var lines: [String: [Point]] = [:]
        for row in race {
            guard let team = row["team_abbreviation"].text, let margin = row["margin"].integer,
                let day = row["game_date"].text.flatMap({ CalendarDay($0) })
            else { continue }
            let place = Double(day.daysSinceEpoch - first.daysSinceEpoch)
            lines[team, default: [Point(x: 0, y: 0)]].append(Point(x: place, y: Double(margin), label: team))
        }
        let shown = table.compactMap { $0["team_abbreviation"].text }.compactMap { team in
            lines[team].map { (team: team, points: $0) }
        }
        let ends = shown.compactMap(\.points.last)
        guard
            let x = ChartAxis(
                "Days since \(first.long)",
                [0, Double(last.daysSinceEpoch - first.daysSinceEpoch)],
                fit: .exact,
                isWhole: true
            ), let y = ChartAxis("Wins less losses", shown.flatMap { $0.points.map(\.y) }, steps: 8, isWhole: true)
        else { return nil }
        let marks = shown.enumerated().map { place, line in
            let ink = Tone.series(place)
            return Mark.line(line.points, ink.tone, isDashed: ink.isDashed, name: line.team)
        }
        return Chart(
            title: title,
            about: ends.map { "\($0.label ?? "") \(StatFormat.signed(Int($0.y)))" }.joined(separator: ", "),
            x: x,
            y: y,
            size: .small,
            height: 340,
            marks: marks + [.ends(ends)]
        )
    }
}
