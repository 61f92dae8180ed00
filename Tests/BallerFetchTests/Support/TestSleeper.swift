import BallerFetch
import BallerTestSupport
import Foundation
import Synchronization

/// Waits by moving the clock, and remembers how long.
final class TestSleeper: Sleeper {
    let clock: ManualClock
    private let log = Mutex<[Double]>([])

    init(_ clock: ManualClock) { self.clock = clock }

    var slept: [Double] { log.withLock(\.self) }

    func sleep(for duration: Duration) async throws {
        try Task.checkCancellation()
        log.withLock { $0.append(duration.seconds) }
        clock.advance(seconds: duration.seconds)
    }
}

/// Draws the same number each time.
struct FixedJitter: Jitter {
    var value = 0.0
    func next() -> Double { value }
}

/// A folder of a test's own, removed when its owner goes.
final class TemporaryFolder: Sendable {
    let url: URL

    init() throws {
        url = FileManager.default.temporaryDirectory.appending(path: "baller-fetch-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(at: url) }
}
