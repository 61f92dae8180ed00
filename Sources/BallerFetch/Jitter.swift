/// Draws the random part of a pause; tests bring a fixed one.
package protocol Jitter: Sendable {
    /// A number in 0..<1.
    func next() -> Double
}

/// Draws from the system's generator.
package struct SystemJitter: Jitter {
    package init() {}
    package func next() -> Double { Double.random(in: 0..<1) }
}
