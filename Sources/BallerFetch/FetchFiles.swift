import BallerFiles
import Foundation

/// The file system for fetching: reports refusals as `FetchError`.
struct FetchFiles: Sendable {
    let system: any FileSystem

    func makeFolder(_ folder: URL) throws(FetchError) { try told(system.createFolder(folder)) }

    /// The content, or `nil` if there is no such file.
    func read(_ file: URL) throws(FetchError) -> Data? {
        guard try told(system.info(of: file)) != nil else { return nil }
        return try Data(told(system.read(file)))
    }

    /// The bytes from an offset to the end of the file, or at most `count` bytes; empty if there is no such file.
    func read(_ file: URL, from offset: Int, count: Int = .max) throws(FetchError) -> Data {
        guard try told(system.info(of: file)) != nil else { return Data() }
        return try Data(told(system.read(file, from: offset, count: count)))
    }

    /// Replaces the file (creating its folder) so that a crash leaves it complete; several processes may write at once.
    func write(_ data: Data, to file: URL) throws(FetchError) {
        try makeFolder(file.deletingLastPathComponent())
        let own = "\(ProcessInfo.processInfo.processIdentifier)-\(UInt32.random(in: 0...UInt32.max)).tmp"
        try told(system.replace(file, with: Array(data), temporary: own))
    }

    /// Appends a line and syncs; first ends a line that a crash cut off, so that it cannot spoil this one.
    func append(line: Data, to file: URL) throws(FetchError) {
        let size = try told(system.info(of: file))?.bytes ?? 0
        let lineEnd = Data("\n".utf8)
        let last = size > 0 ? try read(file, from: size - 1) : lineEnd
        let isTorn = last != lineEnd
        try told(system.append(Array(isTorn ? lineEnd + line : line), to: file))
        try told(system.synchronize(file))
    }

    /// Waits for the lock; blocks, so use it only for files that are locked briefly.
    func lock(waitingFor file: URL) throws(FetchError) -> any FileLock { try told(system.lock(file, waits: true)) }

    /// Takes the lock, or returns `nil` if it is held.
    func lock(ifFree file: URL) throws(FetchError) -> (any FileLock)? {
        do throws(FileFailure) {
            return try system.lock(file, waits: false)
        } catch {
            if case .locked = error.reason { return nil }
            throw FetchError(error)
        }
    }

    private func told<Answer>(_ operation: @autoclosure () throws(FileFailure) -> Answer) throws(FetchError) -> Answer {
        do throws(FileFailure) { return try operation() } catch { throw FetchError(error) }
    }
}

extension FetchError {
    fileprivate init(_ failure: FileFailure) { self = .storeFailed(path: failure.path, reason: failure.problem) }
}
