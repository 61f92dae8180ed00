import BallerCore
import Foundation

/// How long a job that failed waits for its next attempt, before it is left to the next time it is due.
package struct Patience: Sendable {
    private let waits: [TimeInterval]

    package init(waits: [Duration] = [.seconds(15 * 60), .seconds(60 * 60)]) {
        self.waits = waits.map(\.seconds)
    }

    /// How many failures in a row are looked at.
    static let memory = 8

    /// When it may be tried again after so many failures since it was due; `nil` if it is not.
    func next(after failures: Int, endedAt: Date) -> Date? {
        waits.indices.contains(failures - 1) ? endedAt + waits[failures - 1] : nil
    }

    /// When what is never given up may be tried again: the longest wait is repeated.
    func last(after failures: Int, endedAt: Date) -> Date {
        endedAt + (waits.prefix(max(failures, 1)).last ?? 0)
    }
}
