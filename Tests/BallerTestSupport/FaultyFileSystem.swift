package import BallerFiles
package import Foundation
import Synchronization

/// The machine's file system, which refuses what a test tells it to.
package final class FaultyFileSystem: FileSystem {
    package enum Operation: String, Sendable {
        case info = "look at"
        case names = "list"
        case read
        case write
        case createFolder = "create"
        case synchronize
        case rename
        case remove
        case lock
    }

    /// Why an operation on a path is refused, `nil` for one that goes through; asked once each time.
    package typealias Rule = @Sendable (Operation, URL) -> FileFailure.Reason?

    private let real: any FileSystem = .real
    private let rule = Mutex<Rule>({ _, _ in nil })

    package init() {}

    package func refuse(_ rule: @escaping Rule) { self.rule.withLock { $0 = rule } }

    package func refuseNothing() { refuse { _, _ in nil } }

    private func ask(_ operation: Operation, _ urls: URL...) throws(FileFailure) {
        let rule = rule.withLock { $0 }
        for url in urls {
            guard let reason = rule(operation, url) else { continue }
            throw FileFailure(operation: operation.rawValue, path: url.path, reason: reason)
        }
    }

    package func info(of url: URL) throws(FileFailure) -> FileInfo? {
        try ask(.info, url)
        return try real.info(of: url)
    }

    package func names(in folder: URL) throws(FileFailure) -> [String] {
        try ask(.names, folder)
        return try real.names(in: folder)
    }

    package func forEachChunk(of url: URL, _ body: (UnsafeRawBufferPointer) -> Void) throws(FileFailure) {
        try ask(.read, url)
        try real.forEachChunk(of: url, body)
    }

    package func read(_ url: URL, from offset: Int, count: Int) throws(FileFailure) -> [UInt8] {
        try ask(.read, url)
        return try real.read(url, from: offset, count: count)
    }

    package func write(_ bytes: [UInt8], to url: URL) throws(FileFailure) {
        try ask(.write, url)
        try real.write(bytes, to: url)
    }

    package func append(_ bytes: [UInt8], to url: URL) throws(FileFailure) {
        try ask(.write, url)
        try real.append(bytes, to: url)
    }

    package func copy(_ url: URL, to target: URL) throws(FileFailure) {
        try ask(.read, url)
        try ask(.write, target)
        try real.copy(url, to: target)
    }

    package func createFolder(_ url: URL) throws(FileFailure) {
        try ask(.createFolder, url)
        try real.createFolder(url)
    }

    package func synchronize(_ url: URL) throws(FileFailure) {
        try ask(.synchronize, url)
        try real.synchronize(url)
    }

    package func rename(_ url: URL, to target: URL) throws(FileFailure) {
        try ask(.rename, url, target)
        try real.rename(url, to: target)
    }

    package func remove(_ url: URL) throws(FileFailure) {
        try ask(.remove, url)
        try real.remove(url)
    }

    package func lock(_ url: URL, waits: Bool) throws(FileFailure) -> any FileLock {
        try ask(.lock, url)
        return try real.lock(url, waits: waits)
    }
}
