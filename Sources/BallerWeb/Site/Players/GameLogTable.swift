import BallerCore

/// A player's games as a table, each linked to its box score.
struct GameLogTable {
    private let games: [PlayerGameRow]
    private let season: Int

    init(_ games: [PlayerGameRow], season: Int) {
        self.games = games
        self.season = season
    }

    func table(caption: String, totals: PlayerGameTotalsRow?) -> Table {
        Table(
            caption: caption,
            columns: [.text("Date"), .text("Opponent"), .text("Result")] + StatColumn.game.map { $0.column(.sums) },
            rows: games.map(line),
            footRows: totals.map { [Self.foot("Totals", $0, .sums), Self.foot("Per game", $0, .perGame)] } ?? []
        )
    }

    private func line(_ row: PlayerGameRow) -> Table.Row {
        let place = row.location == "AWAY" ? "at" : "vs"
        let opponent = SitePath.team(row.opponent_abbrev, season)
        return Table.Row(
            cells: [
                Table.Cell(CalendarDay(row.game_date)?.short ?? row.game_date, link: SitePath.game(row.game_id)),
                Table.Cell("\(place) \(row.opponent_abbrev)", link: opponent),
                Table.Cell(row.outcome, tone: row.outcome == "W" ? .good : .bad),
            ] + StatLine(row).cells(StatColumn.game)
        )
    }

    private static func foot(_ title: String, _ row: PlayerGameTotalsRow, _ form: StatColumn.Form) -> Table.Row {
        let games = row.games_played == 1 ? "1 game" : "\(row.games_played) games"
        let numbers = StatLine(row).cells(StatColumn.game, form)
        return Table.Row(cells: [Table.Cell(title), Table.Cell(games), ""] + numbers)
    }
}
