package import BallerArtifact
import Synchronization

/// The artifact that answers now, switchable while requests run.
package final class CurrentArtifact: Sendable {
    private struct State {
        var snapshot: Snapshot?
        /// Those that served before and are still open for who names them, the newest first.
        var earlier: [(snapshot: Snapshot, until: Duration)] = []
        /// While it is true nobody is let in: one file is taking another's place.
        var isPaused = false
        /// Requests that wait for the end of the pause, by number.
        var waiting: [Int: CheckedContinuation<Void, Never>] = [:]
        var lastNumber = 0
    }

    private let state: Mutex<State>
    private let longestWait: Duration

    /// `longestWait` is the time after which a request that was held back by a swap is refused.
    package init(longestWait: Duration = .seconds(60)) {
        self.longestWait = longestWait
        state = Mutex(State())
    }

    /// The artifact for new requests; for inspection, not for queries.
    package var peek: Snapshot? { state.withLock { $0.snapshot } }

    package var id: BuildID? { peek?.id }

    /// Runs the work with one artifact that stays open until it is done, whatever is switched in the meantime.
    ///
    /// It is the one of this name while that is open, and otherwise the current one.
    package func withSnapshot<T>(named name: String? = nil, _ work: (Snapshot) async throws -> T) async throws -> T {
        let end = ContinuousClock.now + longestWait
        while true {
            switch enter(name) {
            case .nothing: throw ServingError.notServing
            case .paused: try await pauseEnded(by: end)
            case .entered(let current):
                defer { current.leave() }
                return try await work(current)
            }
        }
    }

    private enum Entry {
        case entered(Snapshot)
        case paused
        case nothing
    }

    /// Enters under the lock, so that the artifact cannot be retired in between.
    private func enter(_ name: String?) -> Entry {
        state.withLock { state in
            if state.isPaused { return .paused }
            guard let current = state.snapshot else { return .nothing }
            let isCurrent = name == nil || name == current.name
            let named = isCurrent ? nil : state.earlier.first { $0.snapshot.name == name }?.snapshot
            let snapshot = named ?? current
            snapshot.enter()
            return .entered(snapshot)
        }
    }

    /// Uses `next` for new requests from here on; returns the previous artifact.
    func replace(with next: Snapshot?) -> Snapshot? {
        state.withLock { state in
            defer { state.snapshot = next }
            return state.snapshot
        }
    }

    /// The artifacts that are open beside the current one, the newest first; for inspection, not for queries.
    package var earlier: [Snapshot] { state.withLock { $0.earlier.map(\.snapshot) } }

    /// Lets those who name an artifact that was replaced enter it until then.
    func keep(_ previous: Snapshot, until: Duration) {
        state.withLock { $0.earlier.insert((previous, until), at: 0) }
    }

    /// Lets nobody enter any but the newest of the earlier artifacts, and of these none that is exhausted or whose time is up.
    ///
    /// - Returns: those that nobody enters any more, to be drained and closed.
    func release(keeping count: Int, at now: Duration) -> [Snapshot] {
        state.withLock { state in
            let isKept = state.earlier.enumerated().map { place, earlier in
                place < count && earlier.until > now && !earlier.snapshot.isExhausted
            }
            defer { state.earlier = zip(state.earlier, isKept).filter(\.1).map(\.0) }
            return zip(state.earlier, isKept).filter { !$0.1 }.map(\.0.snapshot)
        }
    }

    /// Lets no request in from here on and returns the artifact that those before have.
    func pause() -> Snapshot? {
        state.withLock { state in
            state.isPaused = true
            return state.snapshot
        }
    }

    /// Ends the pause: those that wait, and all others, get `next`.
    func resume(with next: Snapshot?) {
        let waiting = state.withLock { state in
            state.snapshot = next
            state.isPaused = false
            defer { state.waiting = [:] }
            return state.waiting.values
        }
        for continuation in waiting { continuation.resume() }
    }

    private func pauseEnded(by end: ContinuousClock.Instant) async throws {
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { await self.pauseEnded() }
            group.addTask { [longestWait] in
                try await ContinuousClock().sleep(until: end)
                throw ServingError.deadlineExceeded(limit: longestWait)
            }
            defer { group.cancelAll() }
            try await group.next()
        }
        try Task.checkCancellation()
    }

    /// Returns at the end of the pause, or when the task is cancelled.
    private func pauseEnded() async {
        let number = state.withLock { state in
            state.lastNumber += 1
            return state.lastNumber
        }
        await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                let isOver = state.withLock { state in
                    guard state.isPaused, !Task.isCancelled else { return true }
                    state.waiting[number] = continuation
                    return false
                }
                if isOver { continuation.resume() }
            }
        } onCancel: {
            state.withLock { $0.waiting.removeValue(forKey: number) }?.resume()
        }
    }
}
