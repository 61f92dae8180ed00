import BallerCore
import Foundation

/// How often all processes together may ask a site.
package struct BudgetRules: Sendable, Equatable {
    /// Requests within any `window`.
    package var requests = 17
    package var window: Duration = .seconds(60)
    /// Minimum time between two requests.
    package var spacing: Duration = .milliseconds(3500)
    /// Upper bound of the random time added to each `spacing`.
    package var jitter: Duration = .milliseconds(250)
    /// Failures in a row after which nothing is sent for `openTime`.
    package var failures = 5
    package var openTime: Duration = .seconds(300)

    package init() {}

    /// Average seconds per request, with the site's crawl delay.
    package func pace(crawlDelay: Double?) -> Double {
        max(max(spacing.seconds, crawlDelay ?? 0) + jitter.seconds / 2, window.seconds / Double(requests))
    }
}

/// What all processes know about recent requests; stored in `budget.json`.
struct BudgetState: Sendable, Equatable, Codable {
    /// When the requests of the last window were sent.
    var grants: [Date] = []
    /// When spacing and jitter of the last request end.
    var notBefore: Date?
    /// The site asked for silence until then.
    var standDownUntil: Date?
    var tooManyInARow = 0
    var breaker = CircuitBreaker()
    /// What caused the last silence or failures, for people who wait because of it.
    var lastTrouble: String?

    /// The earliest time that spacing and window allow.
    func earliest(by rules: BudgetRules, spacing: Double, now: Date) -> Date {
        var earliest = now
        // After a clock was set back, never wait longer than with a correct clock.
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
