import BallerCore
import BallerFetch
package import BallerTestSupport
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

/// Draws the same number each time.
package struct FixedJitter: Jitter {
    package let value: Double

    package init(value: Double = 0) { self.value = value }

    package func next() -> Double { value }
}
