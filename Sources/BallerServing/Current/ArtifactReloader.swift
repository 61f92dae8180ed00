package import BallerArtifact
import BallerCore
import BallerDuckDB
import Foundation
package import Logging
import ServiceLifecycle
import Synchronization

/// Switches to the artifact that the store calls current: open, verify, warm, switch, drain, close.
package final class ArtifactReloader: Sendable {
    package struct Outcome: Sendable, Equatable {
        /// The build id that serves now.
        package let artifact: String
        /// What served before; the same id when there was nothing to do.
        package let previous: String?
        package let seconds: Double

        package var hasSwitched: Bool { artifact != previous }
        /// The same artifact was opened anew, because its engine had no memory left.
        package let hasReopened: Bool
    }

    package struct Counts: Sendable, Equatable {
        package var switched = 0
        package var refused = 0
    }

    package let store: ArtifactStore
    private let opener: SnapshotOpener
    private let current: CurrentArtifact
    private let logger: Logger
    // One thread: reloads come one after the other.
    private let executor = BlockingExecutor(threads: 1, queueLimit: 16, name: "reload")
    private let counted = Mutex(Counts())
    private let record = PublishedRecord()

    package init(_ opener: SnapshotOpener, _ current: CurrentArtifact, logger: Logger) {
        store = opener.store
        self.opener = opener
        self.current = current
        self.logger = logger
    }

    package var counts: Counts { counted.withLock { $0 } }

    package var servingID: BuildID? { current.id }

    /// Reloads that wait for their turn.
    var waitingCount: Int { executor.waitingCount }

    /// What is published, and why it is not served where it is not.
    package var published: PublishedState { record.published }

    /// Reads the store's pointer and keeps what it said; blocking, for no time to speak of.
    package func readPointer() throws(ArtifactError) -> BuildID? {
        do {
            let id = try store.current()
            record.read(id, serving: servingID)
            return id
        } catch {
            record.fail(nil, error)
            throw error
        }
    }

    /// Brings what the store's pointer names into service and returns when what served before is closed.
    ///
    /// When the task is cancelled, or the process is told to stop, an opening at work is given up.
    ///
    /// - Throws: `ServingError.artifactRefused`, `.nothingPublished`, or the store's error; what served
    ///   before serves on.
    package func reload() async throws -> Outcome {
        let start = ContinuousClock.now
        do {
            let (serving, previous) = try await switchOver()
            if let previous, previous !== serving { await retire(previous) }
            let outcome = Outcome(
                artifact: serving.name,
                previous: previous?.name,
                seconds: (ContinuousClock.now - start).seconds,
                hasReopened: previous.map { $0 !== serving && $0.id == serving.id } ?? false
            )
            if outcome.hasSwitched || outcome.hasReopened { report(outcome) }
            return outcome
        } catch ServingError.nothingPublished(let store) {
            throw ServingError.nothingPublished(store: store)
        } catch DuckDBError.queueFull(let limit) {
            // Nothing was tried, so nothing was refused: those before this one do the same work.
            throw ServingError.tooManyReloads(limit: limit)
        } catch let error as CancellationError {
            logger.notice("reload given up", metadata: ["serving": "\(current.id?.rawValue ?? "-")"])
            throw error
        } catch {
            counted.withLock { $0.refused += 1 }
            logger.error(
                "reload refused",
                metadata: ["error": "\(error)", "serving": "\(current.id?.rawValue ?? "-")"]
            )
            throw error
        }
    }

    private func switchOver() async throws -> (serving: Snapshot, previous: Snapshot?) {
        let begun = record.openings
        return try await cancelWhenGracefulShutdown { [self] in
            try await executor.run { [self] job in try switchOver(job, after: begun) }
        }
    }

    /// Opens and switches, or does nothing when the right artifact serves and its engine has memory; blocking.
    ///
    /// Reloads that waited for an opening share its failure: a thousand of them at once try a bad artifact twice.
    private func switchOver(_ job: ExecutorJob, after begun: Int) throws -> (serving: Snapshot, previous: Snapshot?) {
        guard let id = try readPointer() else { throw ServingError.nothingPublished(store: store.root.path) }
        if let serving = current.peek, serving.id == id, !serving.isExhausted { return (serving, serving) }
        if let failure = record.failure(of: id, after: begun) { throw failure }
        record.beginOpening()
        do {
            let next = try opener.open(id) { try job.use($0) }
            record.succeed(id)
            return (next, current.replace(with: next))
        } catch {
            // An opening that was given up says nothing about the artifact.
            try job.check()
            if let error = error as? any BallerError { record.fail(id, error) }
            throw error
        }
    }

    /// Closes an artifact that gets no more requests, once those that it has are answered.
    private func retire(_ previous: Snapshot) async {
        await previous.drained()
        do {
            try await executor.run { _ in previous.close() }
        } catch {
            // The queue is full or the task cancelled, and open it must not stay.
            previous.close()
        }
    }

    private func report(_ outcome: Outcome) {
        counted.withLock { $0.switched += 1 }
        logger.info(
            outcome.hasReopened ? "artifact reopened" : "artifact switched",
            metadata: [
                "artifact": "\(outcome.artifact)",
                "previous": "\(outcome.previous ?? "-")",
                "seconds": "\(outcome.seconds)",
            ]
        )
    }
}
