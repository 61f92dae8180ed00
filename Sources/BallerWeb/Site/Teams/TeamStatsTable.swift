/// A team and its opponents side by side, averages a game.
struct TeamStatsTable {
    private let team: TeamSeasonRow

    init(_ team: TeamSeasonRow) { self.team = team }

    var table: Table {
        Table(
            caption: "Team and opponents in the regular season, averages a game",
            columns: Self.columns,
            rows: team.games_played == nil ? [] : [own, opponents]
        )
    }

    private static let columns: [Table.Column] = [
        .text(""), .number("FGM", "Field goals made"), .number("FGA", "Field goals attempted"),
        .number("FG%", "Share of field goals made"), .number("3PM", "Three-pointers made"),
        .number("3PA", "Three-pointers attempted"), .number("3P%", "Share of three-pointers made"),
        .number("FTM", "Free throws made"), .number("FTA", "Free throws attempted"),
        .number("FT%", "Share of free throws made"), .number("OREB", "Offensive rebounds"),
        .number("DREB", "Defensive rebounds"), .number("REB", "Rebounds"), .number("AST", "Assists"),
        .number("STL", "Steals"), .number("BLK", "Blocks"), .number("TOV", "Turnovers"),
        .number("PF", "Personal fouls"), .number("PTS", "Points", strong: true),
    ]

    private var own: Table.Row {
        row(
            "Team",
            shots: [
                (team.field_goals_made, team.field_goals_attempted),
                (team.three_pointers_made, team.three_pointers_attempted),
                (team.free_throws_made, team.free_throws_attempted),
            ],
            [
                team.offensive_rebounds, team.defensive_rebounds, team.rebounds, team.assists, team.steals,
                team.blocks, team.turnovers, team.personal_fouls, team.points,
            ]
        )
    }

    private var opponents: Table.Row {
        row(
            "Opponents",
            shots: [
                (team.opponent_field_goals_made, team.opponent_field_goals_attempted),
                (team.opponent_three_pointers_made, team.opponent_three_pointers_attempted),
                (team.opponent_free_throws_made, team.opponent_free_throws_attempted),
            ],
            [
                team.opponent_offensive_rebounds, team.opponent_defensive_rebounds, team.opponent_rebounds,
                team.opponent_assists, team.opponent_steals, team.opponent_blocks, team.opponent_turnovers,
                team.opponent_personal_fouls, team.opponent_points,
            ]
        )
    }

    private func row(_ name: String, shots: [(Int?, Int?)], _ counts: [Int?]) -> Table.Row {
        let games = team.games_played ?? 0
        let shares = shots.flatMap { made, attempted in
            [
                StatFormat.average(made, games), StatFormat.average(attempted, games),
                StatFormat.share(made, attempted),
            ]
        }
        let averages = counts.map { StatFormat.average($0, games) }
        return Table.Row(cells: ([name] + shares + averages).map { Table.Cell($0) })
    }
}
