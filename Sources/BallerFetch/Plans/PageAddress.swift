package import BallerCore
package import Foundation

/// One page of the site: where it is, and what it tells of.
package struct PageAddress: Sendable, Hashable {
    package let type: PageType
    /// Path and query, beginning with a slash.
    package let path: String
    /// The day of a game or list of games.
    package var day: CalendarDay?
    package var season: Season?

    package init(_ type: PageType, _ path: String, day: CalendarDay? = nil, season: Season? = nil) {
        self.type = type
        self.path = path
        self.day = day
        self.season = season
    }

    /// The page's whole address on a site.
    package func url(on site: URL) -> URL? { URL(string: path, relativeTo: site)?.absoluteURL }

    package static func == (left: PageAddress, right: PageAddress) -> Bool { left.path == right.path }
    package func hash(into hasher: inout Hasher) { hasher.combine(path) }
}

extension PageAddress {
    package static func season(_ type: PageType, _ season: Season) -> PageAddress? {
        let ending: String
        switch type {
        case .seasonSummary: ending = ""
        case .seasonStandings: ending = "_standings"
        case .seasonSchedule: ending = "_games"
        case .seasonLeaders: ending = "_leaders"
        case .seasonRookies: ending = "_rookies"
        case .seasonRatings: ending = "_ratings"
        case .seasonNumbers: ending = "_numbers"
        case .seasonTransactions: ending = "_transactions"
        case .leaguePlayerTotals: ending = "_totals"
        case .leaguePlayerPerGame: ending = "_per_game"
        case .leaguePlayerPerMinute: ending = "_per_minute"
        case .leaguePlayerPerPossession: ending = "_per_poss"
        case .leaguePlayerAdvanced: ending = "_advanced"
        case .leaguePlayerShooting: ending = "_shooting"
        case .leaguePlayerAdjustedShooting: ending = "_adj_shooting"
        case .leaguePlayerPlayByPlay: ending = "_play-by-play"
        case .playoffs: return PageAddress(type, "/playoffs/\(season).html", season: season)
        case .draft: return PageAddress(type, "/draft/\(season).html", season: season)
        case .allStar: return PageAddress(type, "/allstar/\(season).html", season: season)
        case .awardsVoting:
            return PageAddress(type, "/awards/awards_\(season.year).html", season: season)
        default: return nil
        }
        return PageAddress(type, "/leagues/\(season)\(ending).html", season: season)
    }

    /// The schedule of one month; the month in English.
    package static func scheduleMonth(_ season: Season, month: String) -> PageAddress {
        PageAddress(.seasonScheduleMonth, "/leagues/\(season)_games-\(month.lowercased()).html", season: season)
    }

    package static func boxScores(on day: CalendarDay) -> PageAddress {
        let (year, month, date) = day.components
        return PageAddress(.dailyBoxScores, "/boxscores/?month=\(month)&day=\(date)&year=\(year)", day: day)
    }

    /// Play-by-play of the game of a box score; `nil` for any other page.
    package var playByPlay: PageAddress? {
        guard type == .boxScore, let name = path.split(separator: "/").last else { return nil }
        return PageAddress(.playByPlay, "/boxscores/pbp/\(name)", day: day, season: season)
    }

    /// A player's page; `nil` for what is no player id, such as `jamesle01`.
    package static func player(_ id: String) -> PageAddress? {
        guard let first = id.utf8.first, PageAddress.isPersonID(id) else { return nil }
        return PageAddress(.playerProfile, "/players/\(Character(UnicodeScalar(first)))/\(id).html")
    }

    /// Letters of the name and two digits, perhaps a letter for the role: `jamesle01`, `jacksph01c`, `fostesc99r`.
    static func isPersonID(_ id: some StringProtocol) -> Bool {
        let name = id.utf8.prefix { (97...122).contains($0) || $0 == UInt8(ascii: "'") || $0 == UInt8(ascii: ".") }
        let rest = id.utf8.dropFirst(name.count)
        return (1...12).contains(name.count) && rest.prefix(2).count == 2
            && rest.prefix(2).allSatisfy { (48...57).contains($0) }
            && rest.dropFirst(2).count <= 1 && rest.dropFirst(2).allSatisfy { (97...122).contains($0) }
    }
}
