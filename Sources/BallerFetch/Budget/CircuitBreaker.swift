package import Foundation

/// Stops requests to a failing site, and later tries it with a single request.
package struct CircuitBreaker: Sendable, Equatable, Codable {
    package enum State: Sendable, Equatable, Codable {
        case closed(failures: Int)
        case open(until: Date)
        /// A trial request is in progress; if it never reports, another may start at `leaseEnds`.
        case halfOpen(leaseEnds: Date)
    }

    package enum Admission: Sendable, Equatable {
        case admitted
        case open(until: Date)
        case trialUnderWay(until: Date)
    }

    package private(set) var state = State.closed(failures: 0)

    package init() {}

    /// Whether a request may go now, without claiming the trial.
    package func admission(at now: Date) -> Admission {
        switch state {
        case .open(let until) where now < until: .open(until: until)
        case .halfOpen(let leaseEnds) where now < leaseEnds: .trialUnderWay(until: leaseEnds)
        default: .admitted
        }
    }

    /// Claims what `admission(at:)` admitted; after an open period this is the one trial.
    package mutating func begin(at now: Date, openTime: Double) {
        if case .closed = state { return }
        state = .halfOpen(leaseEnds: now + openTime)
    }

    package mutating func succeeded() { state = .closed(failures: 0) }

    package mutating func failed(at now: Date, threshold: Int, openTime: Double) {
        switch state {
        case .closed(let failures) where failures + 1 < threshold: state = .closed(failures: failures + 1)
        case .open: break
        case .closed, .halfOpen: state = .open(until: now + openTime)
        }
    }
}
