import BallerCore

/// The addresses of the site's pages.
enum SitePath {
    static let home = "/"
    static let players = "/players"
    static let teams = "/teams"
    static let seasons = "/seasons"
    static let standings = "/standings"
    static let games = "/games"

    static func player(_ slug: String) -> String { "/players/\(slug)" }
    static func gameLog(_ slug: String, _ year: Int) -> String { "/players/\(slug)/game-log/\(year)" }
    static func splits(_ slug: String, _ year: Int) -> String { "/players/\(slug)/splits/\(year)" }
    static func shooting(_ slug: String, _ year: Int) -> String { "/players/\(slug)/shooting/\(year)" }
    static func team(_ abbreviation: String) -> String { "/teams/\(abbreviation)" }
    static func team(_ abbreviation: String, _ year: Int) -> String { "/teams/\(abbreviation)/\(year)" }
    static func season(_ year: Int) -> String { "/seasons/\(year)" }
    static func standings(_ year: Int) -> String { "/standings/\(year)" }
    static func standings(_ year: Int, view: String) -> String { "/standings/\(year)?view=\(view)" }
    static func game(_ id: GameID) -> String { "/games/\(id)" }
    static func plays(_ id: GameID) -> String { "/games/\(id)/play-by-play" }
    static func games(on date: String) -> String { "/games?date=\(date)" }

    /// A page of the list of players; parameters that say nothing are left out.
    static func players(search: String?, status: String?, page: Int) -> String {
        var pairs: [String] = []
        if let search, !search.isEmpty { pairs.append("search=\(search.percentEncoded)") }
        if let status, !status.isEmpty { pairs.append("status=\(status.percentEncoded)") }
        if page > 1 { pairs.append("page=\(page)") }
        return pairs.isEmpty ? players : "\(players)?\(pairs.joined(separator: "&"))"
    }
}
