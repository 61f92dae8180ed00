import BallerCore
package import Foundation

/// A pause of a crawl, for whoever watches it.
package struct WaitNotice: Sendable, Equatable {
    package let until: Date
    package let reason: RequestBudget.Reason
    /// What led to it, such as “status 503”.
    package let cause: String?
}

extension RequestBudget {
    /// Waits until one request is granted.
    ///
    /// - Throws: `FetchError.toldToWait` if the site wants more silence than `longestWait`, `FetchError.circuitOpen`
    /// while requests are suspended after failures, `CancellationError`.
    package func take(
        for url: URL,
        crawlDelay: Double? = nil,
        longestWait: Duration,
        pause: Pause
    ) async throws -> Date {
        while true {
            try Task.checkCancellation()
            switch try ask(crawlDelay: crawlDelay) {
            case .granted(let date): return date
            case .wait(let until, .circuitOpen): throw FetchError.circuitOpen(url, until: until)
            case .wait(let until, let reason):
                if reason == .standDown, until > pause.now + longestWait.seconds {
                    throw FetchError.toldToWait(url, until: until)
                }
                let cause = reason == .pace ? nil : try lastTrouble()
                try await pause.wait(until: until, reason: reason, cause: cause)
            }
        }
    }
}
