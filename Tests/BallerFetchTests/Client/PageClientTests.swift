import BallerFetch
import BallerReplay
import BallerTestSupport
import Foundation
import Synchronization
import Testing

@Suite struct PageClientTests {
    private func code(_ body: () async throws -> Void) async -> String? {
        do {
            try await body()
            return nil
        } catch {
            return (error as? FetchError)?.code ?? String(describing: error)
        }
    }

    // MARK: 429

    @Test func `429 waits as many seconds as requested and then continues`() async throws {
        try await TestCrawl.with(["/a": [.tooMany(retryAfter: "120"), .html("a")]]) { crawl in
            let start = crawl.clock.now()
            guard case .page = try await crawl.client.get(crawl.server.url("/a")) else {
                Issue.record("no page")
                return
            }
            #expect(crawl.clock.now().timeIntervalSince(start) >= 120)
            #expect(crawl.pagePaths.count == 2)
        }
    }

    @Test func `429 waits until the requested date`() async throws {
        // The clock of these tests starts at 2026-11-23 04:31:00.
        try await TestCrawl.with(["/a": [.tooMany(retryAfter: "Mon, 23 Nov 2026 04:45:00 GMT"), .html("a")]]) { crawl in
            _ = try await crawl.client.get(crawl.server.url("/a"))
            #expect(crawl.clock.now() >= Date(timeIntervalSince1970: 1_795_409_100))
        }
    }

    @Test func `429 without a time waits for five minutes`() async throws {
        try await TestCrawl.with(["/a": [.tooMany(retryAfter: nil), .html("a")]]) { crawl in
            _ = try await crawl.client.get(crawl.server.url("/a"))
            #expect(crawl.sleeper.slept.contains { abs($0 - 300) < 0.1 })
        }
    }

    @Test func `five 429 in a row stop, and the silence holds for the next process`() async throws {
        let folder = try TemporaryFolder()
        let clock = ManualClock()
        try await TestCrawl.with(["/a": [.tooMany(retryAfter: "60")]], folder: folder, clock: clock) { crawl in
            let url = crawl.server.url("/a")
            let error = await #expect(throws: FetchError.self) { try await crawl.client.get(url) }
            #expect(error == .tooManyRequests(url, inARow: 5, until: clock.now() + 60))
            #expect(crawl.pagePaths.count == 5)
        }
        try await TestCrawl.with(["/a": [.html("a")]], folder: folder, clock: clock) { crawl in
            let start = clock.now()
            _ = try await crawl.client.get(crawl.server.url("/a"))
            #expect(clock.now().timeIntervalSince(start) >= 60)
        }
    }

    @Test func `an answer between them ends a row of 429`() async throws {
        let four = Array(repeating: ReplayAnswer.tooMany(retryAfter: "1"), count: 4)
        try await TestCrawl.with(["/a": four + [.html("a")] + four + [.html("a")]]) { crawl in
            _ = try await crawl.client.get(crawl.server.url("/a"))
            _ = try await crawl.client.get(crawl.server.url("/a"))
            #expect(crawl.pagePaths.count == 10)
        }
    }

    @Test func `a silence of a day stops at once and is remembered`() async throws {
        try await TestCrawl.with(["/a": [.tooMany(retryAfter: "86400")]]) { crawl in
            let url = crawl.server.url("/a")
            #expect(await code { _ = try await crawl.client.get(url) } == "fetch.told_to_wait")
            #expect(await code { _ = try await crawl.client.get(url) } == "fetch.told_to_wait")
            #expect(crawl.pagePaths.count == 1)
        }
    }

    // MARK: Other answers

    @Test(arguments: [401, 403, 451]) func `a refusal stops at once`(status: Int) async throws {
        try await TestCrawl.with(["/a": [.status(status)]]) { crawl in
            #expect(await code { _ = try await crawl.client.get(crawl.server.url("/a")) } == "fetch.forbidden")
            #expect(crawl.pagePaths.count == 1)
        }
    }

    @Test func `an absent page is an answer and not an error`() async throws {
        try await TestCrawl.with { crawl in
            guard case .missing(404) = try await crawl.client.get(crawl.server.url("/none")) else {
                Issue.record("404 was not recorded as absent")
                return
            }
        }
    }

