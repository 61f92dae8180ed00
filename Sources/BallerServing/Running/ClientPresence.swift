package import BallerDuckDB
import Synchronization

/// Whether a connection's client still waits for its answer; work for one that has left is dropped.
package final class ClientPresence: JobFollower {
    /// The client whose request is being answered; `nil` if it cannot leave.
    @TaskLocal package static var current: ClientPresence?

    private enum Presence {
        case here
        /// The client has stopped sending. It may still read, as clients do that close their sending half.
        case silent
        case gone
    }

    private struct State {
        var presence = Presence.here
        var work: JobControl?
    }

    private let state = Mutex(State())

    package init() {}

    /// The client has stopped sending: its work yields to others.
    package func fallSilent() {
        let work: JobControl? = state.withLock { state in
            guard state.presence == .here else { return nil }
            state.presence = .silent
            return state.work
        }
        work?.giveWay()
    }

    /// The client has closed the connection: its work is stopped.
    package func leave() {
        let work = state.withLock { state in
            state.presence = .gone
            return state.work
        }
        work?.cancel()
    }

    /// The work that the client now waits for, or `nil` once it is done.
    package func follow(_ work: JobControl?) {
        let presence = state.withLock { state in
            state.work = work
            return state.presence
        }
        switch presence {
        case .here: break
        case .silent: work?.giveWay()
        case .gone: work?.cancel()
        }
    }
}
