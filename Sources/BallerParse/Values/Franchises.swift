/// The older codes that pages about a whole franchise still use for themselves.
enum Franchises {
    private static let codes: [String: [String]] = [
        "BRK": ["NJN"], "NOP": ["NOH", "NOK"], "CHO": ["CHA", "CHH"],
    ]

    /// The address's code, then the codes that pages of the same franchise print instead.
    static func codes(of team: String) -> [String] { [team] + codes[team, default: []] }

    /// The franchise's current code, if its own seasons use it.
    static func current(of team: String, among teams: Set<String>) -> String? {
        codes.first { $0.value.contains(team) && teams.contains($0.key) }?.key
    }

    static func areSame(_ left: String, _ right: String) -> Bool {
        left == right || codes(of: left).contains(right) || codes(of: right).contains(left)
    }
}
