import BallerCore
import BallerServing
import Synchronization

/// Requests counted by route and status, their times by route.
package final class RequestMetrics: Sendable {
    /// Upper bounds of the histogram in seconds; the last bucket has none.
    static let bounds: [(limit: Duration, label: String)] = [
        (.microseconds(500), "0.0005"), (.milliseconds(1), "0.001"), (.microseconds(2500), "0.0025"),
        (.milliseconds(5), "0.005"), (.milliseconds(10), "0.01"), (.milliseconds(20), "0.02"),
        (.milliseconds(50), "0.05"), (.milliseconds(100), "0.1"), (.milliseconds(250), "0.25"),
        (.seconds(1), "1"), (.seconds(5), "5"),
    ]

    struct RouteCounts: Sendable {
        var statuses: [Int: Int] = [:]
        /// Requests in each bucket alone, not summed up.
        var buckets = [Int](repeating: 0, count: bounds.count + 1)
        var seconds = 0.0
    }

    private let counts = Mutex<[String: RouteCounts]>([:])
    private let malformed = Mutex<[ProtocolFault: Int]>([:])

    package init() {}

    /// Routes come from the route list, never from a visitor, so the number of them is bounded.
    func count(route: String, status: Int, _ duration: Duration) {
        let bucket = Self.bounds.firstIndex { duration <= $0.limit } ?? Self.bounds.count
        counts.withLock { counts in
            counts[route, default: RouteCounts()].add(status, bucket, duration.seconds)
        }
    }

    /// Answers since the start, and those among them by which the server said that it failed.
    package var answers: (all: Int, failed: Int) {
        counts.withLock { counts in
            counts.values.reduce(into: (0, 0)) { sum, route in
                for (status, count) in route.statuses {
                    sum.0 += count
                    if status >= 500 { sum.1 += count }
                }
            }
        }
    }

    func countMalformed(_ fault: ProtocolFault) { malformed.withLock { $0[fault, default: 0] += 1 } }

    /// Requests that were none, by what was wrong with them.
    var faults: [ProtocolFault: Int] { malformed.withLock { $0 } }

    var routes: [String: RouteCounts] { counts.withLock { $0 } }
}

extension RequestMetrics.RouteCounts {
    fileprivate mutating func add(_ status: Int, _ bucket: Int, _ duration: Double) {
        statuses[status, default: 0] += 1
        buckets[bucket] += 1
        seconds += duration
    }
}
