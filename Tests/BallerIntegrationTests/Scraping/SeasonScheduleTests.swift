import BallerArtifact
import BallerETL
import BallerHarvest
import BallerReplay
import BallerSQL
import BallerTestSupport
import Foundation
import Testing

@testable import BallerCommands

/// A whole schedule goes from a site that fails to rows and into an artifact.
@Suite(.enabled(if: SharedData.isPresent)) struct SeasonScheduleTests {
    /// Everything of the season 2000-01 that is at hand, its months under their own names.
    private func answers() throws -> [String: [ReplayAnswer]] {
        let pages = try SharedPages(folder: try #require(SharedData.folder))
        var answers = try pages.answers { !$0.type.hasSuffix("fragment") && $0.url.path().contains("NBA_2001") }
        // The whole and its first month are one page.
        answers["/leagues/NBA_2001_games-october.html"] = answers["/leagues/NBA_2001_games.html"]
        return answers
    }

    @Test func `a season is scraped through faults, and every game of its schedule is in the artifact`() async throws {
        var answers = try answers()
        let months = ["november", "december", "january"].map { "/leagues/NBA_2001_games-\($0).html" }
        answers[months[0]]?.insert(.tooMany(retryAfter: nil), at: 0)
        answers[months[1]]?.insert(.status(503), at: 0)
        let january = try #require(answers[months[2]]?.first)
        answers[months[2]] = [january.delivered(.reset), january]
        try await ReplayedSite.with(answers) { site in
            // This site has none of the 1,260 box scores; somebody stops the crawl when it comes to them.
            let crawl = try await site.scrape("season", "2001", until: "NBA_2001 box scores")
            #expect(crawl.outcome == .interrupted)
            #expect((crawl.failed, crawl.total - crawl.done) == (0, 2 * 1260))

            let report = try await site.parse()
            #expect(report.withoutData.isEmpty, "\(report.text)")
            // The whole and its first month are two pages with the same 13 games.
            #expect(report.relations["bref_schedule"] == 1260 + 13)

            let store = ArtifactStore(root: site.folder.url.appending(path: "store"))
            let build = try BuildPipeline(
                BuildRequest(raw: site.raw, store: store, warehouse: try .bundled(), publish: true)
            ).run()
            #expect(build.published, "\(build.text)")
            #expect(build.tables["fact_schedule"] == 1260)
            #expect(build.tables["dim_games"] == 1260)
            try await expectServed(store)
        }
    }

    /// The running site shows the games, and the standings that follow from them, without a single box score.
    private func expectServed(_ store: ArtifactStore) async throws {
        let server = try await ServedArtifact(store: store.root.path)
        let schedule = try await server.get("/api/v1/seasons/2001/schedule?month=11")
        #expect(schedule.body.components(separatedBy: "\"game_date\":\"2000-11-").count - 1 == 209)
        let philadelphia = try await server.get("/api/v1/teams/PHI/stats/2001")
        #expect(philadelphia.body.contains("\"wins\":56,\"losses\":26"), "\(philadelphia.body)")
        let team = try await server.get("/teams/PHI/2001")
        #expect(team.body.contains("56–26"))
        let opening = try await server.get("/games/2000-10-31")
        #expect(opening.body.contains("Philadelphia 76ers") && opening.body.contains(">Game</a>"))
        let game = try #require(opening.body.firstMatch(of: /href="(\/games\/\d+)"/)).output.1
        let page = try await server.get(String(game))
        #expect(page.status == 200)
        #expect(page.body.contains("no box score"))
        #expect(try await server.get("/api/v1\(game)/box-score").body.contains("\"box_score\":null"))
        #expect(try await server.get("/seasons/2001").status == 200)
        await server.stop()
    }
}
