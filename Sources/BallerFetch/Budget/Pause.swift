package import BallerCore
package import Foundation

/// Waits until a moment of the wall clock, and says so before.
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

    /// `cause` says what led to the wait, where more is known than its reason: “status 503”.
    package func wait(until end: Date, reason: RequestBudget.Reason, cause: String? = nil) async throws {
        let seconds = end.timeIntervalSince(now)
        guard seconds > 0 else { return }
        notify(WaitNotice(until: end, reason: reason, cause: cause))
        // One millisecond more: a wake-up a hair too early would only ask again.
        try await sleeper.sleep(for: .milliseconds(Int64((seconds * 1000).rounded(.up)) + 1))
    }
}
