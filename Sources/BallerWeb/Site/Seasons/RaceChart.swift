import BallerCore
import BallerServing

/// How many more games than it lost each team of a table had won, day by day.
enum RaceChart {
    /// `nil` before two days of games.
    static func chart(_ race: [Record], of table: [Record], title: String) -> Chart? {
        let written = Set(race.compactMap { $0["game_date"].text })
        guard written.count > 1, let first = written.min().flatMap(CalendarDay.init),
            let last = written.max().flatMap(CalendarDay.init)
        else { return nil }
        // The same days stand in the rows of every team.
        let places = Dictionary(
            uniqueKeysWithValues: written.compactMap { day in
                CalendarDay(day).map { (day, Double($0.daysSinceEpoch - first.daysSinceEpoch)) }
            }
        )
        let teams = table.compactMap { $0["team_abbreviation"].text }
        var lines: [String: [Point]] = [:]
        for row in race {
            guard let team = row["team_abbreviation"].text, teams.contains(team),
                let margin = row["margin"].integer, let place = row["game_date"].text.flatMap({ places[$0] })
            else { continue }
            lines[team, default: [Point(x: 0, y: 0)]].append(Point(x: place, y: Double(margin), label: team))
        }
        let shown = teams.compactMap { team in lines[team].map { (team: team, points: $0) } }
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
