import BallerCore

/// Games of a team, with the record so far.
enum ScheduleTable {
    struct Row {
        let game: ScheduleRow
        /// Wins and losses up to the game; `nil` before it.
        let record: (wins: Int, losses: Int)?
    }

    static func table(_ caption: String, _ games: [ScheduleRow], _ season: SeasonID) -> Table<Row> {
        var record = (wins: 0, losses: 0)
        let rows = games.map { game in
            if game.outcome == "W" { record.wins += 1 }
            if game.outcome == "L" { record.losses += 1 }
            return Row(game: game, record: game.isFinal ? record : nil)
        }
        return Table(caption, columns(season), rows: rows)
    }

    private static func columns(_ season: SeasonID) -> [Column<Row>] {
        [
            .text(.gameDate) { row in
                .day(row.game.gameDate, link: row.game.isFinal ? row.game.gameID.map(SitePath.game) : nil)
            },
            .text(.opponentTeamId) { .opponent($0.game.opponentTeamAbbreviation, $0.game.location, season) },
            .text(.outcome) { outcome(of: $0.game) },
            .number(.points, isStrong: true) { soon($0.game) ?? .count($0.game.points) },
            .number(.opponentPoints) { soon($0.game) ?? .count($0.game.opponentPoints) },
            Column(.words("Diff", meaning: "Points above the opponent's")) { row in
                let points = row.game.points.flatMap { own in row.game.opponentPoints.map { own - $0 } }
                return soon(row.game) ?? .signed(points)
            },
            Column(.pair(.wins, .losses, isAverage: false)) { row in
                row.record.map { .record($0.wins, $0.losses) } ?? .missing(.toCome)
            },
        ]
    }

    /// Before the game when it starts.
    private static func outcome(of game: ScheduleRow) -> Value {
        guard let outcome = game.outcome else {
            return .text(game.startTimeEastern.map(StartTime.text) ?? "To come", tone: .quiet)
        }
        return .text(outcome, tone: outcome == "W" ? .good : .bad)
    }

    private static func soon(_ game: ScheduleRow) -> Value? { game.isFinal ? nil : .missing(.toCome) }
}
