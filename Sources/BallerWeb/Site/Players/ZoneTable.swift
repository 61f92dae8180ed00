import BallerServing

/// How often and how well a player shoots from each distance, and the league.
enum ZoneTable {
    struct Row {
        let own: ShootingRow
        let league: Record?
    }

    static func table(_ caption: String, _ own: [ShootingRow], _ league: [Record]) -> Table<Row> {
        Table(
            caption,
            [
                .text(.split) { Split.value($0.own.split, $0.own.splitValue, nil) },
                .number(.attemptsShare) { .share($0.own.attemptsShare) },
                Column(.words("Lg share", meaning: "Share of all shots of the league")) {
                    .share($0.league?["attempts_share"].number)
                },
                .number(.fieldGoalPct, isStrong: true) { .share($0.own.fieldGoalPct) },
                Column(.words("Lg FG%", meaning: "Share of them that went in for the league")) {
                    .share($0.league?["field_goal_pct"].number)
                },
                Column(.words("Diff", meaning: "Percentage points better than the league")) { row in
                    guard let own = row.own.fieldGoalPct, let all = row.league?["field_goal_pct"].number else {
                        return .missing(.unknown)
                    }
                    return .signed(100 * (own - all))
                },
            ],
            rows: own.map { row in
                Row(own: row, league: league.first { $0["distance_zone"].text == row.splitValue })
            }
        )
    }
}

extension CourtChart.Shot {
    /// `nil` without a place.
    init?(_ row: Record) {
        guard let left = row["left_pixels"].integer, let top = row["top_pixels"].integer else { return nil }
        self.init(
            left: left,
            top: top,
            isMade: row["is_made"].flag == true,
            words: row["description"].text ?? ""
        )
    }
}
