/// A player's shots by kinds: one row a kind of shot, a heading above each split.
struct ShootingTable {
    private let rows: [ShootingRow]
    private let season: Int

    init(_ rows: [ShootingRow], season: Int) {
        self.rows = rows
        self.season = season
    }

    func table(caption: String) -> Table {
        Table(caption: caption, columns: Self.columns, rows: Split.grouped(rows, by: \.split, line: line))
    }

    private static let columns: [Table.Column] = [
        .text("Split"),
        .number("FGM", "Field goals made"),
        .number("FGA", "Field goals attempted"),
        .number("FG%", "Share of field goals made", strong: true),
        .number("Share", "Share of all field goal attempts"),
        .number("eFG%", "Share of field goals made, a three-pointer counted one and a half times"),
        .number("3PM", "Three-pointers made"),
        .number("3PA", "Three-pointers attempted"),
        .number("3P%", "Share of three-pointers made"),
        .number("AST", "Field goals made on an assist"),
        .number("AST%", "Share of the made field goals that were assisted"),
    ]

    private func line(_ row: ShootingRow) -> Table.Row {
        let numbers = [
            StatFormat.grouped(row.fg_made), StatFormat.grouped(row.fg_attempted), StatFormat.share(row.fg_pct),
            StatFormat.share(row.attempts_share), StatFormat.share(row.effective_fg_pct),
            StatFormat.grouped(row.fg3_made), StatFormat.grouped(row.fg3_attempted), StatFormat.share(row.fg3_pct),
            StatFormat.grouped(row.assisted_made), StatFormat.share(row.assisted_share),
        ]
        return Table.Row(cells: [Split.cell(row.split, row.split_value, season)] + numbers.map { Table.Cell($0) })
    }
}
