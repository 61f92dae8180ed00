/// One team's box score: its players, starters apart where they are known, and the team's line.
struct BoxScoreTable {
    private let team: TeamBoxRow
    private let players: [PlayerBoxRow]

    init(_ team: TeamBoxRow, _ players: [PlayerBoxRow]) {
        self.team = team
        self.players = players
    }

    var table: Table {
        let total = StatLine(team.box_score).cells(StatColumn.boxScore)
        return Table(
            caption: "Box score, \(team.team_name)",
            columns: [.text("Player")] + StatColumn.boxScore.map { $0.column(.sums) },
            rows: rows,
            footRows: [Table.Row(cells: ["Team"] + total)]
        )
    }

    private var rows: [Table.Row] {
        let starters = players.filter { $0.is_starter == true }
        guard !starters.isEmpty else { return players.map(line) }
        let bench = players.filter { $0.is_starter != true }
        return [Table.Row(cells: ["Starters"], style: .heading)] + starters.map(line)
            + [Table.Row(cells: ["Bench"], style: .heading)] + bench.map(line)
    }

    private func line(_ row: PlayerBoxRow) -> Table.Row {
        let name = Table.Cell(row.name, link: SitePath.player(row.slug))
        return Table.Row(cells: [name] + StatLine(row).cells(StatColumn.boxScore))
    }
}
