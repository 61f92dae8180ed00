package import BallerArtifact
import Synchronization

/// The artifact that answers now, switchable while requests run.
package final class CurrentArtifact: Sendable {
    private let snapshot = Mutex<Snapshot?>(nil)

    package init() {}

    /// The artifact for new requests; for inspection, not for queries.
    package var peek: Snapshot? { snapshot.withLock { $0 } }

    package var id: BuildID? { peek?.id }

    /// Runs the work with one artifact that stays open until it is done, whatever is switched in the meantime.
    package func withSnapshot<T>(_ work: (Snapshot) async throws -> T) async throws -> T {
        // Entered under the lock, so that it cannot be retired in between.
        let current = snapshot.withLock { snapshot in
            snapshot?.enter()
            return snapshot
        }
        guard let current else { throw ServingError.notServing }
        defer { current.leave() }
        return try await work(current)
    }

    /// Uses `next` for new requests from here on; returns the previous artifact.
    func replace(with next: Snapshot?) -> Snapshot? {
        snapshot.withLock { snapshot in
            defer { snapshot = next }
            return snapshot
        }
    }
}
