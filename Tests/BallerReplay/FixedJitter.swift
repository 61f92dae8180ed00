import BallerFetch

/// Draws the same number each time.
package struct FixedJitter: Jitter {
    package let value: Double

    package init(value: Double = 0) { self.value = value }

    package func next() -> Double { value }
}
