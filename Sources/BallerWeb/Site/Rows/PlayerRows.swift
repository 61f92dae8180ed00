import BallerCore

struct PlayerDetailRow: Decodable {
    let playerSlug: String
    let nbaID: PlayerID?
    let brefID: String?
    let playerName: String
    let position: String?
    let isActive: Bool
    let birthDate: String?
    let heightInches: Int?
    let weightPounds: Int?
    let college: String?
    let debutYear: SeasonYear?
    let finalYear: SeasonYear?
    let currentTeamAbbreviation: String?
    let currentLeague: LeagueID?
}

struct PlayerSeasonRow: Decodable, SeasonRow {
    let league: LeagueID
    let seasonYear: SeasonYear
    let seasonType: String
    let rowScope: String
    let teamAbbreviation: String?
    let teams: String
    var age: Int?
    var position: String?

    var isTotal: Bool { rowScope == "season_total" }
}

/// How much of a career is here, in one part of the season, of one league or all (`ALL`).
struct CareerPartRow: Decodable {
    let seasonType: String
    let league: LeagueID
    let seasons: Int
    let completeSeasons: Int
    let missingSeasons: Int?
    let isComplete: Bool
    let firstSeasonYear: SeasonYear
}

extension LeagueID {
    /// What a career over all leagues is under.
    static let all = LeagueID(rawValue: "ALL")
}

struct PlayerGameRow: Decodable {
    let gameID: GameID
    let gameDate: String
    let opponentTeamAbbreviation: String
    let location: String
    let outcome: String
    var teamAbbreviation: String?
    var teamPoints: Int?
    var opponentPoints: Int?
    /// Place among his games of this part of the season.
    var gameNumber: Int?
    var isStarter: Bool?
    var secondsPlayed: Int?
    var gameScore: Double?
    /// Points a game over this game and the four before.
    var recentPoints: Double?
    /// Why he did not play.
    var reason: String?
}

struct PlayerListRow: Decodable {
    let playerSlug: String
    let playerName: String
    let position: String?
    let debutYear: Int?
    let finalYear: Int?
    let isActive: Bool
    let currentTeamAbbreviation: String?
    let currentLeague: LeagueID?
    let gamesPlayed: Int?
    let pointsPerGame: Double?
    let reboundsPerGame: Double?
    let assistsPerGame: Double?
}
