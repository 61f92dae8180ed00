/// A column of the dictionary that pages show; titles and meanings come from there.
enum ColumnKey: CodingKey, CaseIterable {
    case age, position, gameScore, gameDate, outcome, playerName, seasonYear, teamAbbreviation, teamName, teamCount,
        opponentTeamId
    case currentTeamAbbreviation, streak, split, seasons, games, gamesPlayed, gamesStarted,
        minutesPlayed
    case points, opponentPoints, rebounds, offensiveRebounds, defensiveRebounds, assists, steals, blocks, turnovers
    case personalFouls, plusMinus
    case fieldGoalsMade, fieldGoalsAttempted, fieldGoalPct, effectiveFieldGoalPct
    case twoPointersMade, twoPointersAttempted, twoPointPct
    case threePointersMade, threePointersAttempted, threePointPct
    case freeThrowsMade, freeThrowsAttempted, freeThrowPct
    case attemptsShare, assistedMade, assistedShare
    case minutesPerGame, pointsPerGame, opponentPointsPerGame, reboundsPerGame, offensiveReboundsPerGame
    case defensiveReboundsPerGame, assistsPerGame, stealsPerGame, blocksPerGame, turnoversPerGame
    case personalFoulsPerGame, plusMinusPerGame, fieldGoalsMadePerGame, fieldGoalsAttemptedPerGame
    case threePointersMadePerGame, threePointersAttemptedPerGame, freeThrowsMadePerGame
    case freeThrowsAttemptedPerGame
    case wins, losses, winPct, gamesBehind, homeWins, homeLosses, awayWins, awayLosses, conferenceWins
    case conferenceLosses, divisionWins, divisionLosses, lastTenWins, lastTenLosses, netRating
    case marginOfVictory, conferenceRank, simpleRating

    /// What is counted in a game and summed over several; queries name these columns, and lines read them (`StatLine`).
    static let counted: [ColumnKey] = [
        .gamesPlayed, .gamesStarted, .minutesPlayed, .fieldGoalsMade, .fieldGoalsAttempted, .threePointersMade,
        .threePointersAttempted, .freeThrowsMade, .freeThrowsAttempted, .offensiveRebounds, .defensiveRebounds,
        .rebounds, .assists, .steals, .blocks, .turnovers, .personalFouls, .points, .plusMinus,
    ]

    /// The column's name in the dictionary, in files and in JSON: `points_per_game`.
    var name: String { Self.names[self] ?? stringValue }

    /// Made once: tables ask for names at every cell.
    private static let names = Dictionary(
        uniqueKeysWithValues: allCases.map { key in
            (key, key.stringValue.map { $0.isUppercase ? "_\($0.lowercased())" : String($0) }.joined())
        }
    )

    /// The same by the game; `nil` for what is never averaged, such as shares.
    var perGame: ColumnKey? { Self.averages[self] }

    private static let averages: [ColumnKey: ColumnKey] = Dictionary(
        uniqueKeysWithValues: counted.compactMap { key in
            let name = key == .minutesPlayed ? "minutesPerGame" : "\(key.stringValue)PerGame"
            return ColumnKey(stringValue: name).map { (key, $0) }
        }
    )
}
