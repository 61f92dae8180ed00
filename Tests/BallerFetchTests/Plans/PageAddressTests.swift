import BallerCore
import BallerFetch
import BallerReplay
import BallerTestSupport
import Foundation
import Testing

@Suite struct PageAddressTests {
    @Test(arguments: [
        ("/leagues/NBA_2000.html", PageType.seasonSummary), ("/leagues/BAA_1947.html", .seasonSummary),
        ("/leagues/NBA_2018_totals.html", .leaguePlayerTotals),
        ("/leagues/NBA_2001_advanced.html", .leaguePlayerAdvanced),
        ("/leagues/NBA_1950_games.html", .seasonSchedule),
        ("/leagues/NBA_2001_games-october.html", .seasonScheduleMonth),
        ("/boxscores/?month=1&day=1&year=2001", .dailyBoxScores), ("/boxscores/200101010MIN.html", .boxScore),
        ("/boxscores/pbp/199911160ATL.html", .playByPlay), ("/boxscores/shot-chart/202406170BOS.html", .shotChart),
        ("/boxscores/plus-minus/202406170BOS.html", .plusMinus), ("/players/j/jamesle01.html", .playerProfile),
        ("/players/a/", .playersLetter), ("/players/j/jamesle01/gamelog/2020", .playerGameLog),
        ("/players/j/jamesle01/gamelog-advanced/2020", .playerAdvancedGameLog),
        ("/players/j/jamesle01/splits/2020", .playerSplits), ("/players/j/jamesle01/shooting/2020", .playerShooting),
        ("/players/j/jamesle01/on-off/2020", .playerOnOff), ("/search/search.fcgi?search=kobe", .search),
        ("/friv/dailyleaders.fcgi?month=1&day=1&year=2001", .dailyLeaders), ("/friv/injuries.fcgi", .injuries),
        ("/coaches/jacksph01c.html", .coach), ("/draft/NBA_1960.html", .draft), ("/awards/mvp.html", .awards),
        ("/awards/hof.html", .awards), ("/awards/awards_2019.html", .awardsVoting),
        ("/playoffs/NBA_1960.html", .playoffs),
        ("/playoffs/2024-nba-finals-mavericks-vs-celtics.html", .playoffSeries), ("/allstar/NBA_1951.html", .allStar),
        ("/leaders/pts_career.html", .leaders), ("/leagues/NBA_1960_leaders.html", .seasonLeaders),
        ("/leagues/NBA_1960_rookies.html", .seasonRookies), ("/leagues/NBA_2000_shooting.html", .leaguePlayerShooting),
        ("/leagues/NBA_2020_ratings.html", .seasonRatings), ("/leagues/NBA_2020_numbers.html", .seasonNumbers),
        ("/leagues/NBA_2020_standings_by_date_eastern_conference.html", .seasonStandingsByDate),
        ("/leagues/NBA_2024_transactions.html", .seasonTransactions), ("/teams/BOS/2024.html", .teamSeason),
        ("/teams/BOS/", .teamFranchise), ("/teams/BOS/2024_games.html", .teamSchedule),
        ("/teams/BOS/2024/gamelog/", .teamGameLog), ("/teams/BOS/draft.html", .teamDraft),
        ("/contracts/BOS.html", .teamSalaries), ("/teams/BOS/2024_depth.html", .teamDepthChart),
        ("/teams/BOS/2024_start.html", .teamStartingLineups), ("/teams/BOS/2024_transactions.html", .teamTransactions),
        ("/referees/", .refereesIndex), ("/referees/fostesc99r.html", .referee), ("/about/", .other), ("/", .other),
    ])
    func `the page types of the site are recognised`(path: String, type: PageType) throws {
        let url = try #require(URL(string: "https://www.basketball-reference.com\(path)"))
        let address = PageAddress(url: url)
        #expect(address.type == type)
        #expect(address.path == path)
        let site = try #require(URL(string: "https://www.basketball-reference.com"))
        #expect(address.url(on: site) == url)
    }

    @Test(.enabled(if: SharedData.isPresent)) func `the addresses of real pages are recognised`() throws {
        let pages = try SharedPages(folder: try #require(SharedData.folder)).pages
        #expect(pages.count > 100)
        for page in pages where !["error", "table-fragment"].contains(page.type) {
            let type = PageAddress(url: page.url).type.rawValue
            #expect(type == page.type.replacing("-fragment", with: ""), "\(page.url)")
        }
    }

    @Test func `days and seasons are read out of addresses`() throws {
        let game = PageAddress(url: try #require(URL(string: "https://x.test/boxscores/200101010MIN.html")))
        #expect(game.day == CalendarDay("2001-01-01"))
        #expect(game.playByPlay?.path == "/boxscores/pbp/200101010MIN.html")
        let month = PageAddress(url: try #require(URL(string: "https://x.test/leagues/ABA_1970_games-may.html")))
        #expect(month.season == Season(league: .aba, year: SeasonYear(rawValue: 1970)))
    }

    @Test func `player ids become addresses and anything else does not`() {
        #expect(PageAddress.player("jamesle01")?.path == "/players/j/jamesle01.html")
        #expect(PageAddress.player("o'neash01")?.path == "/players/o/o'neash01.html")
        for id in ["", "LeBron", "jamesle", "../../x01", "jamesle01/gamelog", "jamesle0101", "james le01"] {
            #expect(PageAddress.player(id) == nil, "\(id)")
        }
    }
}
