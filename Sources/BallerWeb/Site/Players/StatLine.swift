/// What a player did in a season or a career, as sums of games.
struct StatLine {
    var games = 0
    var starts: Int?
    var minutes: Int?
    var fieldGoals = Shots()
    var threePointers = Shots()
    var freeThrows = Shots()
    var rebounds: Int?
    var assists: Int?
    var steals: Int?
    var blocks: Int?
    var turnovers: Int?
    var points: Int?

    struct Shots {
        var made: Int?
        var attempted: Int?
    }

    /// The sum of several lines; what none of them has stays unknown.
    static func sum(_ lines: [StatLine]) -> StatLine {
        var total = StatLine()
        total.games = lines.reduce(0) { $0 + $1.games }
        for part: WritableKeyPath<StatLine, Int?> in parts {
            let known = lines.compactMap { $0[keyPath: part] }
            total[keyPath: part] = known.isEmpty ? nil : known.reduce(0, +)
        }
        return total
    }

    private static var parts: [WritableKeyPath<StatLine, Int?>] {
        [
            \.starts, \.minutes, \.fieldGoals.made, \.fieldGoals.attempted, \.threePointers.made,
            \.threePointers.attempted, \.freeThrows.made, \.freeThrows.attempted, \.rebounds, \.assists, \.steals,
            \.blocks, \.turnovers, \.points,
        ]
    }
}

extension StatLine {
    init(_ row: PlayerSeasonRow) {
        games = row.games_played
        starts = row.games_started
        minutes = row.minutes_played
        fieldGoals = Shots(made: row.fg_made, attempted: row.fg_attempted)
        threePointers = Shots(made: row.fg3_made, attempted: row.fg3_attempted)
        freeThrows = Shots(made: row.ft_made, attempted: row.ft_attempted)
        rebounds = row.rebounds
        assists = row.assists
        steals = row.steals
        blocks = row.blocks
        turnovers = row.turnovers
        points = row.points
    }

    init(_ row: RosterRow) {
        games = row.games_played
        starts = row.games_started
        minutes = row.minutes_played
        fieldGoals = Shots(made: row.field_goals_made, attempted: row.field_goals_attempted)
        threePointers = Shots(made: row.three_pointers_made, attempted: row.three_pointers_attempted)
        freeThrows = Shots(made: row.free_throws_made, attempted: row.free_throws_attempted)
        rebounds = row.rebounds
        assists = row.assists
        steals = row.steals
        blocks = row.blocks
        turnovers = row.turnovers
        points = row.points
    }
}
