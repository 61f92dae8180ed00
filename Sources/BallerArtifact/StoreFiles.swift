import BallerFiles
import Foundation

/// The file system for the store: reports its failures as `ArtifactError`.
struct StoreFiles: Sendable {
    let system: any FileSystem

    func info(of url: URL) throws(ArtifactError) -> FileInfo? { try reporting(system.info(of: url)) }

    func names(in folder: URL) throws(ArtifactError) -> [String] {
        try reporting(system.names(in: folder))
    }

    func read(_ url: URL) throws(ArtifactError) -> [UInt8] { try reporting(system.read(url)) }

    func fingerprint(of url: URL) throws(ArtifactError) -> FileFingerprint {
        try reporting(FileFingerprint(of: url, in: system))
    }

    func write(_ bytes: [UInt8], to url: URL) throws(ArtifactError) {
        try reporting(system.write(bytes, to: url))
    }

    func append(_ bytes: [UInt8], to url: URL) throws(ArtifactError) {
        try reporting(system.append(bytes, to: url))
    }

    func replace(_ url: URL, with bytes: [UInt8]) throws(ArtifactError) {
        try reporting(system.replace(url, with: bytes))
    }

    func copy(_ url: URL, to target: URL) throws(ArtifactError) {
        try reporting(system.copy(url, to: target))
    }

    func createFolder(_ url: URL) throws(ArtifactError) {
        try reporting(system.createFolder(url))
    }

    func synchronize(_ url: URL) throws(ArtifactError) {
        try reporting(system.synchronize(url))
    }

    func synchronizeTree(_ folder: URL) throws(ArtifactError) {
        try reporting(system.synchronizeTree(folder))
    }

    func rename(_ url: URL, to target: URL) throws(ArtifactError) {
        try reporting(system.rename(url, to: target))
    }

    func remove(_ url: URL) throws(ArtifactError) { try reporting(system.remove(url)) }

    /// Takes the lock or throws `ArtifactError.locked` at once.
    func lock(_ url: URL) throws(ArtifactError) -> any FileLock {
        try reporting(system.lock(url, waits: false))
    }

    func lock(_ url: URL, _ patience: LockPatience) throws(ArtifactError) -> any FileLock {
        try reporting(patience.lock(url, in: system))
    }

    private func reporting<Value>(_ operation: @autoclosure () throws(FileFailure) -> Value) throws(ArtifactError)
        -> Value
    {
        do throws(FileFailure) { return try operation() } catch { throw ArtifactError(error) }
    }
}
