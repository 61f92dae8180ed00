import BallerCore

/// A player's shots by kinds: one row a kind of shot, a heading above each split.
enum ShootingTable {
    static func table(_ caption: String, _ rows: [ShootingRow], season: SeasonID?) -> Table<ShootingRow> {
        let split = Column<ShootingRow>.text(.split) { Split.value($0.split, $0.splitValue, season) }
        return Table(caption, [split] + columns, lines: Split.grouped(rows, by: \.split)).of { _ in
            season.map { SeasonSpan($0) }
        }
    }

    private static let columns: [Column<ShootingRow>] = [
        .number(.fieldGoalsMade) { .count($0.fieldGoalsMade) },
        .number(.fieldGoalsAttempted) { .count($0.fieldGoalsAttempted) },
        .number(.fieldGoalPct, isStrong: true) { .share($0.fieldGoalPct) },
        .number(.attemptsShare) { .share($0.attemptsShare) },
        .number(.effectiveFieldGoalPct) { .share($0.effectiveFieldGoalPct) },
        .number(.threePointersMade) { .count($0.threePointersMade) },
        .number(.threePointersAttempted) { .count($0.threePointersAttempted) },
        .number(.threePointPct) { .share($0.threePointPct) },
        .number(.assistedMade) { .count($0.assistedMade) },
        .number(.assistedShare) { .share($0.assistedShare) },
    ]
}
