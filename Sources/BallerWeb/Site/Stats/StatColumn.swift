/// A column of numbers: how it is headed and what it shows of a line.
enum StatColumn {
    case games, starts, minutes, points, rebounds, assists, steals, blocks, turnovers, fouls
    case offensiveRebounds, defensiveRebounds, plusMinus
    /// Made and attempted in one, `5–11`.
    case fieldGoals, threePointers, freeThrows
    case fieldGoalsMade, fieldGoalsAttempted, threePointersMade, threePointersAttempted, freeThrowsMade
    case freeThrowsAttempted
    case fieldGoalShare, threePointShare, freeThrowShare

    /// Whether a line is shown as it is or by the game.
    enum Form { case sums, perGame }

    /// What matters most comes first, so that a phone shows it without scrolling.
    static let game: [StatColumn] = [
        .minutes, .points, .rebounds, .assists, .steals, .blocks, .fieldGoals, .fieldGoalShare, .threePointers,
        .threePointShare, .freeThrows, .freeThrowShare, .turnovers, .plusMinus,
    ]
    static let boxScore: [StatColumn] =
        game.dropLast() + [.offensiveRebounds, .defensiveRebounds, .fouls, .plusMinus]
    static let team: [StatColumn] =
        [
            .points, .rebounds, .assists, .steals, .blocks, .turnovers, .fieldGoalShare, .threePointShare,
            .freeThrowShare,
        ] + shots + [.offensiveRebounds, .defensiveRebounds, .fouls]

    /// Of seasons; starts only where they are known.
    static func season(withStarts: Bool) -> [StatColumn] {
        [.games] + (withStarts ? [.starts] : []) + [
            .minutes, .points, .rebounds, .assists, .steals, .blocks, .fieldGoalShare, .threePointShare,
            .freeThrowShare, .turnovers,
        ] + shots
    }

    /// Of kinds of games.
    static func splits(withStarts: Bool) -> [StatColumn] {
        season(withStarts: withStarts) + [.offensiveRebounds, .defensiveRebounds, .fouls, .plusMinus]
    }

    private static let shots: [StatColumn] = [
        .fieldGoalsMade, .fieldGoalsAttempted, .threePointersMade, .threePointersAttempted, .freeThrowsMade,
        .freeThrowsAttempted,
    ]

    func column(_ form: Form) -> Table.Column {
        let (title, meaning) = heading
        let isAverage = form == .perGame && !isNeverAveraged
        return .number(title, isAverage ? "\(meaning) a game" : meaning, strong: self == .points)
    }

    private var isNeverAveraged: Bool {
        switch self {
        case .games, .starts, .fieldGoalShare, .threePointShare, .freeThrowShare: true
        default: false
        }
    }

    private var heading: (String, String) {
        switch self {
        case .games: ("G", "Games")
        case .starts: ("GS", "Games started")
        case .minutes: ("MIN", "Minutes")
        case .points: ("PTS", "Points")
        case .rebounds: ("REB", "Rebounds")
        case .assists: ("AST", "Assists")
        case .steals: ("STL", "Steals")
        case .blocks: ("BLK", "Blocks")
        case .turnovers: ("TOV", "Turnovers")
        case .fouls: ("PF", "Personal fouls")
        case .offensiveRebounds: ("OREB", "Offensive rebounds")
        case .defensiveRebounds: ("DREB", "Defensive rebounds")
        case .plusMinus: ("+/−", "Point difference while on court")
        case .fieldGoals: ("FG", "Field goals made and attempted")
        case .threePointers: ("3P", "Three-pointers made and attempted")
        case .freeThrows: ("FT", "Free throws made and attempted")
        case .fieldGoalsMade: ("FGM", "Field goals made")
        case .fieldGoalsAttempted: ("FGA", "Field goals attempted")
        case .threePointersMade: ("3PM", "Three-pointers made")
        case .threePointersAttempted: ("3PA", "Three-pointers attempted")
        case .freeThrowsMade: ("FTM", "Free throws made")
        case .freeThrowsAttempted: ("FTA", "Free throws attempted")
        case .fieldGoalShare: ("FG%", "Share of field goals made")
        case .threePointShare: ("3P%", "Share of three-pointers made")
        case .freeThrowShare: ("FT%", "Share of free throws made")
        }
    }
}
