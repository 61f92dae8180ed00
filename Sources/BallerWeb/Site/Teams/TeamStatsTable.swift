/// A team and its opponents side by side, averages a game.
struct TeamStatsTable {
    private let team: TeamSeasonRow

    init(_ team: TeamSeasonRow) { self.team = team }

    /// `nil` for a season without a box score.
    var table: Table? {
        guard team.boxScores ?? 0 > 0 else { return nil }
        return Table(
            caption: "Team and opponents in the regular season, averages a game",
            columns: [.text("Side")] + StatColumn.team.map { $0.column(.perGame) },
            rows: [row("Team", .own(team)), row("Opponents", .opponents(team))]
        )
    }

    private func row(_ name: String, _ line: StatLine) -> Table.Row {
        Table.Row(cells: [Table.Cell(name)] + line.cells(StatColumn.team, .perGame))
    }
}
