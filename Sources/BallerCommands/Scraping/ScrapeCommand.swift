import ArgumentParser
import BallerCore
import BallerFetch
import Configuration
import Foundation

struct ScrapeCommand: Subcommand {
    static let configuration = CommandConfiguration(
        commandName: "scrape",
        abstract: "Fetch pages from Basketball-Reference into the raw store, slowly and by the site's rules.",
        discussion: """
            Read docs/scraping-guide.md and the site's terms first. A contact must be set; it is part of each request.

              baller scrape season 2025 --plan              pages, hours and bytes; sends nothing
              baller scrape season 2025 --contact you@example.org
              baller scrape day 2025-01-15
              baller scrape player jamesle01
              baller scrape draft 2024
              baller scrape awards
              baller scrape history --from 1947
              baller scrape nightly

            A job started again continues where it stopped, even after Ctrl-C or a power cut.

            EXIT CODES
              0    every page of the job is kept, or known to be missing
              1    the site refused, or some pages could not be fetched; run the job again for those
              64   the job, the contact or another setting is wrong
              65   a kept page is broken on disk
              74   the machine failed: disk full, no permission
              75   the site cannot be contacted now, or the job is already running; start again later
              130  stopped by Ctrl-C or SIGTERM
            """
    )

    @Argument(help: ArgumentHelp("The job, such as: season 2025.", valueName: "job"))
    var job: [String]

    @Option(help: ArgumentHelp("The first season of `history`, as the year in which it ends.", valueName: "year"))
    var from: String?

    @Flag(help: "Show what the job will cost, and send nothing.")
    var plan = false

    @Flag(inversion: .prefixedNo, help: "Continue an unfinished run of the job, or start over.")
    var resume = true

    @OptionGroup var site: SiteOptions

    @Flag(help: "Print the plan or the report as JSON.")
    var json = false

    @OptionGroup var common: CommonOptions

    func perform(on terminal: Terminal) async throws {
        let job = try await scrapeJob()
        if plan {
            let report = PlanReport(try job.summary())
            return json ? terminal.result(json: try report.json()) : terminal.result(report.text)
        }
        let display = CrawlDisplay(terminal)
        let report = try await Interruption.cancels { try await job.run { display.show($0) } }
        json ? terminal.result(json: try report.json()) : terminal.result(report.text)
        if let status = report.exitStatus { throw status }
    }

    private func scrapeJob() async throws -> ScrapeJob {
        let settings = try await common.settings(site.flags)
        return ScrapeJob(
            settings: try await settings.scrape(from: try ScrapeSite.url(site.site)),
            intent: try CrawlIntent(words: job + (from.map { ["--from", $0] } ?? [])),
            resume: resume
        )
    }
}

extension Settings {
    /// How pages are fetched from a site.
    func scrape(from site: URL) async throws -> ScrapeSettings {
        let folder = URL(typedPath: try await value(SettingCatalog.scrapePages))
        return ScrapeSettings(
            contact: try await value(SettingCatalog.scrapeContact),
            version: BallerVersion.current,
            folder: folder,
            budgetFolder: try await value(SettingCatalog.scrapeBudget).map { URL(typedPath: $0) }
                ?? BudgetFolder.standard(for: site, pages: folder),
            site: site
        )
    }
}

extension ScrapeReport {
    /// The exit code, or `nil` for a complete job.
    fileprivate var exitStatus: ExitCode? {
        switch outcome {
        case .complete: nil
        case .incomplete: ExitStatus.refused
        case .interrupted: ExitStatus.interrupted
        case .stopped: stop.map { ExitStatus.of($0) }
        }
    }
}
