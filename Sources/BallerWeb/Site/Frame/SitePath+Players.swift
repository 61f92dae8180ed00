import BallerCore

// The addresses of pages of players and games.
extension SitePath {
    static let compare = "/compare"

    static func player(_ slug: String, _ mode: String) -> String { "/players/\(slug)/\(mode)" }
    static func careerLog(_ slug: String, page: Int = 1) -> String {
        "/players/\(slug)/game-log/career" + (page > 1 ? "?page=\(page)" : "")
    }
    static func careerSplits(_ slug: String) -> String { "/players/\(slug)/splits/career" }
    static func careerShooting(_ slug: String) -> String { "/players/\(slug)/shooting/career" }
    static func advancedLog(_ slug: String, _ season: SeasonID) -> String {
        "/players/\(slug)/game-log/\(season.key)/advanced"
    }
    static func onOff(_ slug: String, _ season: SeasonID) -> String { "/players/\(slug)/on-off/\(season.key)" }
    static func similar(_ slug: String) -> String { "/players/\(slug)/similar" }
    static func meetings(_ one: String, _ other: String) -> String { "/players/\(one)/vs/\(other)" }
    static func compare(_ slugs: [String]) -> String { "/compare?players=\(slugs.joined(separator: ","))" }
    static func players(letter: Character) -> String { "/players/\(letter)" }
}
