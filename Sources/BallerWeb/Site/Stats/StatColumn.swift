/// A column of a line of statistics: a key, or two in one cell.
enum StatColumn {
    case one(ColumnKey)
    /// Made and attempted, `5–11`.
    case pair(ColumnKey, ColumnKey)

    /// Whether a line is shown as it is, by the game or by 36 minutes.
    enum Form { case sums, perGame, per36 }

    func head(_ form: Form) -> ColumnHead {
        switch self {
        case .one(let key) where form == .perGame && key.perGame != nil: .average(key)
        case .one(let key): .key(key)
        case .pair(let made, let attempted): .pair(made, attempted, isAverage: form == .perGame)
        }
    }
}

// Sets of columns: what matters most comes first, so that a phone shows it without scrolling.
extension [StatColumn] {
    static let game: [StatColumn] =
        keys(.minutesPlayed, .points, .rebounds, .assists, .steals, .blocks) + [
            .pair(.fieldGoalsMade, .fieldGoalsAttempted), .one(.fieldGoalPct),
            .pair(.threePointersMade, .threePointersAttempted), .one(.threePointPct),
            .pair(.freeThrowsMade, .freeThrowsAttempted), .one(.freeThrowPct), .one(.turnovers), .one(.plusMinus),
        ]
    /// Of a game log, whose times and scores have columns of their own.
    static let log: [StatColumn] = game.dropFirst() + keys(.offensiveRebounds, .defensiveRebounds, .personalFouls)
    static let boxScore: [StatColumn] = game.dropFirst().dropLast() + sheet
    static let team: [StatColumn] =
        keys(.points, .rebounds, .assists, .steals, .blocks, .turnovers, .fieldGoalPct, .threePointPct, .freeThrowPct)
        + shots + sheet.dropLast()

    /// Of a career, with everything that a season is known by.
    static func career(withStarts: Bool) -> [StatColumn] {
        keys(.gamesPlayed) + (withStarts ? keys(.gamesStarted) : [])
            + keys(.minutesPlayed, .points, .rebounds, .assists, .steals, .blocks, .turnovers, .personalFouls)
            + keys(.fieldGoalsMade, .fieldGoalsAttempted, .fieldGoalPct)
            + keys(.threePointersMade, .threePointersAttempted, .threePointPct)
            + keys(.twoPointersMade, .twoPointersAttempted, .twoPointPct, .effectiveFieldGoalPct)
            + keys(.freeThrowsMade, .freeThrowsAttempted, .freeThrowPct, .offensiveRebounds, .defensiveRebounds)
    }

    /// Of seasons; starts only where they are known.
    static func season(withStarts: Bool) -> [StatColumn] {
        keys(.gamesPlayed) + (withStarts ? keys(.gamesStarted) : [])
            + keys(.minutesPlayed, .points, .rebounds, .assists, .steals, .blocks)
            + keys(.fieldGoalPct, .threePointPct, .freeThrowPct, .turnovers) + shots
    }

    /// Of kinds of games.
    static func splits(withStarts: Bool) -> [StatColumn] { season(withStarts: withStarts) + sheet }

    private static let shots = keys(
        .fieldGoalsMade,
        .fieldGoalsAttempted,
        .threePointersMade,
        .threePointersAttempted,
        .freeThrowsMade,
        .freeThrowsAttempted
    )
    private static let sheet = keys(.offensiveRebounds, .defensiveRebounds, .personalFouls, .plusMinus)

    private static func keys(_ keys: ColumnKey...) -> [StatColumn] { keys.map { .one($0) } }
}
