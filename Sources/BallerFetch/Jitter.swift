/// Draws the random part of a pause; tests inject a fixed one.
package protocol Jitter: Sendable {
    /// A number in 0..<1.
    func next() -> Double
}

/// Draws from the system's random number generator.
package struct SystemJitter: Jitter {
    package init() {}
    package func next() -> Double { Double.random(in: 0..<1) }
}
