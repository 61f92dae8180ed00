import BallerCore
import Foundation

/// Sends requests within the budget, and handles a site that fails or asks for silence.
package struct PoliteExchange: Sendable {
    let transport: any Transport
    let budget: RequestBudget
    let limits: FetchLimits
    let userAgent: UserAgent
    let pause: Pause
    let jitter: any Jitter

    package init(
        transport: any Transport,
        budget: RequestBudget,
        limits: FetchLimits,
        userAgent: UserAgent,
        pause: Pause,
        jitter: any Jitter = SystemJitter()
    ) {
        self.transport = transport
        self.budget = budget
        self.limits = limits
        self.userAgent = userAgent
        self.pause = pause
        self.jitter = jitter
    }

    /// Gets an answer that is neither 429 nor 5xx.
    ///
    /// Every try waits for the budget. A 429 silences all processes and uses no try; a 5xx, a broken connection or a
    /// time-out uses one of three.
    func send(_ url: URL, headers: [String: String] = [:], crawlDelay: Double? = nil) async throws -> WireResponse {
        var request = headers
        request["user-agent"] = userAgent.value
        var triesMade = 0
        while true {
            _ = try await budget.take(
                for: url,
                crawlDelay: crawlDelay,
                longestWait: limits.longestWait,
                pause: pause
            )
            let reason: String
            do {
                let response = try await transport.exchange(WireRequest(url: url, headers: request), limits: limits)
                if response.status == 429 {
                    try standDown(url, response)
                    continue
                }
                if response.status < 500 {
                    try check(url, response)
                    try budget.recordAnswer()
                    return response
                }
                let end = RetryAfter.end(response.headers["retry-after"], now: pause.now)
                try budget.recordFailure(standDownUntil: end, cause: "status \(response.status)")
                reason = "status \(response.status)"
            } catch FetchError.serverFailed(_, let why, _), FetchError.pageIncomplete(_, let why) {
                try budget.recordFailure(cause: why)
                reason = why
            } catch FetchError.bodyTooLarge(let url, let limit) {
                try budget.recordAnswer()
                throw FetchError.bodyTooLarge(url, limit: limit)
            }
            triesMade += 1
            guard triesMade < limits.tries else {
                throw FetchError.serverFailed(url, reason: reason, tries: triesMade)
            }
            try await backOff(after: triesMade, cause: reason)
        }
    }

    private func standDown(_ url: URL, _ response: WireResponse) throws {
        let now = pause.now
        let end = RetryAfter.end(response.headers["retry-after"], now: now) ?? now + limits.standDown.seconds
        let (inARow, until) = try budget.recordTooMany(until: end)
        if inARow >= limits.tooManyInARow { throw FetchError.tooManyRequests(url, inARow: inARow, until: until) }
    }

    /// Treats a page cut off without an HTTP error like a broken connection.
    private func check(_ url: URL, _ response: WireResponse) throws(FetchError) {
        guard limits.requiresClosedHTML, response.status == 200,
            response.headers["content-type"]?.lowercased().hasPrefix("text/html") == true
        else { return }
        let end = String(decoding: response.body.suffix(4096), as: UTF8.self).lowercased()
        guard end.contains("</html") else { throw .pageIncomplete(url, reason: "the HTML does not end") }
    }

    private func backOff(after tries: Int, cause: String) async throws {
        let seconds = limits.firstBackoff.seconds * Double(1 << min(tries - 1, 16)) * (1 + jitter.next() / 4)
        try await pause.wait(until: pause.now + seconds, reason: .backoff, cause: cause)
    }
}
