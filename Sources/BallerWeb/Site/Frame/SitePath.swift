import BallerCore

/// The addresses of the site's pages.
enum SitePath {
    static let home = "/"
    static let players = "/players"
    static let teams = "/teams"
    static let seasons = "/seasons"
    static let standings = "/standings"
    static let games = "/games"
    static let history = "/history"
    static let find = "/find"
    static let data = "/data"
    static let coaches = "/coaches"

    static func player(_ slug: String) -> String { "/players/\(slug)" }
    static func gameLog(_ slug: String, _ season: SeasonID) -> String { "/players/\(slug)/game-log/\(season.key)" }
    static func splits(_ slug: String, _ season: SeasonID) -> String { "/players/\(slug)/splits/\(season.key)" }
    static func shooting(_ slug: String, _ season: SeasonID) -> String { "/players/\(slug)/shooting/\(season.key)" }
    static func team(_ abbreviation: String) -> String { "/teams/\(abbreviation)" }
    static func team(_ abbreviation: String, _ season: SeasonID) -> String { "/teams/\(abbreviation)/\(season.key)" }
    static func season(_ season: SeasonID) -> String { "/seasons/\(season.key)" }
    static func standings(_ season: SeasonID) -> String { "/standings/\(season.key)" }
    static func standings(_ season: SeasonID, view: String) -> String {
        "/standings/\(season.key)?view=\(view)"
    }
    static func game(_ id: GameID) -> String { "/games/\(id)" }
    static func plays(_ id: GameID) -> String { "/games/\(id)/play-by-play" }
    static func coach(_ key: String) -> String { "/coaches/\(key)" }
    static func games(on date: String) -> String { "/games/\(date)" }

    /// A page of the list of players; parameters that say nothing are left out.
    static func players(search: String?, status: String?, page: Int) -> String {
        var pairs: [String] = []
        if let search, !search.isEmpty { pairs.append("search=\(search.percentEncoded)") }
        if let status, !status.isEmpty { pairs.append("status=\(status.percentEncoded)") }
        if page > 1 { pairs.append("page=\(page)") }
        return pairs.isEmpty ? players : "\(players)?\(pairs.joined(separator: "&"))"
    }
}
