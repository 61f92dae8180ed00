/// Everybody who played for a team in a season, with averages a game.
struct RosterTable {
    private let players: [Counted<RosterRow>]

    init(_ players: [Counted<RosterRow>]) {
        // Who played most first; the order of the rows decides between equals.
        self.players = players.enumerated()
            .sorted {
                ($1.element.line.minutesPlayed ?? -1, $0.offset) < ($0.element.line.minutesPlayed ?? -1, $1.offset)
            }
            .map(\.element)
    }

    var table: Table {
        let columns = StatColumn.season(withStarts: players.contains { $0.line.gamesStarted != nil })
        return Table(
            caption: "Players of the regular season, averages a game",
            columns: [.text("Player")] + columns.map { $0.column(.perGame) },
            rows: players.map { player in
                let name = Table.Cell(
                    player.playerName,
                    link: SitePath.player(player.playerSlug),
                    note: player.position
                )
                return Table.Row(cells: [name] + player.line.cells(columns, .perGame))
            }
        )
    }
}
