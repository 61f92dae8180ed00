package import BallerArtifact
import Synchronization

/// The artifact that answers now, switchable under running requests.
package final class CurrentArtifact: Sendable {
    private let snapshot = Mutex<Snapshot?>(nil)

    package init() {}

    /// The artifact that new requests get; for looking at, not for querying.
    package var peek: Snapshot? { snapshot.withLock { $0 } }

    package var id: BuildID? { peek?.id }

    /// Gives the work one artifact that stays open until it is done, whatever is switched meanwhile.
    package func withSnapshot<T>(_ work: (Snapshot) async throws -> T) async throws -> T {
        // Entered under the lock: nobody can retire it in between.
        let current = snapshot.withLock { snapshot in
            snapshot?.enter()
            return snapshot
        }
        guard let current else { throw ServingError.notServing }
        defer { current.leave() }
        return try await work(current)
    }

    /// New requests get `next` from here on; returns what they got before.
    func replace(with next: Snapshot?) -> Snapshot? {
        snapshot.withLock { snapshot in
            defer { snapshot = next }
            return snapshot
        }
    }
}
