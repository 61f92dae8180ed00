import BallerCore

/// A team and its opponents side by side, averages a game.
enum TeamStatsTable {
    struct Row {
        let side: String
        let line: StatLine
    }

    /// `nil` for a season without a box score.
    static func table(_ team: TeamSeason, season: SeasonID) -> Table<Row>? {
        guard team.boxScores ?? 0 > 0 else { return nil }
        return Table(
            "Team and opponents in the regular season, averages a game",
            [.text("Side") { .text($0.side) }] + Column.stats(.team, .perGame) { $0.line.shown(.perGame) },
            rows: [Row(side: "Team", line: team.own), Row(side: "Opponents", line: team.opponents)]
        ).of { _ in SeasonSpan(season, isTeam: true) }
    }
}
