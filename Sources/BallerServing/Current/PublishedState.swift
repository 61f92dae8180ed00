import BallerArtifact
package import BallerCore
import Synchronization

/// What the store's pointer says, and why that is not served, if it is not.
package struct PublishedState: Sendable {
    /// The build id in the pointer when it was last read; `nil` if nothing is published.
    package internal(set) var id: String?
    /// Why the published artifact could not be served, or the pointer not be read.
    package internal(set) var failure: Failure?

    package struct Failure: Sendable {
        /// The build id; `nil` if the pointer itself is at fault.
        package let artifact: String?
        package let error: any BallerError
        /// Number of attempts.
        package let attempts: Int
        /// False if the server tries again only for another artifact or at an operator's request.
        package var isTriedAgain: Bool { error.isPassing }
    }

    /// True while something is published that visitors do not see, given what is served.
    package func isWaiting(behind serving: String?) -> Bool {
        id.map { $0 != serving } ?? (failure != nil)
    }
}

/// Keeps a `PublishedState` for the reloader that updates it and for its readers.
final class PublishedRecord: Sendable {
    private struct State {
        var published = PublishedState()
        /// Number of openings so far, including failed ones.
        var openings = 0
        /// The opening that the failure came from.
        var failedOpening = 0
    }

    private let state = Mutex(State())

    var published: PublishedState { state.withLock { $0.published } }

    /// Number of openings started so far.
    var openings: Int { state.withLock { $0.openings } }

    /// Records a pointer read; a failure of another artifact is forgotten.
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

    /// Why an opening of the artifact that started after `count` others failed.
    func failure(of id: BuildID, after count: Int) -> (any BallerError)? {
        state.withLock { state in
            guard state.failedOpening > count, let failure = state.published.failure,
                failure.artifact == id.rawValue
            else { return nil }
            return failure.error
        }
    }
}
