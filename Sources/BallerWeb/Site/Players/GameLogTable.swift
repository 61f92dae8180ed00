import BallerCore

/// A player's games as a table, each linked to its box score.
enum GameLogTable {
    struct Row {
        let number: Value
        let day: Value
        let team: Value
        let opponent: Value
        let outcome: Value
        let start: Value
        let time: Value
        /// `nil` of a game that he did not play.
        let line: StatLine.Shown?
        let score: Value
        let recent: Value
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
            [.text(.gameDate, \.day)]
                + columns(games, [.text(.opponentTeamId, \.opponent), .text(.outcome, \.outcome)])
                + Column.stats(.log) { $0.line } + scores(games),
            rows: games.map { row($0, season) },
            foot: totals.map { [foot("Totals", $0, .sums), foot("Per game", $0, .perGame)] } ?? []
        ).of { _ in SeasonSpan(season) }
    }

    /// Those that some game has anything to say in; `fixed` stand among them.
    private static func columns(_ games: [Counted<PlayerGameRow>], _ fixed: [Column<Row>]) -> [Column<Row>] {
        let number: [Column<Row>] = [
            Column(.words("No.", meaning: "His game of this part of the season")) { $0.number }
        ]
        let team: [Column<Row>] = [.text(.teamAbbreviation, \.team)]
        let start: [Column<Row>] = [.text("GS", "Whether he started", \.start)]
        let time: [Column<Row>] = [Column(.key(.minutesPlayed)) { $0.time }]
        return (games.contains { $0.gameNumber != nil } ? number : [])
            + (Set(games.compactMap(\.row.teamAbbreviation)).count > 1 ? team : []) + fixed
            + (games.contains { $0.isStarter != nil } ? start : []) + time
    }

    private static func scores(_ games: [Counted<PlayerGameRow>]) -> [Column<Row>] {
        let score: [Column<Row>] = [Column(.key(.gameScore)) { $0.score }]
        let recent: [Column<Row>] = [
            Column(.words("Last 5", meaning: "Points a game over this game and the four before")) { $0.recent }
        ]
        return (games.contains { $0.gameScore != nil } ? score : [])
            + (games.contains { $0.recentPoints != nil } ? recent : [])
    }

    private static func row(_ row: Counted<PlayerGameRow>, _ season: SeasonID) -> Row {
        let missed = row.reason != nil
        return Row(
            number: row.gameNumber.map { .count($0) } ?? .missing(missed ? .didNotPlay : .unknown),
            day: .day(row.gameDate, link: SitePath.game(row.gameID)),
            team: .text(row.row.teamAbbreviation, link: row.row.teamAbbreviation.map { SitePath.team($0, season) }),
            opponent: .opponent(row.opponentTeamAbbreviation, row.location, season),
            outcome: .text(result(row.row), note: row.reason, tone: row.outcome == "W" ? .good : .bad),
            start: row.isStarter.map { .text($0 ? "yes" : "") } ?? .missing(missed ? .didNotPlay : .unknown),
            time: missed ? .missing(.didNotPlay) : time(row),
            line: missed ? nil : row.line.shown(),
            score: missed ? .missing(.didNotPlay) : .oneDecimal(row.gameScore),
            recent: missed ? .missing(.didNotPlay) : .oneDecimal(row.recentPoints)
        )
    }

    /// `W 110–99`, or the outcome alone.
    private static func result(_ row: PlayerGameRow) -> String {
        guard let points = row.teamPoints, let others = row.opponentPoints else { return row.outcome }
        return "\(row.outcome) \(points)–\(others)"
    }

    private static func time(_ row: Counted<PlayerGameRow>) -> Value {
        guard let seconds = row.secondsPlayed else { return .count(row.line[.minutesPlayed]) }
        return Value(content: .number(Double(seconds) / 60, shown: StatFormat.clock(seconds: seconds)))
    }

    private static func foot(_ title: String, _ line: StatLine, _ form: StatColumn.Form) -> Row {
        let minutes: Value = form == .sums ? .count(line[.minutesPlayed]) : .average(line[.minutesPlayed], line.games)
        return Row(
            number: .missing(.notApplicable),
            day: .text(title),
            team: .missing(.notApplicable),
            opponent: .text(line.games == 1 ? "1 game" : "\(line.games) games"),
            outcome: .missing(.notApplicable),
            start: .missing(.notApplicable),
            time: minutes,
            line: line.shown(form),
            score: .missing(.notApplicable),
            recent: .missing(.notApplicable)
        )
    }
}
