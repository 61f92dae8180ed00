import BallerCore

/// A player's games as a table, each linked to its box score.
struct GameLogTable {
    private let games: [Counted<PlayerGameRow>]
    private let season: Int

    init(_ games: [Counted<PlayerGameRow>], season: Int) {
        self.games = games
        self.season = season
    }

    func table(caption: String, totals: StatLine?) -> Table {
        Table(
            caption: caption,
            columns: [.text("Date"), .text("Opponent"), .text("Result")] + StatColumn.game.map { $0.column(.sums) },
            rows: games.map(line),
            footRows: totals.map { [Self.foot("Totals", $0, .sums), Self.foot("Per game", $0, .perGame)] } ?? []
        )
    }

    private func line(_ row: Counted<PlayerGameRow>) -> Table.Row {
        let place = row.location == "AWAY" ? "at" : "vs"
        let opponent = SitePath.team(row.opponentTeamAbbreviation, season)
        return Table.Row(
            cells: [
                Table.Cell(CalendarDay(row.gameDate)?.short ?? row.gameDate, link: SitePath.game(row.gameID)),
                Table.Cell("\(place) \(row.opponentTeamAbbreviation)", link: opponent),
                Table.Cell(row.outcome, tone: row.outcome == "W" ? .good : .bad),
            ] + row.line.cells(StatColumn.game)
        )
    }

    private static func foot(_ title: String, _ line: StatLine, _ form: StatColumn.Form) -> Table.Row {
        let games = line.games == 1 ? "1 game" : "\(line.games) games"
        let numbers = line.cells(StatColumn.game, form)
        return Table.Row(cells: [Table.Cell(title), Table.Cell(games), ""] + numbers)
    }
}
