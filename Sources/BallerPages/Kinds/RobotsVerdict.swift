/// Whether the site's robots.txt lets a crawler request pages of a kind.
package enum RobotsVerdict: Sendable, Hashable {
    case allowed
    /// Never requested; `instead` says where the same facts come from, or that there is no other source yet.
    case disallowed(instead: String)

    package var isAllowed: Bool { self == .allowed }

    /// What a forbidden page's content is computed from.
    package var instead: String? {
        if case .disallowed(let instead) = self { instead } else { nil }
    }

    static let lineups = RobotsVerdict.disallowed(instead: "nothing yet; play-by-play lists the substitutions")
    static let onOff = RobotsVerdict.disallowed(
        instead: "the plus/minus of box scores; nothing yet for the numbers without the player"
    )
    static let splits = RobotsVerdict.disallowed(
        instead: "box scores grouped by opponent, place, month, rest and result"
    )
    static let gameLogs = RobotsVerdict.disallowed(instead: "box scores")
    /// No rule of robots.txt names these pages; they are treated like the neighbouring game logs.
    static let advancedGameLogs = RobotsVerdict.disallowed(instead: "the advanced tables of box scores")
}
