/// Points of both teams period by period.
enum LineScoreTable {
    /// Without rows where the points by period are not known.
    static func table(_ teams: [TeamBoxRow], _ periods: [PeriodPointsRow]) -> Table<TeamBoxRow> {
        let last = periods.map(\.period).max() ?? 0
        let columns = (1...max(last, 1)).map { number in
            let period = Period(number: number)
            return Column<TeamBoxRow>(.words(period.short, meaning: period.title)) { team in
                .count(periods.first { $0.isHome == team.isHome && $0.period == number }?.points)
            }
        }
        return Table(
            "Points by period",
            [.text(.teamAbbreviation) { .text($0.teamAbbreviation) }] + columns + [
                Column(.words("T", meaning: "Points in all"), isStrong: true) { .count($0.points) }
            ],
            rows: last == 0 ? [] : teams
        )
    }
}
