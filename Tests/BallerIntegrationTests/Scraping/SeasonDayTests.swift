import BallerArtifact
import BallerETL
import BallerFetch
import BallerHarvest
import BallerReplay
import BallerSQL
import BallerTestSupport
import Foundation
import Testing

@testable import BallerCommands

/// A real day goes from a site that fails in many ways to rows, into an artifact and onto the served pages.
@Suite(.enabled(if: SharedData.isPresent)) struct SeasonDayTests {
    @Test func `a season day is scraped through faults, parsed, built and served`() async throws {
        let day = try RealDay()
        var answers = day.answers
        answers[day.games[0]] = [.tooMany(retryAfter: "30"), try day.page(day.games[0])]
        answers[day.games[1]] = [.status(503), try day.page(day.games[1])]
        answers[day.games[2]] = [try day.page(day.games[2]).delivered(.reset), try day.page(day.games[2])]
        answers[day.games[3]] = [
            try day.page(day.games[3]).delivered(.cut(afterBytes: 10_000)), try day.page(day.games[3]),
        ]
        try await ReplayedSite.with(answers) { site in
            let crawl = try await site.scrape("day", "2018-01-01")
            #expect(crawl.outcome == .complete)
            #expect((crawl.fetched, crawl.missing, crawl.failed) == (5, 4, 0))

            let parsed = try await site.parse()
            #expect(parsed.withoutData.isEmpty, "\(parsed.text)")
            #expect(parsed.relations["bref_games"] == 4)
            #expect(parsed.relations["bref_team_box_scores"] == 8)
            try await serve(site)
        }
    }

    /// Builds the raw files alone, publishes, and looks at what the program serves.
    private func serve(_ site: ReplayedSite) async throws {
        let store = ArtifactStore(root: site.folder.url.appending(path: "store"))
        let request = BuildRequest(raw: site.raw, store: store, warehouse: try .bundled(), publish: true)
        let report = try BuildPipeline(request).run()
        #expect(report.published, "\(report.text)")

        let server = try await ServedArtifact(store: store.root.path)
        let list = try await server.get("/api/v1/games?from=2018-01-01&to=2018-01-01")
        let decoder = JSONDecoder()
        decoder.keyDecodingStrategy = .convertFromSnakeCase
        let games = try decoder.decode(GameList.self, from: Data(list.body.utf8)).items
        let scores = Set(
            games.map { "\($0.awayTeamAbbreviation) \($0.awayPoints), \($0.homeTeamAbbreviation) \($0.homePoints)" }
        )
        #expect(scores == ["ORL 95, BKN 98", "POR 124, CHI 120", "LAL 96, MIN 114", "MIL 127, TOR 131"])
        for game in games {
            #expect(try await server.get("/api/v1/games/\(game.gameId)").status == 200)
            #expect(try await server.get("/games/\(game.gameId)").status == 200)
        }
        await server.stop()
    }

    /// Part of the API's answer.
    private struct GameList: Decodable {
        struct Game: Decodable {
            let gameId, homePoints, awayPoints: Int
            let homeTeamAbbreviation, awayTeamAbbreviation: String
        }

        let items: [Game]
    }

    @Test func `a page in a new layout is quarantined, and the rows of its last good version stay`() async throws {
        let day = try RealDay()
        try await ReplayedSite.with(day.answers) { site in
            #expect(try await site.scrape("day", "2018-01-01").outcome == .complete)
            #expect(try await site.parse().relations["bref_games"] == 4)
            let before = try site.rows("bref_player_box_scores")

            try site.keep(try day.redesigned(day.games[2]), at: day.games[2])
            let drifted = try await site.parse()
            #expect(drifted.count(.drift) == 1)
            #expect(drifted.parsed == 1, "the other pages had not changed")
            #expect(drifted.withoutData.first?.findings.isEmpty == false)
            #expect(try site.rows("bref_player_box_scores") == before)
            let quarantine = try FileManager.default.contentsOfDirectory(
                atPath: site.raw.appending(path: "unvalidated").path
            )
            #expect(Set(quarantine) == ["boxscores_201801010MIN.html.unvalidated", "report.json"])

            try site.keep(try day.page(day.games[2]).body, at: day.games[2])
            let mended = try await site.parse()
            #expect(mended.withoutData.isEmpty)
            #expect(try site.rows("bref_player_box_scores") == before)
            #expect(!FileManager.default.fileExists(atPath: site.raw.appending(path: "unvalidated").path))
        }
    }

    @Test func `what was parsed in steps equals what is parsed at once`() async throws {
        let day = try RealDay()
        try await ReplayedSite.with(day.answers) { site in
            #expect(try await site.scrape("day", "2018-01-01").outcome == .complete)
            _ = try await site.parse()
            #expect(try await site.scrape("day", "2001-01-01").outcome == .complete)
            let second = try await site.parse()
            #expect(second.parsed < second.pages)
            let once = site.folder.url.appending(path: "once")
            let report = try await ParseRun(pages: site.pages, out: once).run()
            #expect(report.relations == second.relations)
            for relation in report.relations.keys {
                let name = "\(relation).csv"
                #expect(
                    try Data(contentsOf: site.raw.appending(path: name))
                        == Data(contentsOf: once.appending(path: name)),
                    "\(name)"
                )
            }
        }
    }

    @Test func `a page that is a notice gives no rows`() async throws {
        let day = try RealDay()
        let folder = try #require(SharedData.folder).appending(path: "pages/error")
        let name = try #require(
            try FileManager.default.contentsOfDirectory(atPath: folder.path).first { $0.contains("404") }
        )
        let notice = try Data(contentsOf: folder.appending(path: name))
        try await ReplayedSite.with(day.answers) { site in
            try site.keep(notice, at: day.games[0])
            let report = try await site.parse()
            #expect(report.count(.notice) == 1)
            #expect(report.relations.isEmpty)
        }
    }
}
