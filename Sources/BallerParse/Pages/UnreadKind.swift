/// A kind of page that Baller knows and does not read; such pages are refused by name.
package struct UnreadKind: Sendable {
    package let name: String
    /// Why not, and where the same facts are.
    package let reason: String
    package let patterns: [AddressPattern]

    /// The kind to which an address belongs; `nil` for addresses that no kind has.
    package static func kind(of url: String) -> UnreadKind? {
        all.first { kind in kind.patterns.contains { $0.match(url) != nil } }
    }

    package static let all: [UnreadKind] = [
        kind("draft_expansion", "expansion drafts are no picks of a draft", "/draft/{league}_{season}_expansion.html"),
        kind("draft_rights", "rights held change with trades; transactions tell them", "/draft/draft_rights.html"),
        kind(
            "best_records",
            "the best and worst starts of all seasons follow from schedules",
            "/leagues/{league}_best_records.html",
            "/leagues/{league}_worst_records.html"
        ),
        kind(
            "rookies_season",
            "first seasons are lines of the season's tables",
            "/leagues/{league}_{season}_rookies-season-stats.html"
        ),
        kind(
            "franchise_leaders",
            "leaders of one franchise follow from its register of players",
            "/teams/{team}/leaders_career.html",
            "/teams/{team}/leaders_season.html"
        ),
        kind("franchise_executives", "executives' own pages have their seasons", "/teams/{team}/executives.html"),
        kind("franchise_coaches", "coaches' own pages have their seasons", "/teams/{team}/coaches.html"),
        kind("franchise_numbers", "the numbers of a season are on its own page", "/teams/{team}/numbers.html"),
        kind("team_referees", "box scores name the officials of each game", "/teams/{team}/{season}_referees.html"),
        kind(
            "referee_playoffs",
            "box scores name the officials of each game",
            "/referees/{referee}-playoffs.html"
        ),
        kind(
            "numbers_of_all_seasons",
            "the numbers of a season are on its own page",
            "/friv/numbers.fcgi",
            "/friv/numbers.cgi"
        ),
        kind("roster_continuity", "rosters and minutes of two seasons tell it", "/friv/continuity.html"),
        kind(
            "last_days",
            "sums of the last days follow from box scores",
            "/friv/last_n_days.fcgi",
            "/friv/last_n_days.cgi"
        ),
        kind("award_tracker", "a forecast of the site's own", "/friv/mvp.html", "/friv/roy.html", "/friv/dpoy.html"),
        kind("playoff_odds", "a forecast of the site's own", "/friv/playoff_prob.html", "/friv/playoff_prob.fcgi"),
        kind(
            "on_this_day",
            "no copy has been seen; box scores tell what happened",
            "/friv/dates.fcgi",
            "/friv/dates.cgi"
        ),
        kind(
            "hall_of_fame_candidates",
            "candidates are no members",
            "/friv/hof.fcgi",
            "/friv/hof.cgi",
            "/friv/hof.html"
        ),
    ]

    private static func kind(_ name: String, _ reason: String, _ patterns: String...) -> UnreadKind {
        UnreadKind(name: name, reason: reason, patterns: patterns.map { AddressPattern($0) })
    }
}
