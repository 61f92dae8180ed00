import BallerFetch
import BallerReplay
import BallerTestSupport
import Foundation
import Testing

@Suite struct RobotsGateTests {
    @Test func `a forbidden page is never asked for and the rule is named`() async throws {
        let robots = ReplayAnswer.text("User-agent: *\nDisallow: /req/")
        try await TestCrawl.with(["/robots.txt": [robots]]) { crawl in
            let url = crawl.server.url("/req/x.html")
            await #expect(throws: FetchError.forbiddenByRobots(url, rule: "Disallow: /req/")) {
                try await crawl.client.get(url)
            }
            #expect(crawl.pagePaths.isEmpty)
        }
    }

    @Test func `robots.txt is read once, kept on disk over restarts, and again after a day`() async throws {
        let folder = try TemporaryFolder()
        let clock = ManualClock()
        try await ReplayServer.with(["/a": [.html("a")], "/robots.txt": [.text("")]]) { server in
            for hours in [0.0, 1, 22, 2] {
                clock.advance(seconds: hours * 3600)
                try await TestCrawl.with(folder: folder, clock: clock, change: { $0.site = server.site }) { crawl in
                    _ = try await crawl.client.get(server.url("/a"))
                    _ = try await crawl.client.get(server.url("/a"))
                }
            }
            // Asked at 0 h and at 25 h; at 1 h and 23 h the kept file stood.
            #expect(server.paths.filter { $0 == "/robots.txt" }.count == 2)
            #expect(server.paths.filter { $0 == "/a" }.count == 8)
        }
    }

    @Test func `the site may ask for robots.txt to be read sooner`() async throws {
        var robots = ReplayAnswer.text("")
        robots.headers["cache-control"] = "public, max-age=3600"
        try await TestCrawl.with(["/robots.txt": [robots], "/a": [.html("a")]]) { crawl in
            _ = try await crawl.client.get(crawl.server.url("/a"))
            crawl.clock.advance(seconds: 3700)
            _ = try await crawl.client.get(crawl.server.url("/a"))
            #expect(crawl.server.paths.filter { $0 == "/robots.txt" }.count == 2)
        }
    }

    @Test(arguments: [401, 403, 404, 410])
    func `a site without robots.txt allows everything`(status: Int) async throws {
        try await TestCrawl.with(["/robots.txt": [.status(status)], "/a": [.html("a")]]) { crawl in
            guard case .page = try await crawl.client.get(crawl.server.url("/a")) else {
                Issue.record("no page")
                return
            }
        }
    }

    @Test func `429 for robots.txt waits like any other`() async throws {
        let robots = [ReplayAnswer.tooMany(retryAfter: "90"), .text("")]
        try await TestCrawl.with(["/robots.txt": robots, "/a": [.html("a")]]) { crawl in
            let start = crawl.clock.now()
            _ = try await crawl.client.get(crawl.server.url("/a"))
            #expect(crawl.clock.now().timeIntervalSince(start) >= 90)
        }
    }

    @Test(arguments: [ReplayAnswer.status(503), ReplayAnswer.text("").delivered(.reset)])
    func `an unreachable robots.txt stops the host`(answer: ReplayAnswer) async throws {
        try await TestCrawl.with(["/robots.txt": [answer], "/a": [.html("a")]]) { crawl in
            let error = await #expect(throws: FetchError.self) { try await crawl.client.get(crawl.server.url("/a")) }
            #expect(error?.code == "fetch.robots_unreachable")
            #expect(crawl.server.paths == ["/robots.txt", "/robots.txt", "/robots.txt"])
        }
    }

    @Test func `a robots.txt that leads to another host stops`() async throws {
        let away = ReplayAnswer.redirect(to: "http://elsewhere.test/robots.txt")
        try await TestCrawl.with(["/robots.txt": [away]]) { crawl in
            let error = await #expect(throws: FetchError.self) { try await crawl.client.get(crawl.server.url("/a")) }
            #expect(error?.code == "fetch.robots_unreachable")
        }
    }

    @Test func `a robots.txt that moved on the host is followed`() async throws {
        let answers = [
            "/robots.txt": [ReplayAnswer.redirect(to: "/new-robots.txt")],
            "/new-robots.txt": [.text("User-agent: *\nDisallow: /a")],
        ]
        try await TestCrawl.with(answers) { crawl in
            let error = await #expect(throws: FetchError.self) { try await crawl.client.get(crawl.server.url("/a")) }
            #expect(error?.code == "fetch.forbidden_by_robots")
        }
    }

    @Test func `a crawl delay longer than the budget's spacing is kept`() async throws {
        let robots = ReplayAnswer.text("User-agent: *\nCrawl-delay: 9")
        try await TestCrawl.with(["/robots.txt": [robots], "/a": [.html("a")]]) { crawl in
            let start = crawl.clock.now()
            for _ in 0..<4 { _ = try await crawl.client.get(crawl.server.url("/a")) }
            #expect(crawl.clock.now().timeIntervalSince(start) >= 4 * 9)
        }
    }
}
