import BallerArtifact
import BallerFiles
import BallerTestSupport
import Foundation
import Synchronization

/// Reads of databases that fail as often as a test says: no descriptors are left.
final class FailingReads: Sendable {
    let files = FaultyFileSystem()
    private let refusals = Mutex(0)
    private let readCount = Mutex(0)

    init() {
        files.refuse { [weak self] operation, url in
            guard let self, operation == .read, url.lastPathComponent == ArtifactStore.databaseName else { return nil }
            return count()
        }
    }

    /// Refuses the next reads of a database.
    func refuse(next count: Int) { refusals.withLock { $0 = count } }

    /// How often somebody read a database, or wanted to.
    var reads: Int { readCount.withLock { $0 } }

    private func count() -> FileFailure.Reason? {
        readCount.withLock { $0 += 1 }
        return refusals.withLock { count in
            count -= 1
            return count >= 0 ? .other("Too many open files") : nil
        }
    }
}
