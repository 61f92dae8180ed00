import BallerCore

/// A player's games as a table, each linked to its box score.
enum GameLogTable {
    struct Row {
        let day: Value
        let opponent: Value
        let outcome: Value
        let line: StatLine.Shown
    }

    /// With sums and averages under the games where there are totals.
    static func table(
        _ caption: String,
        _ games: [Counted<PlayerGameRow>],
        season: SeasonID,
        totals: StatLine?
    ) -> Table<Row> {
        Table(
            caption,
            [.text(.gameDate, \.day), .text(.opponentTeamId, \.opponent), .text(.outcome, \.outcome)]
                + Column.stats(.game) { $0.line },
            rows: games.map { row($0, season) },
            foot: totals.map { [foot("Totals", $0, .sums), foot("Per game", $0, .perGame)] } ?? []
        ).of { _ in SeasonSpan(season) }
    }

    private static func row(_ row: Counted<PlayerGameRow>, _ season: SeasonID) -> Row {
        Row(
            day: .day(row.gameDate, link: SitePath.game(row.gameID)),
            opponent: .opponent(row.opponentTeamAbbreviation, row.location, season),
            outcome: .text(row.outcome, tone: row.outcome == "W" ? .good : .bad),
            line: row.line.shown()
        )
    }

    private static func foot(_ title: String, _ line: StatLine, _ form: StatColumn.Form) -> Row {
        Row(
            day: .text(title),
            opponent: .text(line.games == 1 ? "1 game" : "\(line.games) games"),
            outcome: .missing(.notApplicable),
            line: line.shown(form)
        )
    }
}
