import BallerParse
import Testing

struct AddressTests {
    @Test(arguments: PageTypes.all.map(\.name))
    func `the sample address of a type is recognised as that type`(_ name: String) throws {
        let type = try #require(PageTypes.named(name))
        let expected = name == "search_results_empty" ? "search_results" : name
        #expect(PageTypes.type(of: type.sample)?.name == expected)
        #expect(PageTypes.type(of: "https://www.basketball-reference.com\(type.sample)")?.name == expected)
    }

    @Test(arguments: [
        ("/leagues/NBA_1970.html", "standings_historical"), ("/leagues/NBA_1971.html", "standings"),
        ("/leagues/ABA_1968_games.html", "schedule"), ("/leagues/BAA_1949_games.html", "schedule_early"),
        ("/boxscores/?year=2001&month=1&day=1", "daily_box_scores"),
        ("/players/o/onealsh01/gamelog/2001/", "player_game_log"), ("/teams/GSW/2017/gamelog/", "team_gamelog"),
        ("http://www.basketball-reference.com/teams/BRK/2014.html#roster", "team_season"),
        ("/coaches/jacksph01c.html", "coach"), ("/awards/all_defense.html", "awards_teams"),
    ])
    func `addresses belong to one type`(_ url: String, _ type: String) {
        #expect(PageTypes.type(of: url)?.name == type)
    }

    @Test(arguments: [
        "/", "/about/", "/wnba/players/b/birdsu01w.html", "/leagues/XYZ_2001.html", "/boxscores/1.html", "x",
    ])
    func `other addresses belong to none`(_ url: String) {
        #expect(PageTypes.type(of: url) == nil)
    }

    @Test(arguments: ["BAA", "NBA", "ABA", "NBL"])
    func `every league stands wherever a league stands in an address`(_ league: String) {
        for type in PageTypes.all where type.sample.contains("NBA_") {
            let url = type.sample.replacing("NBA_", with: "\(league)_")
            #expect(PageTypes.type(of: url)?.address(url)?["league"] == league, "\(url)")
        }
    }

    @Test(arguments: [
        ("/boxscores/202406170BOS.html#all_four_factors", "box_score"),
        ("/boxscores/202406170BOS_four_factors.html", "box_score"),
        ("/boxscores/202406170BOS_advanced.html", "box_score"),
        ("/boxscores/202406170BOS_shooting.html", "boxscore_shot_chart"),
        ("/draft/NBA_2024.html", "draft"), ("/draft/NBA_2024_lottery.html", "draft_lottery"),
        ("/draft/NBA_2024_combine.html", "draft_combine"), ("/trailers/blk_per_g_career.html", "leaders"),
        ("/allstar/202502162NBA.html", "allstar"), ("/allstar/NBA_2025.html", "allstar"),
        ("/leagues/NBL_1947.html", "standings_historical"), ("/executives/NBA_stats.html", "executive_index"),
    ])
    func `pages below a page and older addresses have a type`(_ url: String, _ type: String) {
        #expect(PageTypes.type(of: url)?.name == type)
    }

    @Test
    func `names of types and relations are unique, and columns within a relation`() {
        #expect(Set(PageTypes.all.map(\.name)).count == PageTypes.all.count)
        for relation in PageTypes.relations {
            let names = relation.columns.map(\.name)
            #expect(Set(names).count == names.count, "\(relation.name)")
            #expect(Set(relation.key).isSubset(of: names), "\(relation.name)")
            #expect(relation.name.hasPrefix("bref_"))
        }
    }

    /// The rules of the site's robots.txt as read on 2026-09-08.
    private static let disallowed = [
        "/basketball/", "/blazers/", "/dump/", "/fc/", "/my/", "/7103", "/play-index/*.cgi", "*/gamelog/", "*/splits/",
        "*/on-off/", "*/lineups/", "*/shooting/", "/req/", "/short/", "/nocdn/",
    ]

    @Test(arguments: PageTypes.all.map(\.name))
    func `the verdict of a type follows from robots txt`(_ name: String) throws {
        let type = try #require(PageTypes.named(name))
        let isDisallowed = Self.disallowed.contains { Self.rule($0, covers: type.sample) }
        // Advanced game logs are no folder of their own in the rules; they are treated like the game logs beside them.
        #expect(type.robots.isAllowed == !(isDisallowed || name == "player_advanced_gamelog"))
    }

    private static func rule(_ rule: String, covers path: String) -> Bool {
        var rest = path[...]
        for (index, part) in rule.split(separator: "*", omittingEmptySubsequences: false).enumerated() {
            if index == 0 {
                guard rest.hasPrefix(part) else { return false }
                rest = rest.dropFirst(part.count)
            } else {
                guard let range = rest.firstRange(of: part) else { return false }
                rest = rest[range.upperBound...]
            }
        }
        return true
    }
}
