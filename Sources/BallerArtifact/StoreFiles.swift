import BallerFiles
import Foundation

/// The file system as the store sees it: what it refuses is an `ArtifactError`.
struct StoreFiles: Sendable {
    let system: any FileSystem

    func info(of url: URL) throws(ArtifactError) -> FileInfo? { try told(system.info(of: url)) }

    func names(in folder: URL) throws(ArtifactError) -> [String] {
        try told(system.names(in: folder))
    }

    func read(_ url: URL) throws(ArtifactError) -> [UInt8] { try told(system.read(url)) }

    func fingerprint(of url: URL) throws(ArtifactError) -> FileFingerprint {
        try told(FileFingerprint(of: url, in: system))
    }

    func write(_ bytes: [UInt8], to url: URL) throws(ArtifactError) {
        try told(system.write(bytes, to: url))
    }

    func replace(_ url: URL, with bytes: [UInt8]) throws(ArtifactError) {
        try told(system.replace(url, with: bytes))
    }

    func copy(_ url: URL, to target: URL) throws(ArtifactError) {
        try told(system.copy(url, to: target))
    }

    func createFolder(_ url: URL) throws(ArtifactError) {
        try told(system.createFolder(url))
    }

    func synchronize(_ url: URL) throws(ArtifactError) {
        try told(system.synchronize(url))
    }

    func synchronizeTree(_ folder: URL) throws(ArtifactError) {
        try told(system.synchronizeTree(folder))
    }

    func rename(_ url: URL, to target: URL) throws(ArtifactError) {
        try told(system.rename(url, to: target))
    }

    func remove(_ url: URL) throws(ArtifactError) { try told(system.remove(url)) }

    /// Takes the lock or throws `ArtifactError.locked` at once.
    func lock(_ url: URL) throws(ArtifactError) -> any FileLock {
        try told(system.lock(url, waits: false))
    }

    func lock(_ url: URL, _ patience: LockPatience) throws(ArtifactError) -> any FileLock {
        try told(patience.lock(url, in: system))
    }

    private func told<Answer>(_ operation: @autoclosure () throws(FileFailure) -> Answer) throws(ArtifactError)
        -> Answer
    {
        do throws(FileFailure) { return try operation() } catch { throw ArtifactError(error) }
    }
}
