import BallerCore
import BallerPages
import Testing

struct PageAddressTests {
    @Test(arguments: [
        ("/leagues/NBA_1970.html", "standings_historical"), ("/leagues/NBA_1971.html", "standings"),
        ("/leagues/ABA_1968_games.html", "schedule"), ("/leagues/BAA_1949_games.html", "schedule_early"),
        ("/leagues/NBL_1947.html", "standings_historical"),
        ("/boxscores/?year=2001&month=1&day=1", "daily_box_scores"),
        ("/boxscores/202406170BOS.html#all_four_factors", "box_score"),
        ("/boxscores/202406170BOS_four_factors.html", "box_score"),
        ("/boxscores/202406170BOS_shooting.html", "boxscore_shot_chart"),
        ("/players/o/onealsh01/gamelog/2001/", "player_game_log"), ("/teams/GSW/2017/gamelog/", "team_gamelog"),
        ("/teams/GSW/2017/gamelog", "team_gamelog"), ("/teams/GSW/2017/gamelog-advanced/", "team_advanced_gamelog"),
        ("/players/j/jamesle01/lineups/2020", "player_lineups"),
        ("http://www.basketball-reference.com/teams/BRK/2014.html#roster", "team_season"),
        ("/awards/all_defense.html", "awards_teams"), ("/awards/hof.html", "awards_hof"),
        ("/draft/NBA_2024_lottery.html", "draft_lottery"), ("/trailers/blk_per_g_career.html", "leaders"),
        ("/leaders/franchise.html", "franchise_leaders_index"), ("/allstar/202502162NBA.html", "allstar"),
        ("/executives/NBA_stats.html", "executive_index"), ("/contracts/BOS.html", "team_salaries"),
        ("/referees/fostesc99r-playoffs.html", "referee_playoffs"),
    ])
    func `addresses belong to one kind`(_ url: String, _ kind: String) {
        #expect(PageAddress(url)?.kind.name == kind)
    }

    @Test(arguments: [
        "/", "/about/", "/wnba/players/b/birdsu01w.html", "/leagues/XYZ_2001.html", "/boxscores/1.html", "x", "",
    ])
    func `other addresses belong to none`(_ url: String) {
        #expect(PageAddress(url) == nil)
    }

    @Test(arguments: ["BAA", "NBA", "ABA", "NBL"])
    func `every league is accepted wherever an address has a league`(_ league: String) {
        for kind in PageKind.all where kind.sample.contains("NBA_") {
            let url = kind.sample.replacing("NBA_", with: "\(league)_")
            #expect(PageAddress(url)?["league"] == league, "\(url)")
        }
    }

    @Test func `two addresses of one path are one, on the site and without it`() {
        let url = "/boxscores/?month=1&day=1&year=2001"
        #expect(PageAddress(url) == PageAddress("https://www.basketball-reference.com\(url)#x"))
        #expect(PageAddress(url)?.path == url)
        #expect(PageAddress(url)?.day == CalendarDay("2001-01-01"))
        #expect(PageAddress("/boxscores/200101010MIN.html")?.day == CalendarDay("2001-01-01"))
    }
}
