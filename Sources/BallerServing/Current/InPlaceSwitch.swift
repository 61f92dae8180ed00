import BallerArtifact
import BallerCore
import BallerDuckDB
import Synchronization

/// Serves from a copy at one path: closes it, lets the new artifact move in, opens it, and goes back where a step fails.
///
/// All that takes long comes first, while the old artifact answers: verifying the new one and copying it. Requests wait
/// from the moment when the old one takes no more of them to the moment when the new one, or again the old one, is open.
final class InPlaceSwitch: ArtifactSwitch {
    private let opener: SnapshotOpener
    /// Longest wait for requests that began on the old artifact.
    private let drainLimit: Duration
    private let lock = Mutex<(any AnyObject & Sendable)?>(nil)

    init(_ opener: SnapshotOpener, drainLimit: Duration) {
        self.opener = opener
        self.drainLimit = drainLimit
    }

    func bring(
        _ id: BuildID,
        into current: CurrentArtifact,
        _ job: ExecutorJob
    ) throws -> (serving: Snapshot, previous: Snapshot?) {
        let next = try opener.admitted(id)
        do {
            let isThere = try prepare(next)
            return try exchange(next, isThere: isThere, in: current, job)
        } catch let error as ArtifactError {
            throw ServingError.artifactRefused(id, cause: error)
        }
    }

    /// Copies the artifact beside the served file; not where it is the served file.
    private func prepare(_ next: Manifest) throws(ArtifactError) -> Bool {
        try lock.withLock { (lock) throws(ArtifactError) in
            if lock == nil { lock = try opener.store.beginServingInPlace() }
        }
        if try opener.store.isInPlace(next) { return true }
        try opener.store.stage(next)
        return false
    }

    private func exchange(
        _ next: Manifest,
        isThere: Bool,
        in current: CurrentArtifact,
        _ job: ExecutorJob
    ) throws -> (serving: Snapshot, previous: Snapshot?) {
        let swap = opener.store.inPlaceSwap
        let previous = current.pause()
        var serving = previous
        defer { current.resume(with: serving) }

        func close() throws {
            guard let previous else { return }
            guard previous.drained(within: drainLimit) else { throw ServingError.readersStay(limit: drainLimit) }
            previous.close()
            serving = nil
        }
        var refusal: (any Error)?
        func open() throws {
            do {
                serving = try opener.open(next, at: swap.current) { try job.use($0) }
            } catch {
                refusal = error
                throw error
            }
        }
        func reopen() throws {
            guard let previous else { return }
            // Whoever gave the new artifact up still wants the old one.
            serving = try opener.open(previous.manifest, at: swap.current) { _ in }
        }

        if isThere {
            try close()
            do { try open() } catch {
                try reopen()
                throw error
            }
        } else {
            do throws(ArtifactError) {
                _ = try swap.swap(close: close, open: open, reopen: reopen)
            } catch {
                // What the artifact was refused for says more than the step at which that was found.
                if case .swapFailed(step: .open, _, _) = error, let refusal { throw refusal }
                throw error
            }
        }
        guard let serving else { throw ServingError.notServing }
        return (serving, previous)
    }
}
