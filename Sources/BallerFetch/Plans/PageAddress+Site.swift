package import BallerCore
package import BallerPages
package import Foundation

extension PageAddress {
    /// Recognises an address of the site; `nil` if it belongs to no kind.
    package init?(url: URL) { self.init(url.absoluteString) }

    /// The page's full address on a site.
    package func url(on site: URL) -> URL? { URL(string: path, relativeTo: site)?.absoluteURL }

    /// The season in the address; the league follows from the year if the address has none.
    package var season: Season? {
        guard let year = seasonYear.map(SeasonYear.init(rawValue:)) else { return nil }
        guard let league = values["league"] else { return Season.all(in: year).first }
        return Season.League(rawValue: league).map { Season(league: $0, year: year) }
    }

    static func season(_ kind: PageKind, _ season: Season) -> PageAddress? {
        kind.address(["league": season.league.rawValue, "season": String(season.year.rawValue)])
    }

    /// The page for a season, of whichever of these kinds exists in that year.
    static func season(_ kinds: [PageKind], _ season: Season) -> PageAddress? {
        kinds.lazy.compactMap { .season($0, season) }.first
    }

    /// The schedule of one month, named in English.
    static func scheduleMonth(_ season: Season, month: String) -> PageAddress? {
        PageKind.scheduleMonth.address([
            "league": season.league.rawValue, "season": String(season.year.rawValue), "month": month.lowercased(),
        ])
    }

    package static func boxScores(on day: CalendarDay) -> PageAddress? {
        let (year, month, date) = day.components
        return PageKind.dailyBoxScores.address(["month": String(month), "day": String(date), "year": String(year)])
    }

    /// The play-by-play page of a box score's game; `nil` for any other page.
    package var playByPlay: PageAddress? { kind == .boxScore ? PageKind.playByPlay.address(values) : nil }

    /// A player's page; `nil` if `id` is not a player id, such as `jamesle01`.
    package static func player(_ id: String) -> PageAddress? {
        guard SiteID.isPerson(id) else { return nil }
        return PageKind.playerProfile.address(["letter": String(id.prefix(1)), "player": id])
    }
}
