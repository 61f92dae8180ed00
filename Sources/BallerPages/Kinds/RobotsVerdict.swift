/// Whether the site's robots.txt lets a crawler ask for pages of a kind.
package enum RobotsVerdict: Sendable, Hashable {
    case allowed
    /// Never asked for; `instead` says where the same facts come from, or that nothing gives them yet.
    case disallowed(instead: String)

    package var isAllowed: Bool { self == .allowed }

    /// What a forbidden page's content is computed from.
    package var instead: String? {
        if case .disallowed(let instead) = self { instead } else { nil }
    }

    static let lineups = RobotsVerdict.disallowed(instead: "nothing yet; play-by-play tells the substitutions")
    static let onOff = RobotsVerdict.disallowed(
        instead: "the plus/minus of box scores; nothing yet for the numbers without the player"
    )
    static let splits = RobotsVerdict.disallowed(
        instead: "box scores grouped by opponent, place, month, rest and result"
    )
    static let gameLogs = RobotsVerdict.disallowed(instead: "box scores")
    /// No rule of robots.txt names these; they are treated like the game logs beside them.
    static let advancedGameLogs = RobotsVerdict.disallowed(instead: "the advanced tables of box scores")
}
