import BallerFetch
import BallerReplay
import BallerTestSupport
import Foundation

/// A crawler against a replay server, with a clock that only waiting moves.
struct TestCrawl {
    let folder: TemporaryFolder
    let clock: ManualClock
    let sleeper: TestSleeper
    let server: ReplayServer
    let crawler: Crawler

    var client: PageClient { crawler.client }

    /// Robots.txt allows everything unless `answers` say otherwise.
    static func with<Result>(
        _ answers: [String: [ReplayAnswer]] = [:],
        folder: TemporaryFolder? = nil,
        clock: ManualClock = ManualClock(),
        change: (inout ScrapeSettings) -> Void = { _ in },
        onWait: @escaping @Sendable (WaitNotice) -> Void = { _ in },
        _ body: (TestCrawl) async throws -> Result
    ) async throws -> Result {
        let folder = try folder ?? TemporaryFolder()
        let robots = ["/robots.txt": [ReplayAnswer.text("User-agent: *\nDisallow:\n")]]
        let sleeper = TestSleeper(clock)
        return try await ReplayServer.with(robots.merging(answers) { _, new in new }) { server in
            var settings = ScrapeSettings(
                contact: "someone@example.org",
                version: "1.2.3",
                folder: folder.url.appending(path: "store"),
                budgetFolder: folder.url,
                site: server.site
            )
            change(&settings)
            return try await Crawler.with(
                settings,
                clock: clock,
                sleeper: sleeper,
                jitter: FixedJitter(),
                onWait: onWait
            ) { crawler in
                try await body(
                    TestCrawl(folder: folder, clock: clock, sleeper: sleeper, server: server, crawler: crawler)
                )
            }
        }
    }

    /// What was asked besides robots.txt.
    var pagePaths: [String] { server.paths.filter { $0 != "/robots.txt" } }
}

/// Finds `href="…"` by looking for it; enough for pages at hand, comments included.
struct HrefDiscoverer: LinkDiscoverer {
    func links(in body: Data, at url: URL) throws -> [URL] {
        String(decoding: body, as: UTF8.self).components(separatedBy: "href=\"").dropFirst().compactMap { rest in
            rest.split(separator: "\"", maxSplits: 1, omittingEmptySubsequences: false).first
                .flatMap { URL(string: String($0), relativeTo: url)?.absoluteURL }
        }
    }
}
