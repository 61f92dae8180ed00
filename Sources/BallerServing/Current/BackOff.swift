/// The wait before the next attempt, doubled after each failure up to a maximum.
package struct BackOff: Sendable {
    private let first: Duration
    private let longest: Duration

    package init(first: Duration = .seconds(1), longest: Duration = .seconds(300)) {
        self.first = first
        self.longest = longest
    }

    /// The time to wait after this many failures, at least one.
    package func wait(after failures: Int) -> Duration {
        // After thirty doublings the maximum is reached for any sensible values.
        min(longest, first * (1 << min(max(failures - 1, 0), 30)))
    }
}
