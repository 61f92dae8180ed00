import BallerCore
import BallerFetch
import BallerPages
import BallerReplay
import BallerTestSupport
import Foundation
import Synchronization
import Testing

@Suite struct CrawlSessionTests {
    private static let day = "/boxscores/?month=1&day=15&year=2025"
    private static let games = ["202501150BOS", "202501150MIA", "202501150LAL"]

    private var answers: [String: [ReplayAnswer]] {
        let links = Self.games.map { "<a href=\"/boxscores/\($0).html\">Final</a> <a href=\"/players/x/\">no</a>" }
        var answers = [Self.day: [ReplayAnswer.html(links.joined(), headers: ["etag": "\"day\""])]]
        for game in Self.games {
            answers["/boxscores/\(game).html"] = [.html("box \(game)")]
            answers["/boxscores/pbp/\(game).html"] = [.html("plays \(game)")]
        }
        return answers
    }

    private func session(
        _ crawl: TestCrawl,
        _ words: String = "day 2025-01-15",
        notify: @escaping @Sendable (CrawlEvent) -> Void = { _ in }
    ) throws -> CrawlSession {
        let intent = try CrawlIntent(words: words.split(separator: " ").map(String.init))
        return CrawlSession(
            plan: CrawlPlan(intent, now: crawl.clock.now()),
            crawler: crawl.crawler,
            discoverer: HrefDiscoverer(),
            notify: notify
        )
    }

    private var jobFile: String { "store/jobs/day-2025-01-15.json" }

    @Test func `a day is crawled from its list to the plays of its games`() async throws {
        try await TestCrawl.with(answers) { crawl in
            let report = try await session(crawl).run()
            #expect(report.outcome == .complete)
            #expect(report.progress.fetched == 7)
            #expect(report.progress.done == report.progress.total)
            #expect(crawl.pagePaths.count == 7)
            for game in Self.games {
                let page = try crawl.crawler.store.page(for: crawl.server.url("/boxscores/pbp/\(game).html"))
                #expect(page?.record.type == "play_by_play")
                #expect(page.map { String(decoding: $0.body, as: UTF8.self).contains("plays \(game)") } == true)
            }
            #expect(!FileManager.default.fileExists(atPath: crawl.folder.url.appending(path: jobFile).path))
        }
    }

    @Test func `a second run asks for nothing, since finished games do not change`() async throws {
        try await TestCrawl.with(answers) { crawl in
            _ = try await session(crawl).run()
            crawl.clock.advance(seconds: 30 * 86_400)
            let report = try await session(crawl).run()
            #expect(report.outcome == .complete)
            #expect(report.progress.fresh == 7)
            #expect(crawl.pagePaths.count == 7)
        }
    }

    @Test func `progress reports pages, pace and time left after every page`() async throws {
        let events = EventLog()
        try await TestCrawl.with(answers) { crawl in
            _ = try await session(crawl, notify: events.add).run()
        }
        let pages = events.progress
        #expect(pages.map(\.done) == Array(1...7))
        #expect(pages.last?.total == 7)
        #expect(pages.last.map { (15...17.2).contains($0.perMinute) } == true)
        #expect(pages[5].secondsLeft > 0)
        #expect(pages.last?.secondsLeft == 0)
    }

    @Test func `a cancelled crawl stops, keeps what it has, and goes on later`() async throws {
        let folder = try TemporaryFolder()
        let clock = ManualClock()
        try await ReplayServer.with(answers) { server in
            for round in 0..<2 {
                try await TestCrawl.with(folder: folder, clock: clock, change: { $0.site = server.site }) { crawl in
                    let events = EventLog()
                    let session = try session(crawl) { event in
                        events.add(event)
                        // Ctrl-C after the third page of the first round.
                        if round == 0, events.progress.count == 3 { events.cancel() }
                    }
                    let task = Task { await session.run() }
                    events.onCancel { task.cancel() }
                    let report = await task.value
                    if round == 0 {
                        #expect(report.outcome == .cancelled)
                        #expect(FileManager.default.fileExists(atPath: folder.url.appending(path: jobFile).path))
                    } else {
                        #expect(report.outcome == .complete)
                        #expect(report.progress.fresh == 3)
                        #expect(report.progress.fetched == 4)
                    }
                }
            }
            #expect(server.paths.filter { $0 != "/robots.txt" }.count == 7, "no page was asked for twice")
        }
    }

