import BallerCore
import BallerFetch
import Foundation

/// Shows a running crawl: a bar with rate and time left on a terminal, elsewhere one line per page.
struct CrawlDisplay: Sendable {
    private let terminal: Terminal

    init(_ terminal: Terminal) { self.terminal = terminal }

    func show(_ event: CrawlEvent) {
        switch event {
        case .stage(let name, let progress):
            terminal.step("\(name): \(progress.done) of \(progress.total) pages done")
            terminal.progress(bar(progress, label: name))
        case .page(let url, let result, let progress):
            page(url, result, progress)
        case .waiting(let notice):
            wait(notice)
        }
    }

    private func page(_ url: URL, _ result: PageResult, _ progress: CrawlProgress) {
        let path = url.path() + (url.query().map { "?\($0)" } ?? "")
        if case .failed(let error) = result { terminal.say("warning: \(error.message)") }
        // Pages that are kept already go by in the thousands in an instant.
        if result != .fresh {
            terminal.step("\(progress.done)/\(progress.total) \(result.word) \(path) (\(pace(progress)))")
        }
        terminal.progress(bar(progress, label: "\(pace(progress)) \(path)"))
    }

    private func bar(_ progress: CrawlProgress, label: String) -> ProgressBar {
        ProgressBar(
            fraction: Double(progress.done) / Double(max(progress.total, 1)),
            label: "\(progress.done)/\(progress.total) \(label)"
        )
    }

    private func pace(_ progress: CrawlProgress) -> String {
        let rate = progress.perMinute.formatted(
            .number.precision(.fractionLength(1)).locale(Locale(identifier: "en_US"))
        )
        return "\(rate) pages a minute, \(Readable.time(progress.secondsLeft)) left"
    }

    /// The regular pause before every page is not reported; a longer one is.
    private func wait(_ notice: WaitNotice) {
        let until = notice.until.formatted(.iso8601)
        let cause = notice.cause.map { " (\($0.shown))" } ?? ""
        switch notice.reason {
        case .pace: break
        case .standDown: terminal.say("the site asked for silence until \(until)\(cause)")
        case .circuitOpen: terminal.say("the site failed several times in a row; next trial at \(until)\(cause)")
        case .circuitTrial: terminal.say("another process is testing whether the site is back\(cause)")
        case .backoff: terminal.say("trying again at \(until)\(cause)")
        }
    }
}

extension PageResult {
    fileprivate var word: String {
        switch self {
        case .fetched(let bytes): "fetched \(Readable.bytes(bytes))"
        case .unchanged: "unchanged"
        case .missing(let status): "missing (\(status))"
        case .fresh: "kept"
        case .failed: "failed"
        }
    }
}
