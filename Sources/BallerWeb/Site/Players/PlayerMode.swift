import BallerServing

/// The forms in which a player's seasons are shown, a page each.
enum PlayerMode: String, CaseIterable {
    case overview = ""
    case totals
    case per36 = "per-36"
    case per100 = "per-100"
    case adjusted = "adjusted-shooting"
    case shooting = "shooting-by-distance"
    case plays = "play-by-play"

    var title: String {
        switch self {
        case .overview: "Per game"
        case .totals: "Totals"
        case .per36: "Per 36 minutes"
        case .per100: "Per 100 possessions"
        case .adjusted: "Adjusted shooting"
        case .shooting: "Shooting"
        case .plays: "Play-by-play"
        }
    }

    func path(_ slug: String) -> String {
        self == .overview ? SitePath.player(slug) : SitePath.player(slug, rawValue)
    }

    /// The links from one form to the others, as far as there is anything to show.
    static func links(_ slug: String, current: PlayerMode, _ modes: Record?) -> LinksBlock {
        let known = allCases.filter { $0 == current || $0.isThere(modes) }
        return LinksBlock(
            "modes",
            "Forms of the numbers",
            known.map { PageLink(text: $0.title, link: $0.path(slug), isCurrent: $0 == current) }
        )
    }

    private func isThere(_ modes: Record?) -> Bool {
        let column: String
        switch self {
        case .overview, .totals, .per36: return true
        case .per100: column = "has_per_100"
        case .adjusted: column = "has_adjusted_shooting"
        case .shooting: column = "has_shooting"
        case .plays: column = "has_play_by_play"
        }
        return modes?[column].flag == true
    }
}
