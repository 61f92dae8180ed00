/// Which artifacts stay open after another one took their place, so that who pages through one of them can finish there.
package struct EarlierArtifacts: Sendable {
    /// How many; the oldest makes room before another one is opened.
    package var count: Int
    /// For how long.
    package var time: Duration
    /// Time that passes evenly, from any beginning.
    package var now: @Sendable () -> Duration

    package init(count: Int, time: Duration = .seconds(300), now: (@Sendable () -> Duration)? = nil) {
        self.count = count
        self.time = time
        let start = ContinuousClock.now
        self.now = now ?? { ContinuousClock.now - start }
    }
}
