/// One team's box score: its players, starters apart where they are known, and the team's line.
struct BoxScoreTable {
    private let team: TeamBoxRow
    private let players: [PlayerBoxRow]

    init(_ team: TeamBoxRow, _ players: [PlayerBoxRow]) {
        self.team = team
        self.players = players
    }

    var table: Table {
        Table(caption: "Box score, \(team.team_name)", columns: Self.columns, rows: rows, footRows: [total])
    }

    private static let columns: [Table.Column] = [
        .text("Player"), .number("MIN", "Minutes"), .number("FGM", "Field goals made"),
        .number("FGA", "Field goals attempted"), .number("FG%", "Share of field goals made"),
        .number("3PM", "Three-pointers made"), .number("3PA", "Three-pointers attempted"),
        .number("3P%", "Share of three-pointers made"), .number("FTM", "Free throws made"),
        .number("FTA", "Free throws attempted"), .number("FT%", "Share of free throws made"),
        .number("OREB", "Offensive rebounds"), .number("DREB", "Defensive rebounds"), .number("REB", "Rebounds"),
        .number("AST", "Assists"), .number("STL", "Steals"), .number("BLK", "Blocks"), .number("TOV", "Turnovers"),
        .number("PF", "Personal fouls"), .number("PTS", "Points", strong: true),
        .number("+/−", "Point difference while on court"),
    ]

    private var rows: [Table.Row] {
        let starters = players.filter { $0.is_starter == true }
        guard !starters.isEmpty else { return players.map(line) }
        let bench = players.filter { $0.is_starter != true }
        return [Table.Row(cells: ["Starters"], style: .heading)] + starters.map(line)
            + [Table.Row(cells: ["Bench"], style: .heading)] + bench.map(line)
    }

    private func line(_ row: PlayerBoxRow) -> Table.Row {
        let counts = [
            row.offensive_rebounds, row.defensive_rebounds, row.rebounds, row.assists, row.steals, row.blocks,
            row.turnovers, row.personal_fouls, row.points,
        ]
        let numbers =
            [StatFormat.count(row.minutes)] + Self.shots(row.fg_made, row.fg_attempted)
            + Self.shots(row.fg3_made, row.fg3_attempted) + Self.shots(row.ft_made, row.ft_attempted)
            + counts.map(StatFormat.count) + [StatFormat.signed(row.plus_minus)]
        let name = Table.Cell(row.name, link: SitePath.player(row.slug))
        return Table.Row(cells: [name] + numbers.map { Table.Cell($0) })
    }

    private var total: Table.Row {
        let line = team.box_score
        let counts = [
            line.offensive_rebounds, line.defensive_rebounds, line.total_rebounds, line.assists, line.steals,
            line.blocks, line.turnovers, line.personal_fouls, line.points,
        ]
        let numbers =
            [StatFormat.count(line.minutes)] + Self.shots(line.fg_made, line.fg_attempted)
            + Self.shots(line.fg3_made, line.fg3_attempted) + Self.shots(line.ft_made, line.ft_attempted)
            + counts.map(StatFormat.count) + [""]
        return Table.Row(cells: ["Team"] + numbers.map { Table.Cell($0) })
    }

    private static func shots(_ made: Int?, _ attempted: Int?) -> [String] {
        [StatFormat.count(made), StatFormat.count(attempted), StatFormat.share(made, attempted)]
    }
}
