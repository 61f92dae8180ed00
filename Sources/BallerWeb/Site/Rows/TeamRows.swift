import BallerCore

struct TeamRecordRow: Decodable, SeasonRow {
    let league: LeagueID
    let seasonYear: SeasonYear
    let teamAbbreviation: String
    let wins: Int
    let losses: Int
}

struct RosterRow: Decodable {
    let playerID: Int
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
