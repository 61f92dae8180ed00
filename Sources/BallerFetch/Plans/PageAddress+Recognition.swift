import BallerCore
package import Foundation

extension PageAddress {
    /// Recognises any address of the site; what is not known is of type `other`.
    package init(url: URL) {
        let components = URLComponents(url: url.absoluteURL, resolvingAgainstBaseURL: true)
        let bare = components?.percentEncodedPath ?? url.path()
        let query = components?.percentEncodedQuery.map { "?\($0)" } ?? ""
        let items = Dictionary(
            (components?.queryItems ?? []).map { ($0.name, $0.value ?? "") },
            uniquingKeysWith: { first, _ in first }
        )
        let parts = bare.split(separator: "/").map(String.init)
        self = Self.recognise(parts, items: items, path: (bare.isEmpty ? "/" : bare) + query)
    }

    private static func recognise(_ parts: [String], items: [String: String], path: String) -> PageAddress {
        let rest = Array(parts.dropFirst())
        switch parts.first {
        case "leagues": return league(rest, path)
        case "boxscores": return game(rest, items, path)
        case "players": return player(rest, path)
        case "teams": return team(rest, path)
        case "contracts": return PageAddress(.teamSalaries, path)
        case "draft": return PageAddress(.draft, path, season: rest.first.flatMap { Season(stem($0)) })
        case "playoffs":
            let season = rest.first.flatMap { Season(stem($0)) }
            return PageAddress(season == nil ? .playoffSeries : .playoffs, path, season: season)
        case "allstar": return PageAddress(.allStar, path, season: rest.first.flatMap { Season(stem($0)) })
        case "awards":
            let year = rest.first.map(stem).flatMap { $0.hasPrefix("awards_") ? SeasonYear($0.dropFirst(7)) : nil }
            guard let year else { return PageAddress(.awards, path) }
            return PageAddress(.awardsVoting, path, season: Season(league: .nba, year: year))
        case "leaders": return PageAddress(.leaders, path)
        case "coaches": return PageAddress(.coach, path)
        case "executives": return PageAddress(.executive, path)
        case "referees": return PageAddress(rest.isEmpty ? .refereesIndex : .referee, path)
        case "search": return PageAddress(.search, path)
        case "play-index": return PageAddress(.playerSeasonFinder, path)
        case "friv":
            if rest.first?.hasPrefix("injuries") == true { return PageAddress(.injuries, path) }
            return PageAddress(
                rest.first?.hasPrefix("dailyleaders") == true ? .dailyLeaders : .other,
                path,
                day: day(items)
            )
        default: return PageAddress(.other, path)
        }
    }

    private static func league(_ rest: [String], _ path: String) -> PageAddress {
        guard let name = rest.first.map(stem) else { return PageAddress(.leaguesIndex, path) }
        let parts = name.split(separator: "_", maxSplits: 2)
        guard parts.count >= 2, let season = Season("\(parts[0])_\(parts[1].prefix(4))") else {
            return PageAddress(.other, path)
        }
        let ending = parts.count == 3 ? String(parts[2]) : ""
        if ending.hasPrefix("games-") { return PageAddress(.seasonScheduleMonth, path, season: season) }
        if ending.hasPrefix("standings_by_date") { return PageAddress(.seasonStandingsByDate, path, season: season) }
        for type in PageType.allCases where PageAddress.season(type, season)?.path == path {
            return PageAddress(type, path, season: season)
        }
        return PageAddress(.other, path, season: season)
    }

    private static func game(_ rest: [String], _ items: [String: String], _ path: String) -> PageAddress {
        guard let last = rest.last else { return PageAddress(.dailyBoxScores, path, day: day(items)) }
        let type: PageType? =
            switch rest.first {
            case _ where rest.count == 1: .boxScore
            case "pbp": .playByPlay
            case "shot-chart": .shotChart
            case "plus-minus": .plusMinus
            default: nil
            }
        let name = stem(last)
        // Nine digits and a team's three letters: 200101010MIN.
        guard let type, name.count == 12, let day = dayOfGame(name) else { return PageAddress(.other, path) }
        return PageAddress(type, path, day: day)
    }

    private static func player(_ rest: [String], _ path: String) -> PageAddress {
        switch rest.count {
        case 0: return PageAddress(.playersIndex, path)
        case 1: return PageAddress(.playersLetter, path)
        case 2: return PageAddress(rest[1].hasSuffix(".html") ? .playerProfile : .other, path)
        default:
            let type: PageType =
                switch rest[2] {
                case "gamelog": .playerGameLog
                case "gamelog-advanced": .playerAdvancedGameLog
                case "splits": .playerSplits
                case "shooting": .playerShooting
                case "on-off": .playerOnOff
                case "lineups": .playerLineups
                default: .other
                }
            return PageAddress(type, path)
        }
    }

    private static func team(_ rest: [String], _ path: String) -> PageAddress {
        guard rest.count >= 2 else { return PageAddress(rest.isEmpty ? .teamsIndex : .teamFranchise, path) }
        let name = stem(rest[1])
        if name == "draft" { return PageAddress(.teamDraft, path) }
        let year = SeasonYear(name.prefix(4))
        let season = year.map { Season(league: $0.rawValue < 1950 ? .baa : .nba, year: $0) }
        let type: PageType =
            switch rest.count > 2 ? rest[2] : String(name.dropFirst(4)) {
            case _ where year == nil: .other
            case "": .teamSeason
            case "_games": .teamSchedule
            case "_depth": .teamDepthChart
            case "_start": .teamStartingLineups
            case "_transactions": .teamTransactions
            case "gamelog", "gamelog-advanced": .teamGameLog
            case "splits": .teamSplits
            case "lineups": .teamLineups
            case "on-off": .teamOnOff
            default: .other
            }
        return PageAddress(type, path, season: season)
    }

    private static func stem(_ name: String) -> String {
        name.hasSuffix(".html") ? String(name.dropLast(5)) : name
    }

    private static func dayOfGame(_ id: String) -> CalendarDay? {
        guard id.utf8.prefix(9).allSatisfy({ (48...57).contains($0) }), let year = Int(id.prefix(4)),
            let month = Int(id.dropFirst(4).prefix(2)), let day = Int(id.dropFirst(6).prefix(2))
        else { return nil }
        return CalendarDay(year: year, month: month, day: day)
    }

    private static func day(_ items: [String: String]) -> CalendarDay? {
        guard let year = items["year"].flatMap({ Int($0) }), let month = items["month"].flatMap({ Int($0) }),
            let day = items["day"].flatMap({ Int($0) })
        else { return nil }
        return CalendarDay(year: year, month: month, day: day)
    }
}
