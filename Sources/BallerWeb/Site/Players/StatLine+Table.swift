extension StatLine {
    /// Columns of sums or of averages a game; starts only where the source knows them.
    static func columns(perGame: Bool, withStarts: Bool) -> [Table.Column] {
        let of = perGame ? " a game" : ""
        return [.number("G", "Games")]
            + (withStarts ? [.number("GS", "Games started")] : [])
            + [
                .number("MIN", "Minutes\(of)"),
                .number("FGM", "Field goals made\(of)"), .number("FGA", "Field goals attempted\(of)"),
                .number("FG%", "Share of field goals made"),
                .number("3PM", "Three-pointers made\(of)"), .number("3PA", "Three-pointers attempted\(of)"),
                .number("3P%", "Share of three-pointers made"),
                .number("FTM", "Free throws made\(of)"), .number("FTA", "Free throws attempted\(of)"),
                .number("FT%", "Share of free throws made"),
                .number("REB", "Rebounds\(of)"), .number("AST", "Assists\(of)"), .number("STL", "Steals\(of)"),
                .number("BLK", "Blocks\(of)"), .number("TOV", "Turnovers\(of)"),
                .number("PTS", "Points\(of)", strong: true),
            ]
    }

    func cells(perGame: Bool, withStarts: Bool) -> [Table.Cell] {
        func show(_ number: Int?) -> Table.Cell {
            Table.Cell(perGame ? StatFormat.average(number, games) : StatFormat.grouped(number))
        }
        func shots(_ shots: Shots) -> [Table.Cell] {
            [show(shots.made), show(shots.attempted), Table.Cell(StatFormat.share(shots.made, shots.attempted))]
        }
        return [Table.Cell(StatFormat.grouped(games))]
            + (withStarts ? [Table.Cell(StatFormat.grouped(starts))] : [])
            + [show(minutes)]
            + shots(fieldGoals) + shots(threePointers) + shots(freeThrows)
            + [show(rebounds), show(assists), show(steals), show(blocks), show(turnovers), show(points)]
    }
}
