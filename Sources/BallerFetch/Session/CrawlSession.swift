import BallerFiles
import BallerPages
import Foundation

/// Carries out a plan page by page, so that it can be killed at any time and resumed later.
package struct CrawlSession: Sendable {
    package let plan: CrawlPlan
    private let crawler: Crawler
    private let discoverer: any LinkDiscoverer
    private let notify: @Sendable (CrawlEvent) -> Void

    package init(
        plan: CrawlPlan,
        crawler: Crawler,
        discoverer: any LinkDiscoverer,
        notify: @escaping @Sendable (CrawlEvent) -> Void = { _ in }
    ) {
        self.plan = plan
        self.crawler = crawler
        self.discoverer = discoverer
        self.notify = notify
    }

    /// Runs until the plan ends, something forces it to stop, or the task is cancelled.
    ///
    /// With `resume` it continues the unfinished run of the same job, if there is one.
    package func run(resume: Bool = true) async -> CrawlReport {
        var run = Run(progress: CrawlProgress())
        run.progress.secondsPerPage = crawler.budget.rules.pace(crawlDelay: nil)
        do {
            let file = Checkpoint.file(of: plan.intent, in: crawler.store.folder)
            let files = crawler.store.files
            try files.makeFolder(file.deletingLastPathComponent())
            let lockFile = file.appendingPathExtension("lock")
            guard let lock = try files.lock(ifFree: lockFile) else {
                throw FetchError.jobRunning(plan.intent.description)
            }
            defer { lock.release() }
            let kept = resume ? try Checkpoint.read(file, at: crawler.now, in: files) : nil
            var checkpoint = kept ?? Checkpoint(intent: plan.intent, at: crawler.now)
            run.began = crawler.now
            try await stages(&run, checkpoint: &checkpoint, file: file)
            // The plan is finished, gaps or not: missing pages are not kept, so the next run requests them.
            try? FileManager.default.removeItem(at: file)
            let outcome = run.failures.isEmpty ? CrawlOutcome.complete : .incomplete(run.failures)
            return CrawlReport(outcome: outcome, progress: run.progress)
        } catch let error as FetchError {
            return CrawlReport(outcome: .stopped(error), progress: run.progress)
        } catch is CancellationError {
            return CrawlReport(outcome: .cancelled, progress: run.progress)
        } catch {
            let failure = FetchError.storeFailed(path: crawler.store.folder.path, reason: String(describing: error))
            return CrawlReport(outcome: .stopped(failure), progress: run.progress)
        }
    }

    private struct Run {
        var progress: CrawlProgress
        var began = Date.distantPast
        var failures: [FetchError] = []
        var seen: Set<PageAddress> = []
        var timesOpened = 0
    }

    private func stages(_ run: inout Run, checkpoint: inout Checkpoint, file: URL) async throws {
        var resolver = PlanResolver(plan: plan, site: crawler.site, store: crawler.store, discoverer: discoverer)
        for stage in plan.stages {
            let resolved = resolver.resolveAnew(stage)
            run.failures += resolved.problems
            let addresses = resolved.addresses.filter { run.seen.insert($0).inserted }
            let later = plan.stages.drop { $0.name != stage.name }.dropFirst()
            run.progress.total =
                run.progress.done + addresses.count + later.reduce(0) { $0 + resolver.resolve($1).expected }
            notify(.stage(stage.name, run.progress))
            for address in addresses {
                let standing = Standing(since: checkpoint.startedAt, maximumAge: stage.maximumAge)
                try await page(address, &run, standing)
                checkpoint.updatedAt = crawler.now
                checkpoint.done = run.progress.done
                checkpoint.total = run.progress.total
                checkpoint.lastPage = address.url(on: crawler.site)
                try checkpoint.write(to: file, in: crawler.store.files)
            }
        }
    }

    private func page(_ address: PageAddress, _ run: inout Run, _ standing: Standing) async throws {
        guard let url = address.url(on: crawler.site) else { return }
        let result = try await result(of: address, at: url, &run, standing)
        run.progress.count(result)
        run.progress.secondsRunning = crawler.now.timeIntervalSince(run.began)
        if case .failed(let error) = result { run.failures.append(error) }
        notify(.page(url, result, run.progress))
    }

    /// Requests a page once; while requests are suspended after failures, waits for the trial, but not forever.
    private func result(
        of address: PageAddress,
        at url: URL,
        _ run: inout Run,
        _ standing: Standing
    ) async throws -> PageResult {
        while true {
            do {
                let result = try await crawler.bring(address, at: url, standing)
                if result != .fresh { run.timesOpened = 0 }
                return result
            } catch FetchError.circuitOpen(let url, let until) {
                run.timesOpened += 1
                guard run.timesOpened <= 3 else { throw FetchError.circuitOpen(url, until: until) }
                try await crawler.pause.wait(
                    until: until,
                    reason: .circuitOpen,
                    cause: crawler.budget.lastTrouble()
                )
            } catch let error as FetchError where error.concernsOnePage {
                return .failed(error)
            }
        }
    }
}

extension CrawlProgress {
    fileprivate mutating func count(_ result: PageResult) {
        done += 1
        switch result {
        case .fetched(let bytes):
            fetched += 1
            self.bytes += bytes
        case .unchanged: unchanged += 1
        case .missing: missing += 1
        case .fresh: fresh += 1
        case .failed: failed += 1
        }
    }
}

extension FetchError {
    /// Whether a crawl continues with the next page after this error.
    fileprivate var concernsOnePage: Bool {
        switch self {
        case .addressNotAllowed, .forbiddenByRobots, .pageTypeNeverFetched, .serverFailed, .unexpectedStatus,
            .redirectRefused, .bodyTooLarge, .notHTML, .pageIncomplete:
            true
        default: false
        }
    }
}
