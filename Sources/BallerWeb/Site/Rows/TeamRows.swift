import BallerCore

struct TeamListRow: Decodable, SeasonRow {
    let league: LeagueID
    let seasonYear: SeasonYear
    let seasons: Int
    let conference: String?
    let division: String?
    let teamID: TeamID
    let teamAbbreviation: String
    let teamName: String
    let wins: Int
    let losses: Int
    let winPct: Double
    let isActive: Bool
}

struct TeamRecordRow: Decodable, SeasonRow {
    let league: LeagueID
    let seasonYear: SeasonYear
    let teamAbbreviation: String
    let wins: Int
    let losses: Int
}

struct TeamSeasonRow: Decodable {
    let teamAbbreviation: String
    let teamName: String
    let conference: String?
    let division: String?
    let wins: Int?
    let losses: Int?
    let winPct: Double?
    let leagueRank: Int?
    let conferenceRank: Int?
    let divisionRank: Int?
    let homeWins: Int?
    let homeLosses: Int?
    let awayWins: Int?
    let awayLosses: Int?
    let lastTenWins: Int?
    let lastTenLosses: Int?
    let streak: Int?
    let gamesPlayed: Int?
    let points: Int?
    let opponentPoints: Int?
    let boxScores: Int?
    let boxScorePoints: Int?
    let opponentBoxScorePoints: Int?
    let pace: Double?
    let offensiveRating: Double?
    let defensiveRating: Double?
    let netRating: Double?
}

struct RosterRow: Decodable {
    let playerSlug: String
    let playerName: String
    let position: String?
}

struct ScheduleRow: Decodable {
    /// Unknown for games to come of which the schedule names no page yet.
    let gameID: GameID?
    let gameDate: String
    let startTimeEastern: String?
    let seasonType: String
    let opponentTeamAbbreviation: String
    let location: String
    /// Missing before the game.
    let outcome: String?
    let points: Int?
    let opponentPoints: Int?
    let isFinal: Bool
}

struct TeamDetailRow: Decodable {
    let teamName: String
}
