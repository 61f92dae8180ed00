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
            columns: Self.columns,
            rows: games.map(line),
            footRows: totals.map { [Self.sums($0), Self.averages($0)] } ?? []
        )
    }

    private static let columns: [Table.Column] = [
        .text("Date"), .text("Opponent"), .text("Result"), .number("MIN", "Minutes"),
        .number("FGM", "Field goals made"), .number("FGA", "Field goals attempted"),
        .number("FG%", "Share of field goals made"), .number("3PM", "Three-pointers made"),
        .number("3PA", "Three-pointers attempted"), .number("3P%", "Share of three-pointers made"),
        .number("FTM", "Free throws made"), .number("FTA", "Free throws attempted"),
        .number("FT%", "Share of free throws made"), .number("REB", "Rebounds"), .number("AST", "Assists"),
        .number("STL", "Steals"), .number("BLK", "Blocks"), .number("TOV", "Turnovers"),
        .number("PTS", "Points", strong: true), .number("+/−", "Point difference while on court"),
    ]

    private func line(_ row: PlayerGameRow) -> Table.Row {
        let place = row.location == "HOME" ? "vs" : "at"
        return Table.Row(cells: [
            Table.Cell(Day(row.game_date)?.short ?? row.game_date, link: SitePath.game(row.game_id)),
            Table.Cell("\(place) \(row.opponent_abbrev)", link: SitePath.team(row.opponent_abbrev, season)),
            Table.Cell(row.outcome, tone: row.outcome == "W" ? .good : .bad),
            Table.Cell(StatFormat.count(row.minutes_played)),
            Table.Cell(StatFormat.count(row.made_fg)), Table.Cell(StatFormat.count(row.attempted_fg)),
            Table.Cell(StatFormat.share(row.made_fg, row.attempted_fg)),
            Table.Cell(StatFormat.count(row.made_3pt)), Table.Cell(StatFormat.count(row.attempted_3pt)),
            Table.Cell(StatFormat.share(row.made_3pt, row.attempted_3pt)),
            Table.Cell(StatFormat.count(row.made_ft)), Table.Cell(StatFormat.count(row.attempted_ft)),
            Table.Cell(StatFormat.share(row.made_ft, row.attempted_ft)),
            Table.Cell(StatFormat.count(row.rebounds)), Table.Cell(StatFormat.count(row.assists)),
            Table.Cell(StatFormat.count(row.steals)), Table.Cell(StatFormat.count(row.blocks)),
            Table.Cell(StatFormat.count(row.turnovers)), Table.Cell(StatFormat.count(row.points)),
            Table.Cell(StatFormat.signed(row.plus_minus)),
        ])
    }

    private static func sums(_ row: PlayerGameTotalsRow) -> Table.Row {
        foot("Totals", row) { StatFormat.grouped($0) }
    }

    private static func averages(_ row: PlayerGameTotalsRow) -> Table.Row {
        foot("Per game", row) { StatFormat.average($0, row.games_played) }
    }

    private static func foot(_ title: String, _ row: PlayerGameTotalsRow, _ show: (Int?) -> String) -> Table.Row {
        func shots(_ made: Int?, _ attempted: Int?) -> [String] {
            [show(made), show(attempted), StatFormat.share(made, attempted)]
        }
        let numbers =
            [show(row.minutes_played)] + shots(row.made_fg, row.attempted_fg) + shots(row.made_3pt, row.attempted_3pt)
            + shots(row.made_ft, row.attempted_ft)
            + [row.rebounds, row.assists, row.steals, row.blocks, row.turnovers, row.points].map(show) + [""]
        let games = row.games_played == 1 ? "1 game" : "\(row.games_played) games"
        return Table.Row(cells: [Table.Cell(title), Table.Cell(games), ""] + numbers.map { Table.Cell($0) })
    }
}
