/// The box score counts of a player or a team.
struct StatLine {
    var minutes = 0
    var fieldGoalsMade = 0
    var fieldGoalsAttempted = 0
    var threePointersMade = 0
    var threePointersAttempted = 0
    var freeThrowsMade = 0
    var freeThrowsAttempted = 0
    var offensiveRebounds = 0
    var defensiveRebounds = 0
    var assists = 0
    var steals = 0
    var blocks = 0
    var turnovers = 0
    var personalFouls = 0
    var plusMinus = 0

    var rebounds: Int { offensiveRebounds + defensiveRebounds }

    /// In the order of a sheet, points last.
    var counts: [Int] {
        [
            fieldGoalsMade, fieldGoalsAttempted, threePointersMade, threePointersAttempted, freeThrowsMade,
            freeThrowsAttempted, offensiveRebounds, defensiveRebounds, rebounds, assists, steals, blocks, turnovers,
            personalFouls, points,
        ]
    }

    /// Two per field goal, one more per three-pointer, one per free throw.
    var points: Int { 2 * fieldGoalsMade + threePointersMade + freeThrowsMade }

    /// In tenths, with NBA.com's weights: PTS + 1.2 REB + 1.5 AST + 3 STL + 3 BLK - TOV.
    var fantasyTenths: Int {
        10 * points + 12 * rebounds + 15 * assists + 30 * (steals + blocks) - 10 * turnovers
    }

    static func += (total: inout StatLine, line: StatLine) {
        total.minutes += line.minutes
        total.fieldGoalsMade += line.fieldGoalsMade
        total.fieldGoalsAttempted += line.fieldGoalsAttempted
        total.threePointersMade += line.threePointersMade
        total.threePointersAttempted += line.threePointersAttempted
        total.freeThrowsMade += line.freeThrowsMade
        total.freeThrowsAttempted += line.freeThrowsAttempted
        total.offensiveRebounds += line.offensiveRebounds
        total.defensiveRebounds += line.defensiveRebounds
        total.assists += line.assists
        total.steals += line.steals
        total.blocks += line.blocks
        total.turnovers += line.turnovers
        total.personalFouls += line.personalFouls
    }
}

/// One side of a finished game.
struct PlayedSide {
    /// The index in the season's list of teams.
    let team: Int
    let lines: [(player: SamplePlayer, line: StatLine)]
    /// The sum over the players; plus-minus is the margin.
    let total: StatLine
}

/// A finished game, never a tie.
struct PlayedGame {
    let scheduled: ScheduledGame
    let home: PlayedSide
    let away: PlayedSide
    /// `nil` if only the lines were made.
    let detail: GameDetail?

    /// The index of the team that won.
    var winner: Int { home.total.points > away.total.points ? home.team : away.team }
}
