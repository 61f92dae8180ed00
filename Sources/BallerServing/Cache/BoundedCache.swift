import Synchronization

/// Keeps answers up to a number of bytes; those not requested recently are evicted.
///
/// Eviction uses the clock algorithm: a hit sets a mark instead of moving anything, and the hand evicts the first entry
/// whose mark it has already cleared once.
package final class BoundedCache<Key: Hashable & Sendable, Value: Sendable>: Sendable {
    package struct Counts: Sendable, Equatable {
        package var entries = 0
        package var bytes = 0
        package var hits = 0
        package var misses = 0
        package var evictions = 0
    }

    private struct Slot {
        let key: Key
        let value: Value
        let cost: Int
        var isMarked: Bool
    }

    private struct State {
        var slots: [Slot] = []
        var index: [Key: Int] = [:]
        var hand = 0
        var counts = Counts()

        mutating func evictOne() {
            while true {
                if hand >= slots.count { hand = 0 }
                guard slots[hand].isMarked else { break }
                slots[hand].isMarked = false
                hand += 1
            }
            let gone = slots[hand]
            index[gone.key] = nil
            // The last slot moves into the gap, so that nothing else has to.
            let last = slots.removeLast()
            if hand < slots.count {
                slots[hand] = last
                index[last.key] = hand
            }
            counts.bytes -= gone.cost
            counts.entries -= 1
            counts.evictions += 1
        }
    }

    /// Total bytes that all entries may cost.
    package let limit: Int
    private let state = Mutex(State())

    package init(limit: Int) { self.limit = limit }

    package var counts: Counts { state.withLock { $0.counts } }

    /// `countsMiss` is false for a first look-up that is followed by another.
    package func value(for key: Key, countsMiss: Bool = true) -> Value? {
        state.withLock { state in
            guard let slot = state.index[key] else {
                if countsMiss { state.counts.misses += 1 }
                return nil
            }
            state.counts.hits += 1
            state.slots[slot].isMarked = true
            return state.slots[slot].value
        }
    }

    /// Keeps a value, unless it would take more than a quarter of the cache.
    package func insert(_ value: Value, for key: Key, cost: Int) {
        guard cost <= limit / 4 else { return }
        state.withLock { state in
            guard state.index[key] == nil else { return }
            while state.counts.bytes + cost > limit { state.evictOne() }
            state.index[key] = state.slots.count
            state.slots.append(Slot(key: key, value: value, cost: cost, isMarked: false))
            state.counts.bytes += cost
            state.counts.entries += 1
        }
    }
}
