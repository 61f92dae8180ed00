import BallerCore

/// A bucket of tokens: how many it holds, and how fast they come back.
struct RatePolicy: Sendable, Equatable {
    /// What the header fields call it.
    let name: String
    let quota: Int
    /// Nanoseconds in which one token comes back.
    let interval: Int64

    /// `window` is the time in which an empty bucket fills.
    init(_ name: String, quota: Int, window: Duration) {
        self.name = name
        self.quota = max(1, quota)
        interval = max(1, Int64(window.seconds * 1e9) / Int64(self.quota))
    }

    /// Nanoseconds in which an empty bucket fills.
    var window: Int64 { interval * Int64(quota) }

    /// The policy as `RateLimit-Policy` has it.
    var field: String { "\"\(name)\";q=\(quota);w=\(window.wholeSeconds)" }
}

extension Int64 {
    /// Nanoseconds in seconds, rounded up.
    var wholeSeconds: Int64 { (self + 999_999_999) / 1_000_000_000 }
}
