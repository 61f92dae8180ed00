import BallerCore
import BallerFetch
import BallerPages
import BallerTestSupport
import Foundation
import Testing

@Suite struct CrawlPlanTests {
    private let now = ManualClock().now()
    private let nothing: RawStore
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        nothing = try RawStore(folder: folder.url)
    }

    private func plan(_ words: String) throws -> CrawlPlan {
        CrawlPlan(try CrawlIntent(words: words.split(separator: " ").map(String.init)), now: now)
    }

    private func summary(_ words: String) throws -> PlanSummary {
        try plan(words).summary(
            site: try #require(URL(string: "https://www.basketball-reference.com")),
            store: nothing,
            discoverer: HrefDiscoverer(),
            rules: BudgetRules(),
            crawlDelay: 3,
            now: now
        )
    }

    private func seeds(_ words: String) throws -> [String] { try plan(words).stages.flatMap(\.seeds).map(\.path) }

    @Test(arguments: [
        "season 2025", "day 2025-01-15", "player jamesle01", "draft 2024", "awards", "history --from 1947", "nightly",
    ])
    func `an intent reads and prints as it is typed`(words: String) throws {
        #expect(try CrawlIntent(words: words.split(separator: " ").map(String.init)).description == words)
        #expect(try !plan(words).stages.isEmpty)
    }

    @Test(arguments: [
        "", "season", "season 25", "day yesterday", "player Jordan", "history", "history 1947", "dance 2025",
    ])
    func `unknown words are refused with the list of jobs`(words: String) throws {
        let error = #expect(throws: FetchError.self) { try plan(words) }
        #expect(error?.message.contains("season 2025") == true)
    }

    @Test func `intents become the pages of the site`() throws {
        #expect(try seeds("day 2025-01-15") == ["/boxscores/?month=1&day=15&year=2025"])
        #expect(try seeds("player jamesle01") == ["/players/j/jamesle01.html"])
        #expect(try seeds("draft 2024") == ["/draft/NBA_2024.html"])
        #expect(try seeds("draft 1948") == ["/draft/BAA_1948.html"])
        #expect(try seeds("season 2025").contains("/leagues/NBA_2025_games.html"))
        #expect(try seeds("season 1970").contains("/leagues/ABA_1970_games.html"))
        #expect(try seeds("awards").contains("/awards/all_league.html"))
        #expect(try seeds("awards").contains("/awards/awards_1956.html"))
    }

    @Test func `play-by-play is planned from 1997 on`() throws {
        #expect(try plan("season 1997").stages.contains { $0.follow?.wanted == .playByPlay })
        #expect(try !plan("season 1996").stages.contains { $0.follow?.wanted == .playByPlay })
    }

    @Test(arguments: ["season 2025", "day 2025-01-15", "player jamesle01", "awards", "history --from 1947", "nightly"])
    func `no plan asks for a forbidden page type`(words: String) throws {
        for stage in try plan(words).stages {
            #expect(stage.seeds.allSatisfy { $0.kind.robots.isAllowed })
            #expect(stage.follow?.wanted.robots.isAllowed != false)
        }
    }

    @Test func `the plan says what is derived instead of forbidden pages`() throws {
        let derived = try summary("season 2025").derivedInstead
        #expect(Set(derived.map(\.kind)) == Set(PageKind.all.filter { !$0.robots.isAllowed }))
        #expect(derived.first { $0.kind == .playerGameLog }?.source == "box scores")
        #expect(try summary("awards").derivedInstead.isEmpty)
    }

    @Test func `hours and bytes follow from pages and budget`() throws {
        let season = try summary("season 2025")
        #expect((2600...2800).contains(season.pages))
        #expect((2.4...3).contains(season.hours))
        #expect(season.bytesToFetch > 500 << 20)
        #expect(season.lines.contains { $0.isEstimate })
        let history = try summary("history --from 1947")
        let boxScores = history.lines.filter { $0.stage.hasSuffix("box scores") }.reduce(0) { $0 + $1.pages }
        #expect((70_000...80_000).contains(boxScores), "\(boxScores)")
    }

    @Test func `a nightly run is short`() throws {
        #expect(try summary("nightly").hours * 60 < 5)
    }

    @Test func `kept pages make estimates exact and count as fresh`() throws {
        let site = try #require(URL(string: "https://www.basketball-reference.com"))
        let day = try #require(URL(string: "https://www.basketball-reference.com/boxscores/?month=1&day=15&year=2025"))
        let body = Data(
            "<a href=\"/boxscores/202501150BOS.html\">x</a><a href=\"/boxscores/202501150MIA.html\">y</a>".utf8
        )
        try nothing.keep(PageRecord(url: day, status: 200, at: now, headers: [:]), body: body)
        let summary = try plan("day 2025-01-15").summary(
            site: site,
            store: nothing,
            discoverer: HrefDiscoverer(),
            rules: BudgetRules(),
            crawlDelay: nil,
            now: now
        )
        #expect(summary.lines.map(\.pages) == [1, 2, 2])
        #expect(summary.lines.map(\.fresh) == [1, 0, 0])
        #expect(summary.lines.allSatisfy { !$0.isEstimate })
        #expect(summary.toFetch == 4)
    }
}
