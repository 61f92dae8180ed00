import BallerArtifact
import Foundation
import Synchronization

/// The machine's file system, which refuses to read databases as often as a test says: no descriptors are left.
final class FaultyFileSystem: FileSystem {
    private let real: any FileSystem = .real
    private let refusals = Mutex(0)
    private let readCount = Mutex(0)

    /// Refuses the next reads of a database.
    func refuse(next count: Int) { refusals.withLock { $0 = count } }

    /// How often somebody read a database, or wanted to.
    var reads: Int { readCount.withLock { $0 } }

    func forEachChunk(of url: URL, _ body: (UnsafeRawBufferPointer) -> Void) throws(ArtifactError) {
        if url.lastPathComponent == ArtifactStore.databaseName {
            readCount.withLock { $0 += 1 }
            let isRefused = refusals.withLock { count in
                count -= 1
                return count >= 0
            }
            if isRefused {
                let failure = FileFailure(operation: "read", path: url.path, reason: .other("Too many open files"))
                throw .fileOperation(failure)
            }
        }
        try real.forEachChunk(of: url, body)
    }

    func info(of url: URL) throws(ArtifactError) -> FileInfo? { try real.info(of: url) }
    func names(in folder: URL) throws(ArtifactError) -> [String] { try real.names(in: folder) }
    func write(_ bytes: [UInt8], to url: URL) throws(ArtifactError) { try real.write(bytes, to: url) }
    func createFolder(_ url: URL) throws(ArtifactError) { try real.createFolder(url) }
    func synchronize(_ url: URL) throws(ArtifactError) { try real.synchronize(url) }
    func rename(_ url: URL, to target: URL) throws(ArtifactError) { try real.rename(url, to: target) }
    func remove(_ url: URL) throws(ArtifactError) { try real.remove(url) }
    func lock(_ url: URL) throws(ArtifactError) -> any FileLock { try real.lock(url) }
}
