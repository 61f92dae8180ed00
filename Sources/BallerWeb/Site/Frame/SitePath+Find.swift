import BallerCore

// What is asked of the whole artifact.
extension SitePath {
    static let search = "/search"
    static let queries = "/queries"
    static let sql = "/sql"
    static let playerGames = "/find/player-games"
    static let playerSeasons = "/find/player-seasons"
    static let teamGames = "/find/team-games"
    static let teamSeasons = "/find/team-seasons"
    static let shots = "/find/shots"
    static let plays = "/find/plays"
    static let streaks = "/find/streaks"
    static let teamStreaks = "/find/team-streaks"

    /// All games of two teams against each other, whatever they were called then.
    static func meetings(ofTeam one: String, _ other: String) -> String {
        address(teamGames, [("team", one), ("opponent", other)])
    }

    static func search(_ words: String) -> String { "\(search)?q=\(words.percentEncoded)" }
    static func query(_ name: String) -> String { "\(queries)/\(name)" }
    static func sql(_ statement: String) -> String { "\(sql)?q=\(statement.percentEncoded)" }
}
