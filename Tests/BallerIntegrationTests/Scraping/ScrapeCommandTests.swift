import BallerReplay
import BallerTestSupport
import Foundation
import Testing

/// `baller scrape` as a person runs it.
@Suite struct ScrapeCommandTests {
    @Test func `a plan says pages, hours and what is derived, and sends nothing`() async throws {
        try await ReplayedSite.with([:]) { site in
            let outcome = try await BallerProcess.run(
                "scrape",
                "season",
                "2025",
                "--plan",
                "--json",
                "--pages",
                site.pages.path,
                "--site",
                site.server.site.absoluteString
            )
            #expect(outcome.status == 0, "\(outcome.errors)")
            let plan = try #require(
                try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any]
            )
            #expect((plan["to_fetch"] as? Int ?? 0) > 2000)
            #expect((plan["hours"] as? Double ?? 0) > 2)
            #expect((plan["forbidden"] as? [Any])?.isEmpty == false)
            #expect(site.server.requests.isEmpty)
        }
    }

    @Test func `nothing is sent without a contact`() async throws {
        try await ReplayedSite.with([:]) { site in
            let outcome = try await BallerProcess.run(
                "scrape",
                "nightly",
                "--pages",
                site.pages.path,
                "--site",
                site.server.site.absoluteString
            )
            #expect(outcome.status == 64)
            #expect(outcome.errors.contains("scrape.contact"))
            #expect(site.server.requests.isEmpty)
        }
    }

    @Test(arguments: [["season", "1"], ["box", "2025"], ["day", "2025-02-30"], ["history"]])
    func `a job that is none is refused`(words: [String]) async throws {
        let folder = try TemporaryFolder()
        let process = try BallerProcess(["scrape"] + words + ["--pages", folder.path("pages"), "--plan"])
        let outcome = try await process.outcome()
        #expect(outcome.status == 64)
        #expect(outcome.errors.contains("fetch.intent_not_understood"))
    }

    @Test(arguments: ["https://example.org", "ftp://127.0.0.1", "http://127.0.0.1.example.org"])
    func `another site than the one meant is refused`(site: String) async throws {
        let outcome = try await BallerProcess.run("scrape", "awards", "--plan", "--site", site)
        #expect(outcome.status == 64)
        #expect(outcome.errors.contains("scrape.site_not_allowed"))
    }

    @Test func `Ctrl-C ends in order and leaves where the job is`() async throws {
        try await ReplayedSite.with(["/awards/mvp.html": [.html("mvp")]]) { site in
            let process = try BallerProcess([
                "scrape", "awards", "--contact", "someone@example.org", "--pages", site.pages.path, "--site",
                site.server.site.absoluteString,
            ])
            for await line in process.errorLines() where line.contains("/awards/mvp.html") { process.send(SIGINT) }
            #expect(await process.status() == 130)
            #expect(FileManager.default.fileExists(atPath: site.pages.appending(path: "jobs/awards.json").path))
        }
    }
}
