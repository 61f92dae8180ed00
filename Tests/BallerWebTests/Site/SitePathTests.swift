import BallerCore
import Testing

@testable import BallerWeb

@Suite struct SitePathTests {
    @Test func `the first page of all players has no parameters`() {
        #expect(SitePath.players(search: "", status: "", page: 1) == "/players")
    }

    @Test func `a search is encoded so that it comes back as it was`() {
        let path = SitePath.players(search: "Dončić & co", status: "active", page: 2)
        #expect(path == "/players?search=Don%C4%8Di%C4%87%20%26%20co&status=active&page=2")
    }

    @Test func `things are named by their own ids`() {
        #expect(SitePath.player("lebron-james-2544") == "/players/lebron-james-2544")
        #expect(SitePath.gameLog("lebron-james-2544", 2023) == "/players/lebron-james-2544/game-log/2023")
        #expect(SitePath.team("BOS", 2023) == "/teams/BOS/2023")
        #expect(SitePath.game(GameID(rawValue: 22_200_001)) == "/games/22200001")
        #expect(SitePath.games(on: "2023-01-10") == "/games/2023-01-10")
    }
}
