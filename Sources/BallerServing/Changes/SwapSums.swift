import BallerArtifact
import Synchronization

/// Sums of swaps that were asked for, since they take long where there are many.
final class SwapSums: Sendable {
    private static let most = 8

    /// By the number of swaps, the oldest first.
    private let known = Mutex<[(count: Int, sum: ArtifactChanges)]>([])

    func sum(ofNewest count: Int, _ make: () throws -> ArtifactChanges) rethrows -> ArtifactChanges {
        if let found = known.withLock({ $0.first { $0.count == count }?.sum }) { return found }
        let sum = try make()
        known.withLock { known in
            if known.count == Self.most { known.removeFirst() }
            known.append((count, sum))
        }
        return sum
    }
}
