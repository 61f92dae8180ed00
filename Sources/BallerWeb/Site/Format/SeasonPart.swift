import BallerCore

extension SeasonType {
    /// The part of the season as a heading.
    var title: String {
        switch self {
        case .preseason: "Preseason"
        case .regular: "Regular season"
        case .allStar: "All-Star"
        case .cupFinal: "Cup final"
        case .playIn: "Play-in"
        case .playoff: "Playoffs"
        }
    }

    /// A part of the ids of blocks: `regular`, `play-in`.
    var id: String { rawValue.lowercased().replacing("_", with: "-") }

    /// The order in which pages show the parts.
    static let inOrder: [SeasonType] = [.regular, .playoff, .playIn, .cupFinal, .allStar, .preseason]

    /// The heading of a `season_type` of the artifact.
    static func title(of text: String) -> String { SeasonType(rawValue: text)?.title ?? text }
}
