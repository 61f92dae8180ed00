import BallerServing

/// Answers that were given, by the artifact, the one spelling of their address and how they are packed; it never outgrows its bytes.
struct ResponseCache: Sendable {
    private struct Key: Hashable, Sendable {
        let generation: Int
        let target: String
        let coding: ContentCoding
    }

    private let entries: BoundedCache<Key, CachedResponse>

    /// `nil` for a cache of no size.
    init?(bytes: Int) {
        guard bytes > 0 else { return nil }
        entries = BoundedCache(limit: bytes)
    }

    /// `isFirstLook` is true where another look follows a miss, so that it is not counted twice.
    func answer(
        _ target: String,
        _ coding: ContentCoding,
        of snapshot: Snapshot,
        isFirstLook: Bool = false
    ) -> CachedResponse? {
        let key = Key(generation: snapshot.generation, target: target, coding: coding)
        return entries.value(for: key, countsMiss: !isFirstLook)
    }

    func keep(_ answer: CachedResponse, for target: String, _ coding: ContentCoding, of snapshot: Snapshot) {
        entries.insert(
            answer,
            for: Key(generation: snapshot.generation, target: target, coding: coding),
            cost: answer.cost + target.utf8.count
        )
    }

    var limit: Int { entries.limit }
    var entryCount: Int { entries.counts.entries }
    var byteCount: Int { entries.counts.bytes }
    var counts: (hits: Int, misses: Int, evictions: Int) {
        let counts = entries.counts
        return (counts.hits, counts.misses, counts.evictions)
    }
}
