/// Everybody who played for a team in a season, with averages a game.
struct RosterTable {
    private let players: [RosterRow]

    init(_ players: [RosterRow]) { self.players = players }

    var table: Table {
        let columns = StatColumn.season(withStarts: players.contains { $0.games_started != nil })
        return Table(
            caption: "Players of the regular season, averages a game",
            columns: [.text("Player")] + columns.map { $0.column(.perGame) },
            rows: players.map { player in
                let name = Table.Cell(player.name, link: SitePath.player(player.slug), note: player.position)
                return Table.Row(cells: [name] + StatLine(player).cells(columns, .perGame))
            }
        )
    }
}
