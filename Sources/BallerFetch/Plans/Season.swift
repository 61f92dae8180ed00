package import BallerCore

/// One league's season, spelled as in addresses: `NBA_2025`.
package struct Season: Sendable, Hashable, Codable, CustomStringConvertible {
    package enum League: String, Sendable, Hashable, Codable {
        case baa = "BAA"
        case nba = "NBA"
        case aba = "ABA"
    }

    package let league: League
    package let year: SeasonYear

    package init(league: League, year: SeasonYear) {
        self.league = league
        self.year = year
    }

    /// Parses `NBA_2025`.
    package init?(_ text: some StringProtocol) {
        let parts = text.split(separator: "_")
        guard parts.count == 2, let league = League(rawValue: String(parts[0])), let year = SeasonYear(parts[1]) else {
            return nil
        }
        self.init(league: league, year: year)
    }

    /// The leagues that played in a season: the BAA to 1949, then the NBA, with the ABA from 1968 to 1976.
    package static func all(in year: SeasonYear) -> [Season] {
        if year.rawValue < 1950 { return [Season(league: .baa, year: year)] }
        let nba = Season(league: .nba, year: year)
        return (1968...1976).contains(year.rawValue) ? [nba, Season(league: .aba, year: year)] : [nba]
    }

    /// The days on which its games can be played: no season began before October or ended after October 11 (2019-20).
    package var days: ClosedRange<CalendarDay> {
        year.october...SeasonYear(rawValue: year.rawValue + 1).october + 14
    }

    package var description: String { "\(league.rawValue)_\(year.rawValue)" }

    /// Play-by-play begins with 1996-97.
    var hasPlayByPlay: Bool { year.rawValue >= 1997 }
    /// Advanced tables begin with 1951-52 for the NBA and with the first season for the ABA.
    var hasAdvanced: Bool { year.rawValue >= 1952 }

    /// Approximate number of games including playoffs, for plans made before the schedule is known.
    var expectedGames: Int {
        if league == .aba { return [1968: 462, 1969: 464, 1970: 480, 1976: 330][year.rawValue] ?? 470 }
        switch year.rawValue {
        case ...1949: return 370
        case 1950: return 600
        case ...1961: return 320
        case ...1966: return 385
        case ...1970: return 570
        case ...1976: return 760
        case ...1980: return 950
        case ...1988: return 1010
        case ...1995: return 1170
        case 1999: return 790
        case ...2004: return 1265
        case 2012: return 1074
        case 2020: return 1143
        case 2021: return 1171
        default: return 1320
        }
    }

    var expectedTeams: Int {
        if league == .aba { return 11 }
        switch year.rawValue {
        case ...1966: return 10
        case ...1980: return 18
        case ...2004: return 27
        default: return 30
        }
    }

    /// Schedules have one page per month even for the oldest seasons; this is how many months a season spans.
    var expectedMonths: Int { year.rawValue < 1970 ? 6 : 9 }
}
