extension StatLine {
    /// A team's season.
    static func own(_ row: TeamSeasonRow) -> StatLine {
        StatLine(
            gamesPlayed: row.boxScores ?? 0,
            fieldGoalsMade: row.fieldGoalsMade,
            fieldGoalsAttempted: row.fieldGoalsAttempted,
            threePointersMade: row.threePointersMade,
            threePointersAttempted: row.threePointersAttempted,
            freeThrowsMade: row.freeThrowsMade,
            freeThrowsAttempted: row.freeThrowsAttempted,
            offensiveRebounds: row.offensiveRebounds,
            defensiveRebounds: row.defensiveRebounds,
            rebounds: row.rebounds,
            assists: row.assists,
            steals: row.steals,
            blocks: row.blocks,
            turnovers: row.turnovers,
            personalFouls: row.personalFouls,
            points: row.boxScorePoints
        )
    }

    /// What the others did against a team in its season.
    static func opponents(_ row: TeamSeasonRow) -> StatLine {
        StatLine(
            gamesPlayed: row.boxScores ?? 0,
            fieldGoalsMade: row.opponentFieldGoalsMade,
            fieldGoalsAttempted: row.opponentFieldGoalsAttempted,
            threePointersMade: row.opponentThreePointersMade,
            threePointersAttempted: row.opponentThreePointersAttempted,
            freeThrowsMade: row.opponentFreeThrowsMade,
            freeThrowsAttempted: row.opponentFreeThrowsAttempted,
            offensiveRebounds: row.opponentOffensiveRebounds,
            defensiveRebounds: row.opponentDefensiveRebounds,
            rebounds: row.opponentRebounds,
            assists: row.opponentAssists,
            steals: row.opponentSteals,
            blocks: row.opponentBlocks,
            turnovers: row.opponentTurnovers,
            personalFouls: row.opponentPersonalFouls,
            points: row.opponentBoxScorePoints
        )
    }
}
