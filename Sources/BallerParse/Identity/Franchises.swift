/// Codes by which pages of a franchise as a whole call themselves: those of an earlier name.
enum Franchises {
    private static let codes: [String: [String]] = [
        "BRK": ["NJN"], "NOP": ["NOH", "NOK"], "CHO": ["CHA", "CHH"],
    ]

    /// The code of the address and the codes that pages of the same franchise print instead.
    static func codes(of team: String) -> [String] { [team] + codes[team, default: []] }

    /// The code by which a franchise goes now, where its own seasons have it.
    static func current(of team: String, among teams: Set<String>) -> String? {
        codes.first { $0.value.contains(team) && teams.contains($0.key) }?.key
    }

    static func areSame(_ left: String, _ right: String) -> Bool {
        left == right || codes(of: left).contains(right) || codes(of: right).contains(left)
    }
}
