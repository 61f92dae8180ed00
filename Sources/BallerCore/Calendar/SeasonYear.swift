/// The year in which a season ends: 2024 is the season 2023-24.
package struct SeasonYear: RawRepresentable, Hashable, Comparable, Sendable, Codable, CustomStringConvertible {
    package let rawValue: Int

    package init(rawValue: Int) { self.rawValue = rawValue }

    /// Reads `2024`; `nil` for anything that is no four-digit year of the league's life (1947 to 2199).
    package init?(_ text: some StringProtocol) {
        guard text.utf8.count == 4, text.utf8.allSatisfy({ (48...57).contains($0) }), let year = Int(text),
            (1947...2199).contains(year)
        else { return nil }
        self.init(rawValue: year)
    }

    /// The season as people write it: `2023-24`.
    package var name: String {
        let lastTwo = rawValue % 100
        return "\(rawValue - 1)-\(lastTwo < 10 ? "0" : "")\(lastTwo)"
    }

    /// The first of October before the season; none began earlier.
    package var october: CalendarDay { CalendarDay(unchecked: (rawValue - 1, 10, 1)) }

    package var description: String { String(rawValue) }

    package static func < (left: SeasonYear, right: SeasonYear) -> Bool { left.rawValue < right.rawValue }
}
