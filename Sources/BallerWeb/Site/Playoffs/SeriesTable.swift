import BallerCore

/// The series of the playoffs of a season, the final first, under the names of their rounds.
enum SeriesTable {
    static func table(_ series: [PlayoffSeries], _ season: SeasonID) -> Table<PlayoffSeries> {
        var lines: [Table<PlayoffSeries>.Line] = []
        var round: String?
        let newest = series.sorted { ($1.roundNumber, $0.conference ?? "") < ($0.roundNumber, $1.conference ?? "") }
        for one in newest {
            if one.title != round { lines.append(.heading(one.title)) }
            round = one.title
            lines.append(.row(one))
        }
        return Table("Series of the playoffs \(season.name)", columns, lines: lines)
    }

    private static let columns: [Column<PlayoffSeries>] = [
        .text("Winner", "The team that won the series, or leads it") { team($0.ahead, of: $0) },
        Column(.words("Games", meaning: "Games that each of them won; leads to the series"), isStrong: true) { series in
            var value = Value.record(series.ahead.wins, series.behind.wins)
            value.link = series.link
            return value
        },
        .text("Opponent") { team($0.behind, of: $0) },
        .text("First game") { day($0.firstDay) },
        .text("Last game") { day($0.lastDay) },
    ]

    private static func team(_ side: PlayoffSeries.Side, of series: PlayoffSeries) -> Value {
        .text(side.name, link: series.link(to: side), note: side.seed.map { "(\($0))" })
    }

    private static func day(_ text: String) -> Value { .day(text) }
}
