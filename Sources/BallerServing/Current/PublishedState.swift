import BallerArtifact
package import BallerCore
import Synchronization

/// What the store's pointer says, beside what is served: the same, or why not.
package struct PublishedState: Sendable {
    /// The build id that the pointer named when it was last read; `nil` where nothing is published.
    package internal(set) var id: String?
    /// Why what is published could not be served, or the pointer not be read.
    package internal(set) var failure: Failure?

    package struct Failure: Sendable {
        /// The build id; `nil` where the pointer itself is at fault.
        package let artifact: String?
        package let error: any BallerError
        /// How often it was tried.
        package let attempts: Int
        /// False where only another artifact, or an operator who asks for it, makes the server try again.
        package var isTriedAgain: Bool { error.isPassing }
    }

    /// True while the operator published something that visitors do not see, given what they see.
    package func isWaiting(behind serving: String?) -> Bool {
        id.map { $0 != serving } ?? (failure != nil)
    }
}

/// Keeps a `PublishedState` for the reloader that makes it and for those that ask.
final class PublishedRecord: Sendable {
    private struct State {
        var published = PublishedState()
        /// Counts the artifacts that were opened, or tried to be.
        var openings = 0
        /// Which of them the failure came of.
        var failedOpening = 0
    }

    private let state = Mutex(State())

    var published: PublishedState { state.withLock { $0.published } }

    /// How many openings were begun so far.
    var openings: Int { state.withLock { $0.openings } }

    /// The pointer was read; a failure of another artifact is history.
    func read(_ id: BuildID?, serving: BuildID?) {
        state.withLock { state in
            state.published.id = id?.rawValue
            let isStill = id != nil && id != serving && state.published.failure?.artifact == id?.rawValue
            if !isStill { state.published.failure = nil }
        }
    }

    func beginOpening() { state.withLock { $0.openings += 1 } }

    func fail(_ id: BuildID?, _ error: any BallerError) {
        state.withLock { state in
            if id == nil { state.published.id = nil }
            let earlier = state.published.failure.flatMap { $0.artifact == id?.rawValue ? $0.attempts : nil } ?? 0
            state.published.failure = PublishedState.Failure(
                artifact: id?.rawValue,
                error: error,
                attempts: earlier + 1
            )
            state.failedOpening = state.openings
        }
    }

    func succeed(_ id: BuildID) {
        state.withLock { $0.published = PublishedState(id: id.rawValue) }
    }

    /// Why an opening of the artifact failed that began after `count` others had.
    func failure(of id: BuildID, after count: Int) -> (any BallerError)? {
        state.withLock { state in
            guard state.failedOpening > count, let failure = state.published.failure,
                failure.artifact == id.rawValue
            else { return nil }
            return failure.error
        }
    }
}
