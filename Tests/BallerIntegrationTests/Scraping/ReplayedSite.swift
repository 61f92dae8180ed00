import BallerCore
import BallerFetch
import BallerHarvest
import BallerReplay
import BallerTestSupport
import Foundation
import Testing

@testable import BallerCommands

/// A site on loopback made of real pages, and a folder for what is scraped from it; waiting only moves a clock.
struct ReplayedSite {
    let folder: TemporaryFolder
    let server: ReplayServer
    let clock: ManualClock

    var pages: URL { folder.url.appending(path: "pages") }
    var raw: URL { folder.url.appending(path: "raw") }

    /// Plays the answers beside a robots.txt that allows everything.
    static func with<Result>(
        _ answers: [String: [ReplayAnswer]],
        clock: ManualClock = ManualClock(),
        _ body: (ReplayedSite) async throws -> Result
    ) async throws -> Result {
        let folder = try TemporaryFolder()
        let robots = ["/robots.txt": [ReplayAnswer.text("User-agent: *\nDisallow: /search/\n")]]
        return try await ReplayServer.with(robots.merging(answers) { _, new in new }) { server in
            try await body(ReplayedSite(folder: folder, server: server, clock: clock))
        }
    }

    var settings: ScrapeSettings {
        ScrapeSettings(
            contact: "someone@example.org",
            version: "1.2.3",
            folder: pages,
            budgetFolder: folder.url,
            site: server.site
        )
    }

    /// Crawls to the end, or until a stage of this name begins: then the crawl is stopped as by Ctrl-C.
    func scrape(_ words: String..., until stage: String? = nil) async throws -> ScrapeReport {
        let job = ScrapeJob(
            settings: settings,
            intent: try CrawlIntent(words: words),
            clock: clock,
            sleeper: TestSleeper(clock),
            jitter: FixedJitter()
        )
        return try await Task {
            try await job.run { event in
                guard case .stage(let name, _) = event, name == stage else { return }
                withUnsafeCurrentTask { $0?.cancel() }
            }
        }.value
    }

    func parse() async throws -> ParseReport { try await ParseRun(pages: pages, out: raw).run() }

    /// The lines of a raw file, without its header.
    func rows(_ relation: String) throws -> [String] {
        let file = raw.appending(path: "\(relation).csv")
        return try String(contentsOf: file, encoding: .utf8).split(separator: "\r\n").dropFirst().map(String.init)
    }

    /// Keeps another version of a page in the raw store, as a later visit would.
    func keep(_ body: Data, at path: String) throws {
        let record = PageRecord(url: server.url(path), status: 200, at: clock.now(), headers: [:])
        try RawStore(folder: pages).keep(record, body: body)
    }
}

/// The real pages of 2018-01-01: the games of the day and its four box scores at hand.
struct RealDay {
    let answers: [String: [ReplayAnswer]]
    let games = ["BRK", "CHI", "MIN", "TOR"].map { "/boxscores/201801010\($0).html" }

    init() throws {
        let pages = try SharedPages(folder: try #require(SharedData.folder))
        answers = try pages.answers { !$0.type.hasSuffix("fragment") }
    }

    func page(_ path: String) throws -> ReplayAnswer { try #require(answers[path]?.first) }

    /// The page in a layout that nobody knows: its tables have other names.
    func redesigned(_ path: String) throws -> Data {
        let html = String(decoding: try page(path).body, as: UTF8.self)
        return Data(html.replacing("id=\"box", with: "id=\"new_box").utf8)
    }
}
