import BallerCore

/// The splits of a part of a player's season: one row a kind of game, a heading above each split.
enum SplitTable {
    static func table(
        _ caption: String,
        _ rows: [Counted<SplitRow>],
        _ form: StatColumn.Form,
        season: SeasonID?
    ) -> Table<Counted<SplitRow>> {
        let columns = [StatColumn].splits(withStarts: rows.contains { $0.line[.gamesStarted] != nil })
        return Table(
            caption,
            [
                .text(.split) { Split.value($0.split, $0.splitValue, season) },
                .record(.wins, .losses) { ($0.wins, $0.line.games - $0.wins) },
            ] + Column.stats(columns, form) { $0.line.shown(form) },
            lines: Split.grouped(rows, by: \.split)
        ).of { _ in season.map { SeasonSpan($0) } }
    }
}
