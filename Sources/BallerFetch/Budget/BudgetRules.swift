import BallerCore
import Foundation

/// How often a site may be asked, all processes together.
package struct BudgetRules: Sendable, Equatable {
    /// Requests in any stretch of `window`.
    package var requests = 17
    package var window: Duration = .seconds(60)
    /// Least time between two requests.
    package var spacing: Duration = .milliseconds(3500)
    /// Up to so much is added to `spacing`, drawn anew each time.
    package var jitter: Duration = .milliseconds(250)
    /// Failures in a row after which nothing is sent for `openTime`.
    package var failures = 5
    package var openTime: Duration = .seconds(300)

    package init() {}

    /// Seconds a request takes on average, with a crawl delay of the site.
    package func pace(crawlDelay: Double?) -> Double {
        max(max(spacing.seconds, crawlDelay ?? 0) + jitter.seconds / 2, window.seconds / Double(requests))
    }
}

/// What all processes know of the recent past; the content of `budget.json`.
struct BudgetState: Sendable, Equatable, Codable {
    /// When the requests of the last window were sent.
    var grants: [Date] = []
    /// Spacing and jitter of the last request end here.
    var notBefore: Date?
    /// The site asked for silence until then.
    var standDownUntil: Date?
    var tooManyInARow = 0
    var breaker = CircuitBreaker()
    /// The last answer that silence or failures came from, for people who wait because of it.
    var lastTrouble: String?

    /// The earliest moment by spacing and window.
    func earliest(by rules: BudgetRules, spacing: Double, now: Date) -> Date {
        var earliest = now
        // A clock that was set back must not make us wait longer than a correct one would.
        if let last = grants.last.map({ min($0, now) }) { earliest = max(earliest, last + spacing) }
        if let notBefore {
            earliest = max(earliest, min(notBefore, now + max(spacing, rules.spacing.seconds) + rules.jitter.seconds))
        }
        let recent = grants.map { min($0, now) }.filter { $0 > now - rules.window.seconds }
        if recent.count >= rules.requests {
            earliest = max(earliest, recent[recent.count - rules.requests] + rules.window.seconds)
        }
        return earliest
    }
}
