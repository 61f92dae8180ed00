import BallerCore

struct SeasonListRow: Decodable, SeasonRow {
    let league: LeagueID
    let seasonYear: SeasonYear
    let startDate: String
    let endDate: String
    let games: Int
    let expectedGames: Int
    let teamCount: Int
    let isComplete: Bool
    let championTeamAbbreviation: String?
    let championTeamName: String?
    let runnerUpTeamName: String?
    let bestTeamAbbreviation: String?
    let bestTeamName: String?
    let bestTeamWins: Int?
    let bestTeamLosses: Int?
    let scoringLeaderPlayerSlug: String?
    let scoringLeaderPlayerName: String?
    let scoringLeaderPointsPerGame: Double?
}

struct SeasonDayRow: Decodable {
    let gameDate: String
    let games: Int
}

struct LeaderRow: Decodable {
    let rank: Int
    let playerSlug: String
    let playerName: String
    let teamAbbreviation: String
    let value: Double
    let gamesPlayed: Int
}

struct StandingRow: Decodable {
    let conference: String?
    let division: String?
    let teamName: String
    let teamAbbreviation: String
    let wins: Int
    let losses: Int
    let winPct: Double
    let gamesBehind: Double?
    let homeWins: Int?
    let homeLosses: Int?
    let awayWins: Int?
    let awayLosses: Int?
    let conferenceWins: Int?
    let conferenceLosses: Int?
    let divisionWins: Int?
    let divisionLosses: Int?
    let lastTenWins: Int?
    let lastTenLosses: Int?
    let streak: Int?
    let pointsPerGame: Double?
    let opponentPointsPerGame: Double?
    let netRating: Double?
    let conferenceRank: Int?
    let simpleRating: Double?
    /// Whether it is computed here, because no list prints it.
    var ratingIsComputed: Bool?
    /// Whether the team went on, where a list tells it.
    let madePlayoffs: Bool?
    let isComplete: Bool
}

struct PlayoffSeriesRow: Decodable {
    let roundNumber: Int
    let roundName: String?
    let homeTeamAbbreviation: String
    let homeTeamName: String
    let homeTeamWins: Int
    let awayTeamAbbreviation: String
    let awayTeamName: String
    let awayTeamWins: Int
    let winnerTeamAbbreviation: String?
}

struct CoverageRow: Decodable {
    let seasonType: String
    let relation: String
    let games: Int
    let knownGames: Int
    let expectedGames: Int?
    let sources: String?
}
