import BallerCore
import BallerDuckDB
import Foundation

/// Connections to the databases of one build, one per statement that may run concurrently.
///
/// The engine plans a statement on one thread, and for a small league planning is most of a build.
struct Lanes: Sendable {
    let connections: [Connection]

    /// Runs `work` for each index of `waits` once all indices in `waits[index]` are done; blocks.
    ///
    /// `ended` is called after each, on the caller's thread. After a failure no further work starts, and the first
    /// failure is thrown.
    func run<Result: Sendable>(
        _ waits: [Set<Int>],
        _ work: @escaping @Sendable (Int, Connection) throws -> Result,
        ended: (Int, Result, _ seconds: Double) throws -> Void
    ) throws {
        let queue = LaneQueue<Result>(waits)
        for connection in connections.prefix(waits.count) {
            let lane = Thread {
                while let index = queue.next() {
                    let watch = ContinuousClock()
                    let start = watch.now
                    let outcome = Swift.Result { try work(index, connection) }
                    queue.end(index, outcome, seconds: (watch.now - start).seconds)
                }
            }
            lane.name = "lane"
            lane.start()
        }
        try queue.takeAll(ended)
    }
}

/// Work to do, work in progress, and results not yet collected.
///
/// Unchecked: every variable is accessed only under `condition`.
private final class LaneQueue<Result: Sendable>: @unchecked Sendable {
    private struct Outcome {
        let index: Int
        let result: Swift.Result<Result, any Error>
        let seconds: Double
    }

    private let condition = NSCondition()
    private let waits: [Set<Int>]
    private var waiting: [Int]
    private var working = 0
    private var done: Set<Int> = []
    private var outcomes: [Outcome] = []
    private var isStopped = false

    init(_ waits: [Set<Int>]) {
        self.waits = waits
        waiting = Array(waits.indices)
    }

    /// The first index that can start; `nil` when there is nothing more to start.
    func next() -> Int? {
        condition.withLock {
            while !isStopped, !waiting.isEmpty {
                if let place = waiting.firstIndex(where: { waits[$0].isSubset(of: done) }) {
                    working += 1
                    return waiting.remove(at: place)
                }
                condition.wait()
            }
            return nil
        }
    }

    func end(_ index: Int, _ result: Swift.Result<Result, any Error>, seconds: Double) {
        condition.withLock {
            working -= 1
            if case .success = result { done.insert(index) } else { isStopped = true }
            outcomes.append(Outcome(index: index, result: result, seconds: seconds))
            condition.broadcast()
        }
    }

    /// Passes on every outcome until no work is left; all lanes are idle when it returns or throws.
    func takeAll(_ ended: (Int, Result, Double) throws -> Void) throws {
        var failure: (any Error)?
        while let outcome = nextOutcome() {
            guard failure == nil else { continue }
            do {
                try ended(outcome.index, outcome.result.get(), outcome.seconds)
            } catch {
                failure = error
                condition.withLock { isStopped = true }
            }
        }
        if let failure { throw failure }
    }

    private func nextOutcome() -> Outcome? {
        condition.withLock {
            while outcomes.isEmpty, working > 0 || (!isStopped && !waiting.isEmpty) { condition.wait() }
            return outcomes.isEmpty ? nil : outcomes.removeFirst()
        }
    }
}
