package import BallerCore
package import Foundation

/// Waits until a wall-clock time, and announces the wait first.
package struct Pause: Sendable {
    private let clock: any WallClock
    private let sleeper: any Sleeper
    private let notify: @Sendable (WaitNotice) -> Void

    package init(
        clock: any WallClock = SystemClock(),
        sleeper: any Sleeper = RealSleeper(),
        notify: @escaping @Sendable (WaitNotice) -> Void = { _ in }
    ) {
        self.clock = clock
        self.sleeper = sleeper
        self.notify = notify
    }

    package var now: Date { clock.now() }

    /// `cause` says what led to the wait, if more than its reason is known, such as “status 503”.
    package func wait(until end: Date, reason: RequestBudget.Reason, cause: String? = nil) async throws {
        let seconds = end.timeIntervalSince(now)
        guard seconds > 0 else { return }
        notify(WaitNotice(until: end, reason: reason, cause: cause))
        // One extra millisecond: waking slightly too early would only ask again.
        try await sleeper.sleep(for: .milliseconds(Int64((seconds * 1000).rounded(.up)) + 1))
    }
}
