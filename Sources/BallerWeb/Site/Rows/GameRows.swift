import BallerCore

struct GameListRow: Decodable, SeasonRow {
    /// Unknown for games to come of which the schedule names no page yet.
    let gameID: GameID?
    let gameDate: String
    let league: LeagueID
    let seasonYear: SeasonYear
    let seasonType: String
    let awayTeamAbbreviation: String
    let awayTeamName: String
    let awayPoints: Int?
    let homeTeamAbbreviation: String
    let homeTeamName: String
    let homePoints: Int?
    let overtimes: Int?
    let startTimeEastern: String?
    let isFinal: Bool
    let hasBoxScore: Bool
}

struct GameDaysRow: Decodable {
    let previousDate: String?
    let nextDate: String?
    let newestDate: String?
}

struct GameDetailRow: Decodable, SeasonRow {
    let gameID: GameID
    let brefID: String?
    let gameDate: String
    let league: LeagueID
    let seasonYear: SeasonYear
    let seasonType: String
    let overtimes: Int?
    let arena: String?
    let attendance: Int?
}

struct TeamBoxRow {
    let isHome: Bool
    let teamAbbreviation: String
    let teamName: String
    let points: Int?
    /// Missing for games known by their score alone.
    let boxScore: StatLine?
}

extension TeamBoxRow: Decodable {
    private enum Key: CodingKey {
        case isHome, teamAbbreviation, teamName, points, fieldGoalsMade
    }

    /// The columns of the line are among the others, and missing where no sheet is known.
    init(from decoder: any Decoder) throws {
        let row = try decoder.container(keyedBy: Key.self)
        isHome = try row.decode(Bool.self, forKey: .isHome)
        teamAbbreviation = try row.decode(String.self, forKey: .teamAbbreviation)
        teamName = try row.decode(String.self, forKey: .teamName)
        points = try row.decodeIfPresent(Int.self, forKey: .points)
        boxScore = row.contains(.fieldGoalsMade) ? try StatLine(from: decoder) : nil
    }
}

struct PlayRow: Decodable {
    let period: Int
    let secondsRemaining: Double?
    let awayScore: Int?
    let homeScore: Int?
    /// From score and clock alone; missing where either is not known.
    var homeWinProbability: Double?
    /// Missing for events of neither team.
    let isHome: Bool?
    let points: Int?
    let description: String
    /// Who did it, where the page links him.
    var playerSlug: String?
}

struct OfficialRow: Decodable {
    let refereeName: String
    /// Missing where only the name is known.
    var refereeID: Int?
    var brefID: String?

    /// What addresses name him by.
    var key: String? { brefID ?? refereeID.map(String.init) }
}

struct AbsenceRow: Decodable {
    let isHome: Bool
    let playerName: String?
    let playerSlug: String?
    let reason: String
}

struct PlayerBoxRow: Decodable {
    let isHome: Bool
    let playerSlug: String
    let playerName: String
    let isStarter: Bool?
    var secondsPlayed: Int?
    var gameScore: Double?
}
