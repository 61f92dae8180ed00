import BallerCore
import BallerFetch
import Foundation

/// The outcome of a crawl, for people and programs.
struct ScrapeReport: Encodable, Sendable {
    enum Outcome: String, Encodable { case complete, incomplete, interrupted, stopped }

    /// A page that could not be fetched, or what ended the crawl.
    struct Failure: Encodable, Sendable {
        let code: String
        let message: String

        init(_ error: FetchError) {
            code = error.code
            message = error.message
        }
    }

    let job: String
    let pagesFolder: String
    let outcome: Outcome
    let done, total, fetched, unchanged, fresh, missing, failed, bytes: Int
    let seconds: Double
    let failures: [Failure]
    /// What stopped the crawl, for the exit code.
    let stop: FetchError?

    init(job: String, pages: String, _ report: CrawlReport) {
        self.job = job
        pagesFolder = pages
        let progress = report.progress
        (done, total, fetched) = (progress.done, progress.total, progress.fetched)
        (unchanged, fresh, missing) = (progress.unchanged, progress.fresh, progress.missing)
        (failed, bytes, seconds) = (progress.failed, progress.bytes, progress.secondsRunning)
        switch report.outcome {
        case .complete: (outcome, failures, stop) = (.complete, [], nil)
        case .incomplete(let errors): (outcome, failures, stop) = (.incomplete, errors.map(Failure.init), nil)
        case .cancelled: (outcome, failures, stop) = (.interrupted, [], nil)
        case .stopped(let error): (outcome, failures, stop) = (.stopped, [Failure(error)], error)
        }
    }

    private enum CodingKeys: String, CodingKey {
        case job, pagesFolder, outcome, done, total, fetched, unchanged, fresh, missing, failed, bytes, seconds,
            failures
    }

    func json() throws -> Data { try ReportJSON.data(self) }

    /// A summary line, then one line for each page that could not be fetched.
    var text: String {
        let sums =
            "\(job): \(done) of \(total) pages; \(fetched) fetched (\(Readable.bytes(bytes))), \(unchanged) unchanged, "
            + "\(fresh) kept before, \(missing) missing, \(failed) failed; \(Readable.time(seconds))"
        return ([sums] + failures.map { "  \($0.message)" } + [ending].compactMap(\.self)).joined(separator: "\n")
    }

    private var ending: String? {
        switch outcome {
        case .complete: nil
        case .incomplete: "Run the same job again to fetch what is missing."
        case .interrupted, .stopped: "Run the same job again to continue."
        }
    }
}
