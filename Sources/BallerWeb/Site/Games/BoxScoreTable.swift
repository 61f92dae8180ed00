import BallerCore

/// One team's box score: its players, starters apart where they are known, who did not play, and the team's line.
enum BoxScoreTable {
    struct Row {
        let name: Value
        /// `nil` for who did not play.
        let line: StatLine?
        var time = Value.missing(.didNotPlay)
        var score = Value.missing(.notApplicable)
        var isTeam = false
    }

    /// `nil` where the game is known by its score alone.
    static func table(
        _ team: TeamBoxRow,
        _ players: [Counted<PlayerBoxRow>],
        absences: [AbsenceRow] = [],
        season: SeasonID
    ) -> Table<Row>? {
        guard let line = team.boxScore else { return nil }
        let scores: [Column<Row>] =
            players.contains { $0.gameScore != nil } ? [Column(.key(.gameScore)) { $0.score }] : []
        return Table(
            "Box score, \(team.teamName)",
            [.text(.playerName, \.name), Column(.key(.minutesPlayed)) { $0.time }]
                + Column.stats(.boxScore) { $0.line?.shown() } + scores,
            lines: played(players) + absent(absences),
            foot: [Row(name: .text("Team"), line: line, time: .count(line[.minutesPlayed]), isTeam: true)]
        ).of { SeasonSpan(season, isTeam: $0.isTeam) }
    }

    private static func played(_ players: [Counted<PlayerBoxRow>]) -> [Table<Row>.Line] {
        let starters = players.filter { $0.isStarter == true }
        guard !starters.isEmpty else { return players.map(line) }
        let bench = players.filter { $0.isStarter != true }
        return [.heading("Starters")] + starters.map(line) + [.heading("Bench")] + bench.map(line)
    }

    private static func line(_ player: Counted<PlayerBoxRow>) -> Table<Row>.Line {
        .row(
            Row(
                name: .text(player.playerName, link: SitePath.player(player.playerSlug)),
                line: player.line,
                time: time(player),
                score: .oneDecimal(player.gameScore)
            )
        )
    }

    private static func time(_ player: Counted<PlayerBoxRow>) -> Value {
        guard let seconds = player.secondsPlayed else { return .count(player.line[.minutesPlayed]) }
        return Value(content: .number(Double(seconds) / 60, shown: StatFormat.clock(seconds: seconds)))
    }

    private static func absent(_ absences: [AbsenceRow]) -> [Table<Row>.Line] {
        guard !absences.isEmpty else { return [] }
        return [.heading("Did not play")]
            + absences.map { row in
                let name = Value.text(row.playerName, link: row.playerSlug.map(SitePath.player), note: row.reason)
                return .row(Row(name: name, line: nil))
            }
    }
}
