import BallerCore
import BallerFetch
import BallerHarvest
import Foundation

/// One crawl as requested on the command line; tests inject a clock.
struct ScrapeJob: Sendable {
    var settings: ScrapeSettings
    var intent: CrawlIntent
    var resume = true
    var clock: any WallClock = SystemClock()
    var sleeper: any Sleeper = RealSleeper()
    var jitter: any Jitter = SystemJitter()

    private var plan: CrawlPlan { CrawlPlan(intent, now: clock.now()) }

    /// What the job will cost, given what is kept; sends nothing.
    func summary() throws -> PlanSummary {
        plan.summary(
            site: settings.site,
            store: try RawStore(folder: settings.folder),
            discoverer: PageLinkDiscoverer(),
            rules: settings.rules,
            crawlDelay: nil,
            now: clock.now()
        )
    }

    /// Crawls until the plan is finished, the site or the disk refuses, or the task is cancelled.
    ///
    /// - Throws: `FetchError` if the crawl cannot even begin, such as without a contact.
    func run(notify: @escaping @Sendable (CrawlEvent) -> Void) async throws -> ScrapeReport {
        let report = try await Crawler.with(
            settings,
            clock: clock,
            sleeper: sleeper,
            jitter: jitter,
            onWait: { notify(.waiting($0)) }
        ) { crawler in
            await CrawlSession(plan: plan, crawler: crawler, discoverer: PageLinkDiscoverer(), notify: notify)
                .run(resume: resume)
        }
        return ScrapeReport(job: intent.description, pages: settings.folder.path, report)
    }
}
