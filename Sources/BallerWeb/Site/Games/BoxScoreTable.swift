/// One team's box score: its players, starters apart where they are known, and the team's line.
struct BoxScoreTable {
    private let team: TeamBoxRow
    private let players: [Counted<PlayerBoxRow>]
    private let absences: [AbsenceRow]

    init(_ team: TeamBoxRow, _ players: [Counted<PlayerBoxRow>], absences: [AbsenceRow] = []) {
        self.team = team
        self.players = players
        self.absences = absences
    }

    /// `nil` where the game is known by its score alone.
    var table: Table? {
        guard let line = team.boxScore else { return nil }
        let total = line.cells(StatColumn.boxScore)
        return Table(
            caption: "Box score, \(team.teamName)",
            columns: [.text("Player")] + StatColumn.boxScore.map { $0.column(.sums) },
            rows: rows + absentRows,
            footRows: [Table.Row(cells: ["Team"] + total)]
        )
    }

    private var rows: [Table.Row] {
        let starters = players.filter { $0.isStarter == true }
        guard !starters.isEmpty else { return players.map(line) }
        let bench = players.filter { $0.isStarter != true }
        return [Table.Row(cells: ["Starters"], style: .heading)] + starters.map(line)
            + [Table.Row(cells: ["Bench"], style: .heading)] + bench.map(line)
    }

    private var absentRows: [Table.Row] {
        guard !absences.isEmpty else { return [] }
        let blanks = StatColumn.boxScore.map { _ in Table.Cell("") }
        return [Table.Row(cells: ["Did not play"], style: .heading)]
            + absences.map { row in
                let name = Table.Cell(row.playerName ?? "", link: row.playerSlug.map(SitePath.player), note: row.reason)
                return Table.Row(cells: [name] + blanks)
            }
    }

    private func line(_ row: Counted<PlayerBoxRow>) -> Table.Row {
        let name = Table.Cell(row.playerName, link: SitePath.player(row.playerSlug))
        return Table.Row(cells: [name] + row.line.cells(StatColumn.boxScore))
    }
}
