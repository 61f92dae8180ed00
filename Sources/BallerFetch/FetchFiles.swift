import BallerFiles
import Foundation

/// The file system as fetching sees it: what it refuses is a `FetchError`.
struct FetchFiles: Sendable {
    let system: any FileSystem

    func makeFolder(_ folder: URL) throws(FetchError) { try told(system.createFolder(folder)) }

    /// The content, or `nil` where no such file is.
    func read(_ file: URL) throws(FetchError) -> Data? {
        guard try told(system.info(of: file)) != nil else { return nil }
        return try Data(told(system.read(file)))
    }

    /// The bytes from an offset to the end of the file, or to `count` bytes; none where no such file is.
    func read(_ file: URL, from offset: Int, count: Int = .max) throws(FetchError) -> Data {
        guard try told(system.info(of: file)) != nil else { return Data() }
        return try Data(told(system.read(file, from: offset, count: count)))
    }

    /// Replaces the file, and makes its folder, so that it is whole after a crash; several processes may write at once.
    func write(_ data: Data, to file: URL) throws(FetchError) {
        try makeFolder(file.deletingLastPathComponent())
        let own = "\(ProcessInfo.processInfo.processIdentifier)-\(UInt32.random(in: 0...UInt32.max)).tmp"
        try told(system.replace(file, with: Array(data), temporary: own))
    }

    /// Adds a line and syncs; a line that a crash cut off is ended first, so that it spoils no other.
    func append(line: Data, to file: URL) throws(FetchError) {
        let size = try told(system.info(of: file))?.bytes ?? 0
        let lineEnd = Data("\n".utf8)
        let last = size > 0 ? try read(file, from: size - 1) : lineEnd
        let isTorn = last != lineEnd
        try told(system.append(Array(isTorn ? lineEnd + line : line), to: file))
        try told(system.synchronize(file))
    }

    /// Waits for the lock; blocking, so only for files whose owners hold it for moments.
    func lock(waitingFor file: URL) throws(FetchError) -> any FileLock { try told(system.lock(file, waits: true)) }

    /// Takes the lock, or is `nil` when another holds it.
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
