package import BallerArtifact
import BallerCore
import BallerDuckDB
import Foundation
import Logging
import ServiceLifecycle
import Synchronization

/// Switches to the store's current artifact: open, verify, warm, switch, drain, close.
package final class ArtifactReloader: Sendable {
    package struct Outcome: Sendable, Equatable {
        /// The build id now served.
        package let artifact: String
        /// The build id served before; the same one if there was nothing to do.
        package let previous: String?
        package let seconds: Double

        package var hasSwitched: Bool { artifact != previous }
        /// The same artifact was reopened because its engine had run out of memory.
        package let hasReopened: Bool
    }

    package struct Counts: Sendable, Equatable {
        package var switched = 0
        package var refused = 0
    }

    package let store: ArtifactStore
    private let strategy: any ArtifactSwitch
    private let current: CurrentArtifact
    private let logger: Logger
    // One thread, so that reloads run one after the other.
    private let executor = BlockingExecutor(threads: 1, queueLimit: 16, name: "reload")
    private let counted = Mutex(Counts())
    private let record = PublishedRecord()
    private let earlier: EarlierArtifacts
    /// What is told of swaps.
    package let notices = SwapNotices()

    init(
        _ store: ArtifactStore,
        _ strategy: any ArtifactSwitch,
        _ current: CurrentArtifact,
        earlier: EarlierArtifacts,
        logger: Logger
    ) {
        self.store = store
        self.strategy = strategy
        self.current = current
        self.earlier = earlier
        self.logger = logger
    }

    package var counts: Counts { counted.withLock { $0 } }

    package var servingID: BuildID? { current.id }

    /// Number of waiting reloads.
    var waitingCount: Int { executor.waitingCount }

    /// What is published, and why it is not served, if it is not.
    package var published: PublishedState { record.published }

    /// Reads the store's pointer and records the result; blocks, but only for an instant.
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

    /// Serves the artifact that the store's pointer names; returns when the previous one is closed, or kept for who names it.
    ///
    /// If the task is cancelled, or the process told to stop, opening is aborted.
    ///
    /// - Throws: `ServingError.artifactRefused`, `.nothingPublished`, or the store's error; the previous artifact is
    /// still served.
    package func reload() async throws -> Outcome {
        let start = ContinuousClock.now
        do {
            // Earlier artifacts make room, so that there are never more open at once than while one of them is kept.
            let leaving = isSwitchDue ? current.release(keeping: max(earlier.count - 1, 0), at: earlier.now()) : []
            await retire(leaving.filter(\.isIdle))
            async let rest: Void = retire(leaving.filter { !$0.isIdle })
            let (serving, previous) = try await switchOver()
            await rest
            if let previous, previous !== serving { await part(from: previous, for: serving) }
            let outcome = Outcome(
                artifact: serving.name,
                previous: previous?.name,
                seconds: (ContinuousClock.now - start).seconds,
                hasReopened: previous.map { $0 !== serving && $0.id == serving.id } ?? false
            )
            if outcome.hasSwitched || outcome.hasReopened { report(outcome) }
            if outcome.hasSwitched, outcome.previous != nil { notices.tell(of: serving, outcome) }
            return outcome
        } catch ServingError.nothingPublished(let store) {
            throw ServingError.nothingPublished(store: store)
        } catch DuckDBError.queueFull(let limit) {
            // Nothing was tried, so nothing was refused: the reloads ahead of this one do the same work.
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

    /// Opens and switches, or does nothing if the right artifact is served and its engine has memory; blocks.
    ///
    /// Reloads that waited for an opening share its failure: a thousand concurrent ones try a bad artifact twice.
    private func switchOver(_ job: ExecutorJob, after begun: Int) throws -> (serving: Snapshot, previous: Snapshot?) {
        guard let id = try readPointer() else { throw ServingError.nothingPublished(store: store.root.path) }
        if let serving = current.peek, serving.id == id, !serving.isExhausted { return (serving, serving) }
        if let failure = record.failure(of: id, after: begun) { throw failure }
        record.beginOpening()
        do {
            let switched = try strategy.bring(id, into: current, job)
            record.succeed(id)
            return switched
        } catch {
            // An aborted opening says nothing about the artifact.
            try job.check()
            if let error = error as? any BallerError { record.fail(id, error) }
            throw error
        }
    }

    /// Closes earlier artifacts whose time is up, once nobody reads them.
    package func releaseEarlier() async {
        await retire(current.release(keeping: earlier.count, at: earlier.now()))
    }

    /// Whether a reload would open something.
    private var isSwitchDue: Bool {
        guard let serving = current.peek, let id = try? store.current() else { return false }
        return id != serving.id || serving.isExhausted
    }

    /// Keeps an artifact that was replaced for who names it, or closes it.
    private func part(from previous: Snapshot, for serving: Snapshot) async {
        guard earlier.count > 0, !previous.isInPlace, !previous.isExhausted, previous.id != serving.id else {
            return await retire(previous)
        }
        current.keep(previous, until: earlier.now() + earlier.time)
    }

    private func retire(_ leaving: [Snapshot]) async {
        await withTaskGroup(of: Void.self) { group in
            for snapshot in leaving { group.addTask { [self] in await retire(snapshot) } }
        }
    }

    /// Closes an artifact that gets no more requests, once its running ones are answered.
    private func retire(_ previous: Snapshot) async {
        await previous.drained()
        do {
            try await executor.run { _ in previous.close() }
        } catch {
            // The queue is full or the task cancelled, but it must not stay open.
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
