import BallerCore
import Synchronization

/// Waits by moving the clock, and remembers how long.
package final class TestSleeper: Sleeper {
    package let clock: ManualClock
    private let log = Mutex<[Double]>([])

    package init(_ clock: ManualClock) { self.clock = clock }

    package var slept: [Double] { log.withLock(\.self) }

    package func sleep(for duration: Duration) async throws {
        try Task.checkCancellation()
        log.withLock { $0.append(duration.seconds) }
        clock.advance(seconds: duration.seconds)
    }
}
