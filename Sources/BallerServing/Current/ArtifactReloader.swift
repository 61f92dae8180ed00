package import BallerArtifact
import BallerCore
import BallerDuckDB
import Foundation
package import Logging
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

    package init(_ opener: SnapshotOpener, _ current: CurrentArtifact, logger: Logger) {
        store = opener.store
        self.opener = opener
        self.current = current
        self.logger = logger
    }

    package var counts: Counts { counted.withLock { $0 } }

    package var servingID: BuildID? { current.id }

    /// Brings what the store's pointer names into service and returns when what served before is closed.
    ///
    /// - Throws: `ServingError.artifactRefused`, `.nothingPublished`, or the store's error; what served before serves on.
    package func reload() async throws -> Outcome {
        let start = ContinuousClock.now
        do {
            let (serving, previous) = try await executor.run { [self] _ in try switchOver() }
            if let previous, previous !== serving {
                await previous.drained()
                try await executor.run { _ in previous.close() }
            }
            let outcome = Outcome(
                artifact: serving.name,
                previous: previous?.name,
                seconds: (ContinuousClock.now - start).seconds,
                hasReopened: previous.map { $0 !== serving && $0.id == serving.id } ?? false
            )
            if outcome.hasSwitched || outcome.hasReopened { report(outcome) }
            return outcome
        } catch {
            counted.withLock { $0.refused += 1 }
            logger.error(
                "reload refused",
                metadata: ["error": "\(error)", "serving": "\(current.id?.rawValue ?? "-")"]
            )
            throw error
        }
    }

    /// Opens and switches, or does nothing when the right artifact serves and its engine has memory; blocking.
    private func switchOver() throws -> (serving: Snapshot, previous: Snapshot?) {
        guard let id = try store.current() else { throw ServingError.nothingPublished(store: store.root.path) }
        if let serving = current.peek, serving.id == id, !serving.isExhausted { return (serving, serving) }
        let next = try opener.open(id)
        return (next, current.replace(with: next))
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

extension Duration {
    /// The duration as a number of seconds.
    package var seconds: Double { Double(components.seconds) + Double(components.attoseconds) / 1e18 }
}
