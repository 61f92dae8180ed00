import NIOCore
import Testing

@testable import BallerWeb

struct TokenBucketsTests {
    private static let second: Int64 = 1_000_000_000
    private let policy = RatePolicy("test", quota: 10, window: .seconds(5))

    private func owner(_ number: Int) -> TokenBuckets.Owner {
        .init(asker: .key(number), kind: .ordinary)
    }

    @Test func `A bucket gives what it holds, and then what comes back`() {
        let buckets = TokenBuckets()
        for left in (0..<10).reversed() {
            let outcome = buckets.take(1, from: owner(1), policy, at: 0)
            #expect(!outcome.isRefused && outcome.remaining == left)
        }
        let refused = buckets.take(1, from: owner(1), policy, at: 0)
        #expect(refused == .init(isRefused: true, remaining: 0, untilFull: 5 * Self.second, wait: Self.second / 2))
        #expect(buckets.take(1, from: owner(1), policy, at: Self.second / 2).isRefused == false)
        #expect(buckets.take(1, from: owner(1), policy, at: Self.second / 2).isRefused)
        // A refusal costs nothing, and a rest fills the bucket and no more.
        #expect(buckets.take(10, from: owner(1), policy, at: 100 * Self.second).remaining == 0)
        #expect(buckets.take(1, from: owner(1), policy, at: 100 * Self.second).isRefused)
    }

    @Test func `What costs more waits longer, and what costs more than a bucket holds takes all of it`() {
        let buckets = TokenBuckets()
        #expect(buckets.take(8, from: owner(1), policy, at: 0).remaining == 2)
        let refused = buckets.take(4, from: owner(1), policy, at: 0)
        #expect(refused.isRefused && refused.remaining == 2 && refused.wait == Self.second)
        #expect(buckets.take(1_000, from: owner(2), policy, at: 0).remaining == 0)
    }

    @Test func `Askers and kinds have buckets of their own`() {
        let buckets = TokenBuckets()
        for _ in 1...11 { _ = buckets.take(1, from: owner(1), policy, at: 0) }
        #expect(!buckets.take(1, from: owner(2), policy, at: 0).isRefused)
        #expect(!buckets.take(1, from: .init(asker: .key(1), kind: .statement), policy, at: 0).isRefused)
    }

    @Test func `A flood of new askers takes no room and lets nobody off who has used up his`() {
        let buckets = TokenBuckets(limit: 256, shards: 2)
        for number in 0..<40 { _ = buckets.take(10, from: owner(number), policy, at: 0) }
        for number in 1_000..<101_000 { _ = buckets.take(1, from: owner(number), policy, at: Int64(number)) }
        #expect(buckets.counts.kept <= 256)
        #expect(buckets.counts.evicted > 90_000)
        for number in 0..<40 { #expect(buckets.take(1, from: owner(number), policy, at: 200_000).isRefused) }
    }

    @Test func `Full buckets are forgotten without being counted as lost`() {
        let buckets = TokenBuckets(limit: 64, shards: 1)
        for number in 0..<1_000 { _ = buckets.take(1, from: owner(number), policy, at: Int64(number) * Self.second) }
        #expect(buckets.counts.evicted == 0)
        #expect(buckets.counts.kept <= 64)
    }

    @Test(arguments: [
        (1_000, Duration.seconds(20), "\"test\";q=1000;w=20"), (60, .seconds(60), "\"test\";q=60;w=60"),
        (1, .milliseconds(100), "\"test\";q=1;w=1"),
    ])
    func `A policy says what a bucket holds and how long it takes to fill`(quota: Int, window: Duration, field: String)
    {
        #expect(RatePolicy("test", quota: quota, window: window).field == field)
    }
}
