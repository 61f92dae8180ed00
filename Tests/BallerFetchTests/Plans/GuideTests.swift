import BallerCore
import BallerFetch
import BallerPages
import BallerTestSupport
import Foundation
import Testing

@Suite struct GuideTests {
    private let guide: String
    private let folder: TemporaryFolder

    init() throws {
        let checkout = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
        guide = try String(contentsOf: checkout.appending(path: "docs/scraping-guide.md"), encoding: .utf8)
            .split(whereSeparator: \.isWhitespace).joined(separator: " ")
        folder = try TemporaryFolder()
    }

    private func summary(_ intent: CrawlIntent) throws -> PlanSummary {
        let now = ManualClock().now()
        return CrawlPlan(intent, now: now).summary(
            site: try #require(URL(string: "https://www.basketball-reference.com")),
            store: try RawStore(folder: folder.url),
            discoverer: HrefDiscoverer(),
            rules: BudgetRules(),
            crawlDelay: 3,
            now: now
        )
    }

    @Test func `the guide says what every forbidden page type is derived from`() {
        for kind in PageKind.all where !kind.robots.isAllowed {
            #expect(kind.robots.instead.map { guide.contains("| \($0) |") } == true, "\(kind.name)")
        }
    }

    @Test func `the guide names the pace and limits that hold`() {
        let rules = BudgetRules()
        let limits = FetchLimits()
        #expect(guide.contains("At most \(rules.requests) requests in any \(Int(rules.window.seconds)) seconds"))
        #expect(guide.contains("at least \(rules.spacing.seconds) seconds"))
        #expect(guide.contains("longer than \(Int(limits.totalTime.seconds)) seconds"))
        #expect(guide.contains("more than \(limits.bodyBytes >> 20) MiB"))
        #expect(limits.redirects == 5 && guide.contains("five at most"))
    }

    @Test func `the guide's costs of jobs are those of the plans`() throws {
        let nightly = try summary(.nightly)
        #expect((36...44).contains(nightly.pages) && (2...3).contains(nightly.hours * 60))
        let season = try summary(.season(SeasonYear(rawValue: 2025)))
        #expect((2650...2750).contains(season.pages) && (2.6...2.9).contains(season.hours))
        let history = try summary(.history(from: SeasonYear(rawValue: 1947)))
        #expect((120_000...124_000).contains(history.pages), "\(history.pages)")
        #expect((4.5...5.5).contains(history.hours / 24), "\(history.hours / 24)")
    }
}