    @Test func `a status that no page should have is named`() async throws {
        try await TestCrawl.with(["/a": [.status(418)]]) { crawl in
            let url = crawl.server.url("/a")
            await #expect(throws: FetchError.unexpectedStatus(url, 418)) { try await crawl.client.get(url) }
        }
    }

    // MARK: Failures

    @Test(arguments: [
        ReplayAnswer.status(500), .status(503), ReplayAnswer.html("a").delivered(.reset),
        ReplayAnswer.html("a").delivered(.cut(afterBytes: 9)),
        ReplayAnswer.html("a").delivered(.cutUnannounced(afterBytes: 9)),
        ReplayAnswer.html("a").delivered(.announcing(20)),
    ])
    func `a failure is tried three times with growing pauses`(answer: ReplayAnswer) async throws {
        try await TestCrawl.with(["/a": [answer, answer, .html("a")]]) { crawl in
            guard case .page = try await crawl.client.get(crawl.server.url("/a")) else {
                Issue.record("no page")
                return
            }
            #expect(crawl.pagePaths.count == 3)
            #expect(crawl.sleeper.slept.contains { abs($0 - 10) < 0.1 })
            #expect(crawl.sleeper.slept.contains { abs($0 - 20) < 0.1 })
        }
    }

    @Test func `after three failures the page is given up`() async throws {
        try await TestCrawl.with(["/a": [.status(503)]]) { crawl in
            let url = crawl.server.url("/a")
            await #expect(throws: FetchError.serverFailed(url, reason: "status 503", tries: 3)) {
                try await crawl.client.get(url)
            }
            #expect(crawl.pagePaths.count == 3)
        }
    }

    @Test func `a 503 that asks for silence gets it`() async throws {
        try await TestCrawl.with(["/a": [.status(503, headers: ["retry-after": "200"]), .html("a")]]) { crawl in
            let start = crawl.clock.now()
            _ = try await crawl.client.get(crawl.server.url("/a"))
            #expect(crawl.clock.now().timeIntervalSince(start) >= 200)
        }
    }

    @Test func `five failures open the circuit and nothing more is sent`() async throws {
        try await TestCrawl.with(["/a": [.status(503)], "/b": [.status(503)]]) { crawl in
            #expect(await code { _ = try await crawl.client.get(crawl.server.url("/a")) } == "fetch.server_failed")
            #expect(await code { _ = try await crawl.client.get(crawl.server.url("/b")) } == "fetch.circuit_open")
            #expect(await code { _ = try await crawl.client.get(crawl.server.url("/b")) } == "fetch.circuit_open")
            #expect(crawl.pagePaths.count == 5)
            crawl.clock.advance(seconds: 301)
            crawl.server.play([.html("well again")], at: "/b")
            _ = try await crawl.client.get(crawl.server.url("/b"))
            _ = try await crawl.client.get(crawl.server.url("/b"))
            #expect(crawl.pagePaths.count == 7)
        }
    }

    @Test func `a body over the limit is dropped and not tried again`() async throws {
        let answers = ["/a": [ReplayAnswer.html("a").delivered(.endless(bytes: 1 << 20))]]
        try await TestCrawl.with(answers, change: { $0.limits.bodyBytes = 1 << 18 }) { crawl in
            #expect(await code { _ = try await crawl.client.get(crawl.server.url("/a")) } == "fetch.body_too_large")
            #expect(crawl.pagePaths.count == 1)
        }
    }

    @Test(arguments: [
        ReplayAnswer.text("Too busy."),
        ReplayAnswer(headers: ["content-type": "application/json"], body: Data("{}".utf8)),
        ReplayAnswer(headers: ["content-type": "image/png"], body: Data("<html></html>".utf8)),
        ReplayAnswer.page(Data("Please wait </html>".utf8)), ReplayAnswer(body: Data("no head, no page".utf8)),
    ])
    func `a 200 that is not HTML is not a page, and is not requested again at once`(_ answer: ReplayAnswer) async throws
    {
        try await TestCrawl.with(["/a": [answer]]) { crawl in
            #expect(await code { _ = try await crawl.client.get(crawl.server.url("/a")) } == "fetch.not_html")
            #expect(crawl.pagePaths.count == 1)
        }
    }

    @Test func `waits report their cause`() async throws {
        let notices = Mutex([WaitNotice]())
        let answers = ["/a": [.status(503), .tooMany(retryAfter: "60"), ReplayAnswer.html("a")]]
        try await TestCrawl.with(answers, onWait: { notice in notices.withLock { $0.append(notice) } }) { crawl in
            _ = try await crawl.client.get(crawl.server.url("/a"))
            let told = notices.withLock { $0 }
            #expect(told.first { $0.reason == .backoff }?.cause == "status 503")
            #expect(told.first { $0.reason == .standDown }?.cause == "status 429")
            #expect(told.filter { $0.reason == .pace }.allSatisfy { $0.cause == nil })
        }
    }

    // MARK: Redirects

    @Test func `a redirect on the host is followed within the budget`() async throws {
        try await TestCrawl.with(["/a": [.redirect(to: "/b")], "/b": [.html("b")]]) { crawl in
            let start = crawl.clock.now()
            guard case .page(let page) = try await crawl.client.get(crawl.server.url("/a")) else {
                Issue.record("no page")
                return
            }
            #expect(page.finalURL == crawl.server.url("/b"))
            // robots.txt, /a and /b: two pauses.
            #expect(crawl.clock.now().timeIntervalSince(start) >= 7)
        }
    }

    @Test(arguments: ["http://elsewhere.test/b", "ftp://127.0.0.1/b", "//elsewhere.test/b", "file:///etc/passwd"])
    func `a redirect off the allowed hosts is refused`(target: String) async throws {
        try await TestCrawl.with(["/a": [.redirect(to: target)]]) { crawl in
            #expect(await code { _ = try await crawl.client.get(crawl.server.url("/a")) } == "fetch.redirect_refused")
            #expect(crawl.pagePaths == ["/a"])
        }
    }

    @Test func `a redirect to what robots.txt forbids is refused`() async throws {
        let answers = [
            "/robots.txt": [ReplayAnswer.text("User-agent: *\nDisallow: /req/")], "/a": [.redirect(to: "/req/b")],
        ]
        try await TestCrawl.with(answers) { crawl in
            #expect(await code { _ = try await crawl.client.get(crawl.server.url("/a")) } == "fetch.redirect_refused")
            #expect(crawl.pagePaths == ["/a"])
        }
    }

    @Test func `redirects in a circle and without end are refused`() async throws {
        var answers = ["/a": [ReplayAnswer.redirect(to: "/b")], "/b": [.redirect(to: "/a")]]
        for number in 0..<20 { answers["/\(number)"] = [.redirect(to: "/\(number + 1)")] }
        try await TestCrawl.with(answers) { crawl in
            #expect(await code { _ = try await crawl.client.get(crawl.server.url("/a")) } == "fetch.redirect_refused")
            #expect(crawl.pagePaths == ["/a", "/b"])
            #expect(await code { _ = try await crawl.client.get(crawl.server.url("/0")) } == "fetch.redirect_refused")
            #expect(crawl.pagePaths.count == 2 + 6)
        }
    }

    @Test func `a kept page is asked for with what the site said of it`() async throws {
        let page = ReplayAnswer.html("a", headers: ["etag": "\"7\"", "last-modified": "Mon, 23 Nov 2026 00:00:00 GMT"])
        try await TestCrawl.with(["/a": [page]]) { crawl in
            let validators = Validators(etag: "\"7\"", lastModified: "Mon, 23 Nov 2026 00:00:00 GMT")
            guard case .notModified = try await crawl.client.get(crawl.server.url("/a"), validators: validators) else {
                Issue.record("304 was not recognised")
                return
            }
            let sent = crawl.server.requests.last?.headers
            #expect(sent?["if-none-match"] == "\"7\"")
            #expect(sent?["if-modified-since"] == "Mon, 23 Nov 2026 00:00:00 GMT")
        }
    }
}