    @Test func `resuming skips pages that went stale in the meantime, starting over does not`() async throws {
        try await TestCrawl.with(answers.merging(["/boxscores/202501150LAL.html": [.status(403)]]) { $1 }) { crawl in
            // On the evening itself the list of games is stale within the hour.
            crawl.clock.advance(
                seconds: Double(CalendarDay("2025-01-15")?.daysSinceEpoch ?? 0) * 86_400 + 86_400
                    - crawl.clock.now().timeIntervalSince1970
            )
            let first = try await session(crawl).run()
            guard case .stopped(.forbidden) = first.outcome else {
                Issue.record("\(first.outcome)")
                return
            }
            crawl.server.play([.html("box")], at: "/boxscores/202501150LAL.html")
            crawl.clock.advance(seconds: 2 * 3600)
            #expect(try await session(crawl).run().outcome == .complete)
            #expect(crawl.pagePaths.filter { $0 == Self.day }.count == 1)
            crawl.clock.advance(seconds: 2 * 3600)
            let anew = try await session(crawl).run(resume: false)
            #expect(anew.outcome == .complete)
            #expect(crawl.pagePaths.filter { $0 == Self.day }.count == 2)
            #expect(anew.progress.unchanged > 0, "the list was not sent again: 304")
        }
    }

    @Test func `an answer 304 keeps the page and renews its time`() async throws {
        let page = ReplayAnswer.html("totals", headers: ["etag": "\"1\""])
        try await TestCrawl.with(["/leagues/NBA_2027_totals.html": [page]]) { crawl in
            let url = crawl.server.url("/leagues/NBA_2027_totals.html")
            let address = try #require(PageAddress(url: url))
            let bring = { try await crawl.crawler.bring(address, at: url) }
            #expect(try await bring() == .fetched(bytes: page.body.count))
            crawl.clock.advance(seconds: 3600)
            #expect(try await bring() == .fresh)
            crawl.clock.advance(seconds: 8 * 86_400)
            #expect(try await bring() == .unchanged)
            #expect(try await bring() == .fresh)
            let kept = try #require(try crawl.crawler.store.page(for: url))
            #expect(kept.body == page.body)
            #expect(kept.record.checkedAt.timeIntervalSince(kept.record.fetchedAt) > 8 * 86_400)
        }
    }

    @Test func `absent pages are recorded and the crawl goes on`() async throws {
        let changed = answers.filter { $0.key != "/boxscores/202501150MIA.html" }
        try await TestCrawl.with(changed) { crawl in
            let report = try await session(crawl).run()
            #expect(report.outcome == .complete)
            #expect(report.progress.missing == 1)
            #expect(crawl.crawler.store.record(for: crawl.server.url("/boxscores/202501150MIA.html"))?.status == 404)
        }
    }

    @Test func `a page that fails three times leaves a gap that the next run fills`() async throws {
        try await TestCrawl.with(answers.merging(["/boxscores/202501150MIA.html": [.status(503)]]) { $1 }) { crawl in
            let first = try await session(crawl).run()
            guard case .incomplete(let failures) = first.outcome else {
                Issue.record("\(first.outcome)")
                return
            }
            #expect(failures.map(\.code) == ["fetch.server_failed"])
            crawl.server.play([.html("box")], at: "/boxscores/202501150MIA.html")
            #expect(try await session(crawl).run().outcome == .complete)
            #expect(crawl.pagePaths.count == 7 + 3)
        }
    }

    @Test func `a failing site is left alone, tried again, and given up in the end`() async throws {
        let failing = answers.merging(Self.games.map { ("/boxscores/\($0).html", [.status(503)]) }) { $1 }
        let waits = Mutex<[RequestBudget.Reason]>([])
        try await TestCrawl.with(failing, onWait: { notice in waits.withLock { $0.append(notice.reason) } }) { crawl in
            let report = try await session(crawl).run()
            guard case .stopped(.circuitOpen) = report.outcome else {
                Issue.record("\(report.outcome)")
                return
            }
            // The list, three and two tries until the circuit opens, and then three single trials.
            #expect(crawl.pagePaths.count == 1 + 5 + 3)
        }
        #expect(waits.withLock { $0.filter { $0 == .circuitOpen }.count } == 3)
    }

