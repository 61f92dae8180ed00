import BallerCore
package import Foundation
import Synchronization

/// A time of day that stands still until a test moves it.
package final class ManualClock: WallClock {
    private let time: Mutex<Date>

    /// Starts at 2026-11-23 04:31:00 UTC where nothing else is said.
    package init(_ start: Date = Date(timeIntervalSince1970: 1_795_408_260)) { time = Mutex(start) }

    package func now() -> Date { time.withLock { $0 } }

    package func advance(seconds: TimeInterval) { time.withLock { $0 += seconds } }
}
