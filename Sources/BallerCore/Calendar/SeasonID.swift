/// The season of a league: two leagues may play in one year.
package struct SeasonID: Hashable, Sendable, Codable, CustomStringConvertible {
    package let league: LeagueID
    package let year: SeasonYear

    package init(league: LeagueID, year: SeasonYear) {
        self.league = league
        self.year = year
    }

    /// Parses `ABA_1970` and `ABA_1969-70`: two to four capital letters and a year, or both years.
    package init?(_ text: some StringProtocol) {
        let parts = text.split(separator: "_", omittingEmptySubsequences: false)
        guard parts.count == 2, (2...4).contains(parts[0].utf8.count),
            parts[0].utf8.allSatisfy({ (65...90).contains($0) }),
            let year = SeasonYear(parts[1]) ?? SeasonYear(bothYears: parts[1])
        else { return nil }
        self.init(league: LeagueID(rawValue: String(parts[0])), year: year)
    }

    /// `NBA_1970`, as the artifact writes it.
    package var description: String { "\(league.rawValue)_\(year)" }

    /// As addresses have it: `1970`, and `ABA_1970` where the year alone names another season.
    package var key: String { league.isMain ? year.description : description }

    /// `1969-70`, and `1969-70 (ABA)` where the year alone names another season.
    package var name: String { league.isMain ? year.name : "\(year.name) (\(league.rawValue))" }
}

/// A season as a reader names it: by its year alone, or by its league and its year.
package enum SeasonKey: Hashable, Sendable, CustomStringConvertible {
    /// Of the league whose seasons need no other name.
    case year(SeasonYear)
    case id(SeasonID)

    /// Parses `1970`, `1969-70` and `ABA_1970`.
    package init?(_ text: some StringProtocol) {
        if let year = SeasonYear(text) ?? SeasonYear(bothYears: text) {
            self = .year(year)
        } else if let id = SeasonID(text) {
            self = .id(id)
        } else {
            return nil
        }
    }

    package var description: String {
        switch self {
        case .year(let year): year.description
        case .id(let id): id.description
        }
    }
}
