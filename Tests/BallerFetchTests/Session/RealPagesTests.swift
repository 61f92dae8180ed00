import BallerCore
import BallerFetch
import BallerReplay
import BallerTestSupport
import Foundation
import Testing

@Suite(.enabled(if: SharedData.isPresent)) struct RealPagesTests {
    private var pages: SharedPages {
        get throws { try SharedPages(folder: try #require(SharedData.folder)) }
    }

    @Test func `a real day is crawled end to end, faults and all`() async throws {
        var answers = try pages.answers { !$0.type.hasSuffix("fragment") }
        let games = ["BRK", "CHI", "MIN", "TOR"].map { "/boxscores/201801010\($0).html" }
        for path in games { #expect(answers[path] != nil) }
        let whole = try #require(answers[games[0]]?.first)
        answers[games[0]] = [.tooMany(retryAfter: "30"), whole]
        answers[games[1]]?.insert(.status(503), at: 0)
        answers[games[2]]?.insert(whole.delivered(.reset), at: 0)
        answers[games[3]]?.insert(whole.delivered(.cut(afterBytes: 10_000)), at: 0)
        try await TestCrawl.with(answers) { crawl in
            let plan = CrawlPlan(try CrawlIntent(words: ["day", "2018-01-01"]), now: crawl.clock.now())
            let report = await CrawlSession(plan: plan, crawler: crawl.crawler, discoverer: HrefDiscoverer()).run()
            #expect(report.outcome == .complete)
            // The day and its four games are at hand; their play-by-play is not.
            #expect(report.progress.fetched == 5)
            #expect(report.progress.missing == 4)
            for path in games {
                let kept = try #require(try crawl.crawler.store.page(for: crawl.server.url(path)))
                #expect(kept.body.count > 100_000)
                #expect(kept.record.type == "box_score")
            }
        }
    }

    @Test func `a real schedule names every game of its season`() throws {
        let folder = try TemporaryFolder()
        let store = try RawStore(folder: folder.url)
        for page in try pages.pages where page.url.path().contains("/leagues/NBA_2001_games") {
            let record = PageRecord(
                url: page.url,
                status: 200,
                at: Date(),
                headers: [:]
            )
            try store.keep(record, body: try Data(contentsOf: page.file))
        }
        // The page of the season is that of its first month, which is not at hand under its own name.
        let first = try #require(
            URL(string: "https://www.basketball-reference.com/leagues/NBA_2001_games-october.html")
        )
        let season = try #require(URL(string: "https://www.basketball-reference.com/leagues/NBA_2001_games.html"))
        let body = try #require(try store.page(for: season)).body
        try store.keep(
            PageRecord(url: first, status: 200, at: Date(), headers: [:]),
            body: body
        )
        let summary = CrawlPlan(.season(SeasonYear(rawValue: 2001)), now: Date()).summary(
            site: try #require(URL(string: "https://www.basketball-reference.com")),
            store: store,
            discoverer: HrefDiscoverer(),
            rules: BudgetRules(),
            crawlDelay: 3,
            now: Date()
        )
        let lines = Dictionary(uniqueKeysWithValues: summary.lines.map { ($0.stage, $0) })
        #expect(lines["NBA_2001 months"]?.pages == lines["NBA_2001 months"]?.fresh)
        #expect(lines["NBA_2001 box scores"]?.pages == 1260)
        #expect(lines["NBA_2001 box scores"]?.isEstimate == false)
        #expect(lines["NBA_2001 play-by-play"]?.pages == 1260)
    }
}
