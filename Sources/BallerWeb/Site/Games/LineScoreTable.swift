/// Points of both teams period by period.
struct LineScoreTable {
    private let teams: [TeamBoxRow]
    private let periods: [PeriodPointsRow]

    /// Four quarters always were; every further period is an overtime.
    private static let quarters = 4

    init(_ teams: [TeamBoxRow], _ periods: [PeriodPointsRow]) {
        self.teams = teams
        self.periods = periods
    }

    /// Without rows where the points by period are not known.
    var table: Table {
        let last = periods.map(\.period).max() ?? 0
        let columns = (1...max(last, 1)).map { period in
            Table.Column.number(Self.title(of: period), Self.meaning(of: period))
        }
        return Table(
            caption: "Points by period",
            columns: [.text("Team")] + columns + [.number("T", "Points in all", strong: true)],
            rows: last == 0 ? [] : teams.map { row($0, last: last) }
        )
    }

    private func row(_ team: TeamBoxRow, last: Int) -> Table.Row {
        let own = periods.filter { $0.is_home == team.is_home }
        let points = (1...last).map { period in
            Table.Cell(StatFormat.count(own.first { $0.period == period }?.points))
        }
        return Table.Row(cells: [Table.Cell(team.team_abbrev)] + points + [Table.Cell(StatFormat.count(team.score))])
    }

    private static func title(of period: Int) -> String {
        switch period - quarters {
        case ...0: String(period)
        case 1: "OT"
        case let overtime: "\(overtime)OT"
        }
    }

    private static func meaning(of period: Int) -> String {
        period <= quarters ? "Quarter \(period)" : "Overtime \(period - quarters)"
    }
}
