import BallerCore

// The pictures that previews of links show.
extension SitePath {
    static let card = "/cards/site.png"

    static func card(player slug: String) -> String { "/cards/players/\(slug).png" }
    static func card(team code: String, _ season: SeasonID) -> String { "/cards/teams/\(code)/\(season.key).png" }
    static func card(game: GameID) -> String { "/cards/games/\(game).png" }
    static func card(season: SeasonID) -> String { "/cards/seasons/\(season.key).png" }
}
