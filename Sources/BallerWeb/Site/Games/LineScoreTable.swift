/// Points of both teams period by period.
struct LineScoreTable {
    private let teams: [TeamBoxRow]
    private let periods: [PeriodPointsRow]

    init(_ teams: [TeamBoxRow], _ periods: [PeriodPointsRow]) {
        self.teams = teams
        self.periods = periods
    }

    /// Without rows where the points by period are not known.
    var table: Table {
        let last = periods.map(\.period).max() ?? 0
        let columns = (1...max(last, 1)).map { Table.Column.number(Period(number: $0).short, Period(number: $0).title) }
        return Table(
            caption: "Points by period",
            columns: [.text("Team")] + columns + [.number("T", "Points in all", strong: true)],
            rows: last == 0 ? [] : teams.map { row($0, last: last) }
        )
    }

    private func row(_ team: TeamBoxRow, last: Int) -> Table.Row {
        let own = periods.filter { $0.isHome == team.isHome }
        let points = (1...last).map { period in
            Table.Cell(StatFormat.count(own.first { $0.period == period }?.points))
        }
        return Table.Row(
            cells: [Table.Cell(team.teamAbbreviation)] + points + [Table.Cell(StatFormat.count(team.points))]
        )
    }
}
