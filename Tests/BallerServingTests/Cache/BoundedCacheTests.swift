import Testing

@testable import BallerServing

struct BoundedCacheTests {
    private let cache = BoundedCache<String, Int>(limit: 100)

    @Test func `What was put in comes out`() {
        cache.insert(1, for: "a", cost: 10)
        #expect(cache.value(for: "a") == 1)
        #expect(cache.value(for: "b") == nil)
        #expect(cache.counts == .init(entries: 1, bytes: 10, hits: 1, misses: 1, evictions: 0))
    }

    @Test func `It never holds more bytes than its limit`() {
        for number in 0..<1000 {
            cache.insert(number, for: String(number), cost: 7)
            #expect(cache.counts.bytes <= 100)
        }
        #expect(cache.counts.entries == 14)
        #expect(cache.counts.evictions == 986)
    }

    @Test func `What is asked for again and again outlives what is not`() {
        cache.insert(1, for: "kept", cost: 10)
        for number in 0..<50 {
            #expect(cache.value(for: "kept") == 1)
            cache.insert(number, for: String(number), cost: 10)
        }
        #expect(cache.value(for: "kept") == 1)
        #expect(cache.value(for: "0") == nil)
    }

    @Test func `A value that would fill it is not kept`() {
        cache.insert(1, for: "huge", cost: 26)
        #expect(cache.value(for: "huge") == nil)
    }

    @Test func `A second value of a key does not count twice`() {
        cache.insert(1, for: "a", cost: 10)
        cache.insert(2, for: "a", cost: 10)
        #expect(cache.counts.bytes == 10)
        #expect(cache.value(for: "a") == 1)
    }
}
