/// How long to wait before the next attempt: twice as long after each failure, up to a longest time.
package struct BackOff: Sendable {
    private let first: Duration
    private let longest: Duration

    package init(first: Duration = .seconds(1), longest: Duration = .seconds(300)) {
        self.first = first
        self.longest = longest
    }

    /// The time to wait after this many failures, one or more.
    func wait(after failures: Int) -> Duration {
        // Past thirty doublings every sensible pair of times has met.
        min(longest, first * (1 << min(max(failures - 1, 0), 30)))
    }
}
