import Synchronization

/// The buckets of many askers, in bounded memory.
///
/// A bucket is the one moment at which it will be full again (the generic cell rate algorithm), so that one that nobody asks of need not be
/// kept. They lie in shards with a lock each, which is held for one look-up. Where a shard is full, the fullest quarter of its buckets is
/// forgotten, which gives their askers the little that was missing; who has used up a bucket gets no other by sending others ahead.
struct TokenBuckets: Sendable {
    /// Whose bucket it is, and of what.
    struct Owner: Hashable, Sendable {
        let asker: Asker
        let kind: RequestClass
    }

    struct Outcome: Equatable {
        let isRefused: Bool
        /// Tokens that are left.
        let remaining: Int
        /// Nanoseconds until the bucket is full.
        let untilFull: Int64
        /// Nanoseconds until the request would be let through.
        let wait: Int64
    }

    private final class Shard: Sendable {
        let state = Mutex(State())
    }

    fileprivate struct State {
        /// When each bucket is full, in nanoseconds.
        var fullAt: [Owner: Int64] = [:]
        var evicted = 0
    }

    private let shards: [Shard]
    private let limit: Int

    /// `limit` buckets are kept, in so many shards.
    init(limit: Int = 16_384, shards count: Int = 16) {
        self.limit = max(4, limit / count)
        shards = (0..<count).map { _ in Shard() }
    }

    /// Takes tokens out of a bucket where it has as many; `now` is in nanoseconds since any fixed moment.
    func take(_ cost: Int, from owner: Owner, _ policy: RatePolicy, at now: Int64) -> Outcome {
        let shard = shards[Int(UInt(bitPattern: owner.hashValue) % UInt(shards.count))]
        return shard.state.withLock { state in
            let before = max(state.fullAt[owner] ?? now, now)
            // What a bucket never holds costs all that it holds.
            let after = before + Int64(min(cost, policy.quota)) * policy.interval
            let missing = after - now - policy.window
            guard missing <= 0 else {
                return policy.outcome(fullAt: before, now, wait: missing)
            }
            if state.fullAt.count >= limit, state.fullAt[owner] == nil { state.makeRoom(now) }
            state.fullAt[owner] = after
            return policy.outcome(fullAt: after, now, wait: 0)
        }
    }

    /// Buckets that are kept, and those that were forgotten before they were full.
    var counts: (kept: Int, evicted: Int) {
        shards.reduce((0, 0)) { sum, shard in
            shard.state.withLock { (sum.0 + $0.fullAt.count, sum.1 + $0.evicted) }
        }
    }
}

extension TokenBuckets.State {
    fileprivate mutating func makeRoom(_ now: Int64) {
        let fullest = fullAt.sorted { $0.value < $1.value }
        let kept = fullest.dropFirst(fullest.count / 4).drop { $0.value <= now }
        evicted += fullest.prefix(fullest.count / 4).count { $0.value > now }
        fullAt = Dictionary(uniqueKeysWithValues: kept.map { ($0.key, $0.value) })
    }
}

extension RatePolicy {
    fileprivate func outcome(fullAt: Int64, _ now: Int64, wait: Int64) -> TokenBuckets.Outcome {
        TokenBuckets.Outcome(
            isRefused: wait > 0,
            remaining: Int((window - (fullAt - now)) / interval),
            untilFull: fullAt - now,
            wait: wait
        )
    }
}
