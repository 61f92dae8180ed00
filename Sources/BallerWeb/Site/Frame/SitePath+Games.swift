import BallerCore

// The addresses of a game's further pages and of a day's.
extension SitePath {
    static func dayLeaders(on date: String) -> String { "/games/\(date)/leaders" }
    /// The lasting address of a game that Basketball-Reference has an id of.
    static func game(bref id: String) -> String { "/games/\(id)" }
    static func plays(_ id: GameID, period: Int) -> String { "/games/\(id)/play-by-play/\(period)" }
    static func shots(_ id: GameID) -> String { "/games/\(id)/shots" }
    static func plusMinus(_ id: GameID) -> String { "/games/\(id)/plus-minus" }
    static func gamePart(_ id: GameID, _ part: String) -> String { "/games/\(id)/box/\(part)" }
}
