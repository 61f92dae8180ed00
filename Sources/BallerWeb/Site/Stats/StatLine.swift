/// What a player or a team did in a game, a season or a career, as sums; the names are those of the columns.
struct StatLine: Decodable {
    /// `nil` for the line of one game.
    var gamesPlayed: Int?
    var gamesStarted: Int?
    var minutesPlayed: Int?
    var fieldGoalsMade: Int?
    var fieldGoalsAttempted: Int?
    var threePointersMade: Int?
    var threePointersAttempted: Int?
    var freeThrowsMade: Int?
    var freeThrowsAttempted: Int?
    var offensiveRebounds: Int?
    var defensiveRebounds: Int?
    var rebounds: Int?
    var assists: Int?
    var steals: Int?
    var blocks: Int?
    var turnovers: Int?
    var personalFouls: Int?
    var points: Int?
    var plusMinus: Int?

    /// What an average divides by.
    var games: Int { gamesPlayed ?? 1 }

    /// The sum of several lines; what none of them has stays unknown.
    static func sum(_ lines: [StatLine]) -> StatLine {
        var total = StatLine(gamesPlayed: lines.reduce(0) { $0 + $1.games })
        for part in parts {
            let known = lines.compactMap { $0[keyPath: part] }
            total[keyPath: part] = known.isEmpty ? nil : known.reduce(0, +)
        }
        return total
    }

    private static var parts: [WritableKeyPath<StatLine, Int?>] {
        [
            \.gamesStarted, \.minutesPlayed, \.fieldGoalsMade, \.fieldGoalsAttempted, \.threePointersMade,
            \.threePointersAttempted, \.freeThrowsMade, \.freeThrowsAttempted, \.offensiveRebounds,
            \.defensiveRebounds, \.rebounds, \.assists, \.steals, \.blocks, \.turnovers, \.personalFouls, \.points,
            \.plusMinus,
        ]
    }
}
