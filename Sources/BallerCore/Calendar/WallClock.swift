package import Foundation

/// The time of day; tests bring their own.
package protocol WallClock: Sendable {
    func now() -> Date
}

/// The clock of the machine.
package struct SystemClock: WallClock {
    package init() {}
    package func now() -> Date { Date() }
}
