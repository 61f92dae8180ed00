/// The year in which a season ends: 2024 is the season 2023-24.
package struct SeasonYear: RawRepresentable, Hashable, Comparable, Sendable, Codable, CustomStringConvertible {
    package let rawValue: Int

    package init(rawValue: Int) { self.rawValue = rawValue }

    /// Parses `2024`; `nil` unless it is a four-digit year from 1947 to 2199.
    package init?(_ text: some StringProtocol) {
        guard text.utf8.count == 4, text.utf8.allSatisfy({ (48...57).contains($0) }), let year = Int(text),
            (1947...2199).contains(year)
        else { return nil }
        self.init(rawValue: year)
    }

    /// Parses the usual name, `2023-24`; `nil` unless the second year follows the first.
    package init?(bothYears text: some StringProtocol) {
        let years = text.split(separator: "-", omittingEmptySubsequences: false)
        guard years.count == 2, years[0].utf8.count == 4, years[0].utf8.allSatisfy({ (48...57).contains($0) }),
            let first = Int(years[0]), (1946...2198).contains(first)
        else { return nil }
        let year = SeasonYear(rawValue: first + 1)
        guard text == year.name else { return nil }
        self = year
    }

    /// The season's usual name, such as `2023-24`.
    package var name: String {
        let lastTwo = rawValue % 100
        return "\(rawValue - 1)-\(lastTwo < 10 ? "0" : "")\(lastTwo)"
    }

    /// October 1 before the season; no season began earlier.
    package var october: CalendarDay { CalendarDay(unchecked: (rawValue - 1, 10, 1)) }

    package var description: String { String(rawValue) }

    package static func < (left: SeasonYear, right: SeasonYear) -> Bool { left.rawValue < right.rawValue }
}
