import BallerArtifact
import BallerCore
import BallerDuckDB
import BallerETL
import BallerFetch
import BallerHarvest
import BallerOperations
import BallerSQL
import Foundation

/// The steps of the jobs: fetch, parse, build, publish, prune.
struct OperationSteps: Sendable {
    let settings: Settings
    let raw: String
    let store: ArtifactStore
    let warehouse: Warehouse
    /// `nil` where nobody said how the site reaches the operator: nothing is fetched then.
    let scrape: ScrapeSettings?
    let pages: URL
    let inbox: Inbox?
    /// Artifacts that stay.
    let keep: Int
    var clock: any WallClock = SystemClock()
    var sleeper: any Sleeper = RealSleeper()
    var jitter: any Jitter = SystemJitter()

    func steps(of job: ScheduledJob) -> [RunStep] { [fetch(job), parse] + makeAndServe }

    /// The files come into the raw folder first, and go back if they are why the build does not pass.
    var inboxSteps: [RunStep] {
        guard let inbox else { return makeAndServe }
        let take = RunStep("take") { context, findings in
            if let cut = context.cutShort, let id = cut.id { try inbox.restore(cut.findings.dropped ?? [], run: id) }
            let dropped = try inbox.files()
            findings.dropped = dropped
            // Before the first file moves: whoever finds this run cut short brings them back.
            try context.note(findings)
            try inbox.take(dropped, run: context.id)
            return .done("\(dropped.count) \(dropped.count == 1 ? "file" : "files") of the inbox")
        }
        let guarded = RunStep(build.name) { context, findings in
            let dropped = findings.dropped ?? []
            do {
                let outcome = try await build.perform(context, &findings)
                guard case .refused(let reason, let code) = outcome else { return outcome }
                try inbox.putBack(dropped, run: context.id)
                return .refused("\(reason); the files are back, in refused/\(context.id)", code: code)
            } catch let error as ETLError {
                try inbox.putBack(dropped, run: context.id)
                throw error
            } catch {
                // Not the files' fault: they wait for the next try.
                try inbox.restore(dropped, run: context.id)
                throw error
            }
        }
        return [take, guarded, publish, prune]
    }

    private var makeAndServe: [RunStep] { [build, publish, prune] }

    private func intents(of job: ScheduledJob) -> [CrawlIntent] {
        let today = CalendarDay(inEastern: clock.now())
        switch job {
        case .nightly: return [.nightly]
        case .weekly: return [.season(CrawlPlan.currentSeason(on: today))]
        case .draft: return [.draft(SeasonYear(rawValue: today.year))]
        case .awards: return [.awards]
        }
    }

    /// What a job would fetch now.
    func summaries(of job: ScheduledJob) throws -> [PlanSummary] {
        try scrape.map { scrape in try intents(of: job).map { try scrapeJob($0, scrape).summary() } } ?? []
    }

    private func scrapeJob(_ intent: CrawlIntent, _ scrape: ScrapeSettings) -> ScrapeJob {
        ScrapeJob(settings: scrape, intent: intent, clock: clock, sleeper: sleeper, jitter: jitter)
    }

    private func fetch(_ job: ScheduledJob) -> RunStep {
        RunStep("fetch") { _, findings in
            guard let scrape else {
                return .skipped("\(SettingCatalog.scrapeContact.key) is not set, so nothing is fetched")
            }
            var accounts: [String] = []
            for intent in intents(of: job) {
                let report = try await scrapeJob(intent, scrape).run { _ in }
                findings.pages = (findings.pages ?? 0) + report.fetched
                if let stop = report.stop { throw stop }
                if report.outcome == .interrupted { throw CancellationError() }
                accounts.append(report.text)
            }
            return .done(accounts.joined(separator: "\n"))
        }
    }

    private var parse: RunStep {
        RunStep("parse") { _, findings in
            guard FileManager.default.fileExists(atPath: pages.path) else {
                return .skipped("there are no pages in \(pages.path)")
            }
            let report = try await ParseRun(pages: pages, out: URL(typedPath: raw), anew: false).run { _, _ in }
            findings.drifted = report.count(.drift)
            return .done("\(report.parsed) of \(report.pages) pages read, \(report.count(.drift)) drifted")
        }
    }

    private var build: RunStep {
        RunStep("build") { _, findings in
            let request = try await settings.buildRequest(raw: raw, publish: false) { _ in }
            let report = try await BlockingExecutor.once { try BuildPipeline(request).run() }
            findings.take(report)
            guard report.state == .passed else {
                let failed = report.checks.filter { $0.state == .failed || $0.state == .errored }.map(\.name)
                return .refused("the checks failed: \(failed.joined(separator: ", "))", code: "etl.checks_failed")
            }
            return .done("\(report.buildID ?? "") built of \(report.files.count) files")
        }
    }

    private var publish: RunStep {
        RunStep("publish") { context, findings in
            guard let artifact = findings.artifact else { return .skipped("nothing was built") }
            let id = try BuildID(artifact)
            let current = try store.current()
            findings.previous = current?.description
            findings.published = false
            if let current, let live = try? store.manifest(of: current),
                try store.manifest(of: id).contentHash == live.contentHash
            {
                return .skipped("the content is that of \(current), which is served")
            }
            let examination = try await Examination(store, warehouse, settings, schema: .own)
            let compare = try await settings.comparison(in: store, warehouse)
            try context.confirm()
            let publication = try await BlockingExecutor.once {
                try store.publish(id, examine: examination.examine, compare: compare)
            }
            findings.published = true
            findings.take(try store.newestChanges())
            return .done("\(publication.buildID) is served" + (publication.warning.map { "; \($0)" } ?? ""))
        }
    }

    private var prune: RunStep {
        RunStep("prune") { _, _ in
            let report = try store.prune(keep: keep)
            let count = report.removed.count
            return count == 0 ? .skipped("nothing to remove") : .done("\(count) older artifacts removed")
        }
    }
}
