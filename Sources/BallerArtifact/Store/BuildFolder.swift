import BallerFiles
package import Foundation

/// The folder of a running build; holds the store's build lock until the store adopts or discards it, or the process
/// ends.
package final class BuildFolder: Sendable {
    package let url: URL
    /// The second that belongs to this build alone: the first part of its id.
    package let startedAt: Date
    private let fileSystem: StoreFiles
    private let lock: any FileLock

    init(url: URL, startedAt: Date, fileSystem: StoreFiles, lock: any FileLock) {
        self.url = url
        self.startedAt = startedAt
        self.fileSystem = fileSystem
        self.lock = lock
    }

    package var database: URL { url.appending(component: ArtifactStore.databaseName) }
    package var report: URL { url.appending(component: ArtifactStore.reportName) }

    /// The id that the artifact will get.
    package func buildID(contentHash: String) throws(ArtifactError) -> BuildID {
        try BuildID(startedAt: startedAt, contentHash: contentHash)
    }

    /// Reads the finished database for its manifest entry; call it after closing the database.
    package func describeDatabase() throws(ArtifactError) -> Manifest.File {
        let print = try fileSystem.fingerprint(of: database)
        return Manifest.File(name: ArtifactStore.databaseName, bytes: print.bytes, sha256: print.sha256)
    }

    func release() { lock.release() }
}
