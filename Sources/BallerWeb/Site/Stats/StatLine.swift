/// What a player or a team did in a game, a season or a career, as sums.
struct StatLine {
    var games = 1
    var starts: Int?
    var minutes: Int?
    var fieldGoals = Shots()
    var threePointers = Shots()
    var freeThrows = Shots()
    var offensiveRebounds: Int?
    var defensiveRebounds: Int?
    var rebounds: Int?
    var assists: Int?
    var steals: Int?
    var blocks: Int?
    var turnovers: Int?
    var fouls: Int?
    var points: Int?
    var plusMinus: Int?

    struct Shots {
        var made: Int?
        var attempted: Int?
    }

    /// The sum of several lines; what none of them has stays unknown.
    static func sum(_ lines: [StatLine]) -> StatLine {
        var total = StatLine(games: lines.reduce(0) { $0 + $1.games })
        for part in parts {
            let known = lines.compactMap { $0[keyPath: part] }
            total[keyPath: part] = known.isEmpty ? nil : known.reduce(0, +)
        }
        return total
    }

    private static var parts: [WritableKeyPath<StatLine, Int?>] {
        [
            \.starts, \.minutes, \.fieldGoals.made, \.fieldGoals.attempted, \.threePointers.made,
            \.threePointers.attempted, \.freeThrows.made, \.freeThrows.attempted, \.offensiveRebounds,
            \.defensiveRebounds, \.rebounds, \.assists, \.steals, \.blocks, \.turnovers, \.fouls, \.points, \.plusMinus,
        ]
    }
}
