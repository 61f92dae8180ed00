import Synchronization
import Testing

@testable import BallerWeb

struct GuessLimitTests {
    private final class Time: Sendable {
        private let instant = Mutex(ContinuousClock.now)
        var now: ContinuousClock.Instant { instant.withLock { $0 } }
        func pass(_ span: Duration) { instant.withLock { $0 += span } }
    }

    @Test func `A few wrong tokens are free, then each doubles the wait, and the right one clears it`() {
        let time = Time()
        let limit = GuessLimit { time.now }
        for _ in 1...4 { limit.countWrong(of: .unknown) }
        #expect(limit.wait(of: .unknown) == nil)
        var waits: [Int?] = []
        for _ in 1...11 {
            limit.countWrong(of: .unknown)
            waits.append(limit.wait(of: .unknown))
            time.pass(.seconds(waits.last.flatMap { $0 } ?? 0))
            #expect(limit.wait(of: .unknown) == nil)
        }
        #expect(waits == [1, 2, 4, 8, 16, 32, 64, 128, 256, 300, 300])
        limit.forget(.unknown)
        limit.countWrong(of: .unknown)
        #expect(limit.wait(of: .unknown) == nil)
    }

    @Test func `Who has been quiet for long begins anew`() {
        let time = Time()
        let limit = GuessLimit { time.now }
        for _ in 1...8 { limit.countWrong(of: .unknown) }
        #expect(limit.wait(of: .unknown) == 8)
        time.pass(.seconds(400))
        limit.countWrong(of: .unknown)
        #expect(limit.wait(of: .unknown) == nil)
    }
}
