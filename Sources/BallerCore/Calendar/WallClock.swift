package import Foundation

/// The current time; tests inject their own.
package protocol WallClock: Sendable {
    func now() -> Date
}

/// The machine's clock.
package struct SystemClock: WallClock {
    package init() {}
    package func now() -> Date { Date() }
}
