/// The splits of a part of a player's season: one row a kind of game, a heading above each split.
struct SplitTable {
    private let rows: [Counted<SplitRow>]
    private let season: Int
    private let columns: [StatColumn]

    init(_ rows: [Counted<SplitRow>], season: Int) {
        self.rows = rows
        self.season = season
        columns = StatColumn.splits(withStarts: rows.contains { $0.line.gamesStarted != nil })
    }

    func table(_ form: StatColumn.Form, caption: String) -> Table {
        Table(
            caption: caption,
            columns: [.text("Split"), .number("W–L", "Games won and lost")] + columns.map { $0.column(form) },
            rows: Split.grouped(rows, by: \.split) { line($0, form) }
        )
    }

    private func line(_ row: Counted<SplitRow>, _ form: StatColumn.Form) -> Table.Row {
        let record = Table.Cell(StatFormat.record(row.wins, row.line.games - row.wins))
        return Table.Row(
            cells: [Split.cell(row.split, row.splitValue, season), record] + row.line.cells(columns, form)
        )
    }
}
