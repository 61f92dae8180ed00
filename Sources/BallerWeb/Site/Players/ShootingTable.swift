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
            StatFormat.grouped(row.fieldGoalsMade), StatFormat.grouped(row.fieldGoalsAttempted),
            StatFormat.share(row.fieldGoalPct),
            StatFormat.share(row.attemptsShare), StatFormat.share(row.effectiveFieldGoalPct),
            StatFormat.grouped(row.threePointersMade), StatFormat.grouped(row.threePointersAttempted),
            StatFormat.share(row.threePointPct),
            StatFormat.grouped(row.assistedMade), StatFormat.share(row.assistedShare),
        ]
        return Table.Row(cells: [Split.cell(row.split, row.splitValue, season)] + numbers.map { Table.Cell($0) })
    }
}
