import Foundation
import Synchronization
import Testing

@testable import BallerCommands

struct ErrorRateTests {
    @Test func `Too many faults of the last minutes are told, few requests and old faults are not`() {
        let counts = Mutex((all: 1000, failed: 500))
        let rate = ErrorRate(over: 5) { counts.withLock { $0 } }
        let start = Date(timeIntervalSince1970: 1_800_000_000)
        // What was before the first look says nothing of now.
        #expect(rate.look(at: start) == nil)
        counts.withLock { $0 = (1010, 510) }
        #expect(rate.look(at: start + 30) == nil)
        counts.withLock { $0 = (1100, 510) }
        #expect(rate.look(at: start + 60)?.contains("10 of 100") == true)
        counts.withLock { $0 = (1500, 510) }
        #expect(rate.look(at: start + 90) == nil)
        #expect(rate.look(at: start + 600) == nil)
        let never = ErrorRate(over: 0) { counts.withLock { $0 } }
        _ = never.look(at: start)
        counts.withLock { $0 = (2000, 1000) }
        #expect(never.look(at: start + 30) == nil)
    }
}
