import BallerCore
import BallerFetch
import BallerPages
import Foundation
import Testing

@Suite struct PageAddressTests {
    @Test func `days and seasons are read out of addresses`() throws {
        let game = try #require(PageAddress("https://x.test/boxscores/200101010MIN.html"))
        #expect(game.day == CalendarDay("2001-01-01"))
        #expect(game.playByPlay?.path == "/boxscores/pbp/200101010MIN.html")
        let site = try #require(URL(string: "https://y.test"))
        #expect(game.url(on: site)?.absoluteString == "https://y.test/boxscores/200101010MIN.html")
    }

    @Test(arguments: [
        ("/leagues/ABA_1970_games-may.html", "ABA_1970"), ("/teams/BOS/1949.html", "BAA_1949"),
        ("/awards/awards_2019.html", "NBA_2019"), ("/playoffs/2024-nba-finals-mavericks-vs-celtics.html", "NBA_2024"),
    ])
    func `a season without a league is the one of its year`(path: String, season: String) throws {
        #expect(PageAddress(path)?.season == Season(season))
    }

    @Test func `player ids become addresses and anything else does not`() {
        #expect(PageAddress.player("jamesle01")?.path == "/players/j/jamesle01.html")
        #expect(PageAddress.player("o'neash01")?.path == "/players/o/o'neash01.html")
        for id in ["", "LeBron", "jamesle", "../../x01", "jamesle01/gamelog", "jamesle0101", "james le01"] {
            #expect(PageAddress.player(id) == nil, "\(id)")
        }
    }
}
