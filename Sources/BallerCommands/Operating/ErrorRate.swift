import Foundation
import Synchronization

/// The share of requests that a server failed to answer lately.
final class ErrorRate: Sendable {
    /// What is lately.
    private static let span: TimeInterval = 300
    /// So few requests say nothing.
    private static let least = 20

    private let percent: Int
    private let answers: @Sendable () -> (all: Int, failed: Int)
    private let seen = Mutex<[(at: Date, all: Int, failed: Int)]>([])

    /// Over `percent` of failed requests there is something to tell; 0 for never.
    init(over percent: Int, answers: @escaping @Sendable () -> (all: Int, failed: Int)) {
        self.percent = percent
        self.answers = answers
    }

    /// Looks at the counts; a message if too many requests have failed since the first look that is not older than the span.
    func look(at now: Date = Date()) -> String? {
        let counts = answers()
        let first = seen.withLock { seen in
            seen.removeAll { now.timeIntervalSince($0.at) > Self.span }
            seen.append((now, counts.all, counts.failed))
            return seen[0]
        }
        let (all, failed) = (counts.all - first.all, counts.failed - first.failed)
        guard percent > 0, all >= Self.least, failed * 100 > all * percent else { return nil }
        return "\(failed) of \(all) requests of the last minutes ended with a fault of the server"
    }
}