    @Test(arguments: [403, 429]) func `a refusal stops the crawl with its reason`(status: Int) async throws {
        let path = "/boxscores/\(Self.games[1]).html"
        try await TestCrawl.with(answers.merging([path: [.status(status, headers: ["retry-after": "5"])]]) { $1 }) {
            crawl in
            let report = try await session(crawl).run()
            guard case .stopped(let error) = report.outcome else {
                Issue.record("\(report.outcome)")
                return
            }
            #expect(error.code == (status == 403 ? "fetch.forbidden" : "fetch.too_many_requests"))
            #expect(report.progress.done == 2)
        }
    }

    @Test func `a page that robots.txt forbids is skipped, and a forbidden type not even tried`() async throws {
        let robots = ["/robots.txt": [ReplayAnswer.text("User-agent: *\nDisallow: /boxscores/pbp/")]]
        try await TestCrawl.with(answers.merging(robots) { $1 }) { crawl in
            let report = try await session(crawl).run()
            guard case .incomplete(let failures) = report.outcome else {
                Issue.record("\(report.outcome)")
                return
            }
            #expect(failures.count == 3)
            #expect(Set(failures.map(\.code)) == ["fetch.forbidden_by_robots"])
            let url = crawl.server.url("/players/j/jamesle01/gamelog/2020")
            let address = try #require(PageAddress(url: url))
            await #expect(throws: FetchError.pageTypeNeverFetched(url, .playerGameLog)) {
                try await crawl.crawler.bring(address, at: url)
            }
            #expect(!crawl.pagePaths.contains { $0.contains("gamelog") || $0.contains("pbp") })
        }
    }

    @Test func `a list whose layout changed is named among the gaps`() async throws {
        struct Broken: LinkDiscoverer, Error {
            func links(in body: Data, at url: URL) throws -> [URL] { throw self }
        }
        try await TestCrawl.with(answers) { crawl in
            let plan = CrawlPlan(try CrawlIntent(words: ["day", "2025-01-15"]), now: crawl.clock.now())
            let report = await CrawlSession(plan: plan, crawler: crawl.crawler, discoverer: Broken()).run()
            guard case .incomplete(let failures) = report.outcome else {
                Issue.record("\(report.outcome)")
                return
            }
            #expect(failures.first?.code == "fetch.links_not_found")
            #expect(failures.first?.message.contains(Self.day) == true)
        }
    }

    @Test func `a list that grew since it was kept brings its new games`() async throws {
        try await TestCrawl.with(answers) { crawl in
            crawl.clock.advance(
                seconds: Double(CalendarDay("2025-01-16")?.daysSinceEpoch ?? 0) * 86_400
                    - crawl.clock.now().timeIntervalSince1970
            )
            let first = "<a href=\"/boxscores/\(Self.games[0]).html\">Final</a>"
            crawl.server.play([.html(first)], at: Self.day)
            #expect(try await session(crawl).run().progress.fetched == 3)
            crawl.server.play(answers[Self.day] ?? [], at: Self.day)
            crawl.clock.advance(seconds: 3 * 3600)
            let second = try await session(crawl).run()
            #expect(second.outcome == .complete)
            #expect(second.progress.total == 7)
            #expect(Set(crawl.pagePaths).count == 7)
        }
    }

    @Test func `links to games of other days are not followed`() async throws {
        let links = ["202501150BOS", "202501140BOS"].map { "<a href=\"/boxscores/\($0).html\">x</a>" }
        try await TestCrawl.with([Self.day: [.html(links.joined())]]) { crawl in
            let report = try await session(crawl).run()
            #expect(report.progress.total == 3)
            #expect(!crawl.pagePaths.contains("/boxscores/202501140BOS.html"))
        }
    }

    @Test func `a nightly run asks for its tables every night`() async throws {
        try await TestCrawl.with { crawl in
            let totals = "/leagues/NBA_2027_totals.html"
            crawl.server.play([.html("totals")], at: totals)
            for _ in 0..<2 {
                _ = try await session(crawl, "nightly").run()
                crawl.clock.advance(seconds: 86_400)
            }
            #expect(crawl.pagePaths.filter { $0 == totals }.count == 2)
        }
    }

    @Test func `a page whose file is gone or broken is brought again`() async throws {
        try await TestCrawl.with(["/leagues/": [.html("a", headers: ["etag": "\"1\""])]]) { crawl in
            let url = crawl.server.url("/leagues/")
            let address = try #require(PageAddress(url: url))
            let bring = { try await crawl.crawler.bring(address, at: url) }
            _ = try await bring()
            let hash = try #require(crawl.crawler.store.record(for: url)?.sha256)
            let file = crawl.crawler.store.folder.appending(path: "bodies/\(hash.prefix(2))/\(hash).gz")
            try FileManager.default.removeItem(at: file)
            #expect(try await bring() != .unchanged)
            #expect(try crawl.crawler.store.page(for: url) != nil)
        }
    }

    @Test func `a job abandoned for days starts over`() async throws {
        try await TestCrawl.with(["/leagues/NBA_2027_games.html": [.html("games")]]) { crawl in
            let schedule = "/leagues/NBA_2027_games.html"
            let summary = "/leagues/NBA_2027.html"
            for hours in [0.0, 30, 50] {
                crawl.clock.advance(seconds: hours * 3600)
                crawl.server.play([.status(403)], at: summary)
                let report = try await session(crawl, "season 2027").run()
                #expect(report.outcome == .stopped(.forbidden(crawl.server.url(summary), status: 403)))
            }
            // Thirty hours later the job goes on, fifty hours after that it does not.
            #expect(crawl.pagePaths.filter { $0 == schedule }.count == 2)
        }
    }

    @Test func `a page whose layout changed is kept beside its older version`() async throws {
        let path = "/leagues/NBA_2027_totals.html"
        try await TestCrawl.with([path: [.html("<table>"), .html("<div>")]]) { crawl in
            let url = crawl.server.url(path)
            let address = try #require(PageAddress(url: url))
            for expected in ["<table>", "<div>"] {
                _ = try await crawl.crawler.bring(address, at: url)
                let page = try #require(try crawl.crawler.store.page(for: url))
                #expect(String(decoding: page.body, as: UTF8.self).contains(expected))
                crawl.clock.advance(seconds: 8 * 86_400)
            }
            let index = crawl.crawler.store.folder.appending(path: "index.jsonl")
            #expect(try String(contentsOf: index, encoding: .utf8).split(separator: "\n").count == 2)
        }
    }

    @Test func `one job runs once at a time`() async throws {
        try await TestCrawl.with(answers) { crawl in
            let second = try session(crawl)
            let gate = AsyncStream.makeStream(of: Void.self)
            let first = try session(crawl) { event in
                if case .page(_, _, let progress) = event, progress.done == 1 { gate.continuation.yield() }
            }
            crawl.server.play(
                [ReplayAnswer.html("x").delivered(.stall(afterBytes: 1))],
                at: "/boxscores/\(Self.games[0]).html"
            )
            let task = Task { await first.run() }
            for await _ in gate.stream { break }
            for await _ in crawl.server.stalls { break }
            let report = await second.run()
            task.cancel()
            _ = await task.value
            #expect(report.outcome == .stopped(.jobRunning("day 2025-01-15")))
        }
    }
}

/// What a session said, and a button to stop it.
private final class EventLog: Sendable {
    private let state = Mutex<(progress: [CrawlProgress], cancel: (@Sendable () -> Void)?, isCancelled: Bool)>(
        ([], nil, false)
    )

    var progress: [CrawlProgress] { state.withLock(\.progress) }

    func add(_ event: CrawlEvent) {
        if case .page(_, _, let progress) = event { state.withLock { $0.progress.append(progress) } }
    }

    func onCancel(_ action: @escaping @Sendable () -> Void) {
        let isLate = state.withLock { state in
            state.cancel = action
            return state.isCancelled
        }
        if isLate { action() }
    }

    func cancel() {
        let action = state.withLock { state in
            state.isCancelled = true
            return state.cancel
        }
        action?()
    }
}
