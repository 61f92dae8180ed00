import BallerFiles
import Foundation
import Synchronization

@testable import BallerArtifact

/// A file system in memory that fails, fills up, loses power or locks open files as a test tells it to.
final class FakeFileSystem: FileSystem {
    struct State {
        var disk = FakeDisk()
        /// Operations that change something, so far.
        var operations = 0
        /// The operation before which the process stops; every one after it fails as well.
        var stopsBefore: Int?
        var capacity = Int.max
        /// Refuses by operation and last path component, `"rename current"`.
        var refused: [String: FileFailure.Reason] = [:]
        /// Files that another process has open on a system that minds.
        var open: Set<String> = []
        var locks: [String: Int] = [:]
    }

    let state = Mutex(State())

    var operations: Int { state.withLock { $0.operations } }

    func set(_ change: (inout sending State) -> Void) { state.withLock { change(&$0) } }

    /// Stops everything before operation `operation`, counted from now.
    func stop(before operation: Int) {
        set {
            $0.operations = 0
            $0.stopsBefore = operation
        }
    }

    /// Starts the machine again.
    func restart(after crash: Crash) {
        set {
            $0.disk.crash(crash)
            $0.stopsBefore = nil
            $0.operations = 0
            $0.locks = [:]
        }
    }

    func info(of url: URL) throws(FileFailure) -> FileInfo? {
        try look("look at", url) { disk throws(FileFailure) in
            disk.node(url).map { FileInfo(isFolder: $0.isFolder, bytes: $0.bytes.count) }
        }
    }

    func names(in folder: URL) throws(FileFailure) -> [String] {
        try look("list", folder) { disk throws(FileFailure) in disk.node(folder)?.entries.keys.sorted() ?? [] }
    }

    func forEachChunk(of url: URL, _ body: (UnsafeRawBufferPointer) -> Void) throws(FileFailure) {
        let bytes = try look("read", url) { disk throws(FileFailure) in
            guard let node = disk.node(url), !node.isFolder else { throw .fake("read", url, .notFound) }
            return node.bytes
        }
        bytes.withUnsafeBytes(body)
    }

    func read(_ url: URL, from offset: Int, count: Int) throws(FileFailure) -> [UInt8] {
        try Array(read(url).dropFirst(offset).prefix(count))
    }

    func append(_ bytes: [UInt8], to url: URL) throws(FileFailure) {
        try write((info(of: url) == nil ? [] : read(url)) + bytes, to: url)
    }

    func write(_ bytes: [UInt8], to url: URL) throws(FileFailure) {
        try change("write", url) { state throws(FileFailure) in
            let room = state.capacity - state.disk.usedBytes + (state.disk.node(url)?.bytes.count ?? 0)
            let written = Array(bytes.prefix(max(room, 0)))
            if state.disk.node(url) != nil {
                state.disk.update(url) { $0.bytes = written }
            } else if !state.disk.add(FakeDisk.Node(isFolder: false, bytes: written), at: url) {
                throw .fake("write", url, .notFound)
            }
            if written.count < bytes.count { throw .fake("write", url, .diskFull) }
        }
    }

    func copy(_ url: URL, to target: URL) throws(FileFailure) { try write(read(url), to: target) }

    func createFolder(_ url: URL) throws(FileFailure) {
        try change("create", url) { state throws(FileFailure) in
            var folder = URL(filePath: "/")
            for name in url.path.split(separator: "/") {
                folder.append(component: String(name))
                if state.disk.node(folder) == nil { _ = state.disk.add(FakeDisk.Node(isFolder: true), at: folder) }
            }
        }
    }

    func synchronize(_ url: URL) throws(FileFailure) {
        try change("synchronize", url) { state throws(FileFailure) in
            guard state.disk.node(url) != nil else { throw .fake("synchronize", url, .notFound) }
            state.disk.update(url) { node in
                node.durableBytes = node.bytes
                node.durableEntries = node.entries
            }
        }
    }

    func rename(_ url: URL, to target: URL) throws(FileFailure) {
        try change("rename", url) { state throws(FileFailure) in
            guard let id = state.disk.find(url) else { throw .fake("rename", url, .notFound) }
            for path in [url.path, target.path]
            where state.open.contains(where: { $0 == path || $0.hasPrefix(path + "/") }) {
                throw .fake("rename", url, .inUse)
            }
            if state.disk.node(target)?.entries.isEmpty == false { throw .fake("rename", url, .other("not empty")) }
            state.disk.link(id, at: target)
            state.disk.link(nil, at: url)
        }
    }

    func remove(_ url: URL) throws(FileFailure) {
        try change("remove", url) { state throws(FileFailure) in
            if state.open.contains(where: { $0 == url.path || $0.hasPrefix(url.path + "/") }) {
                throw .fake("remove", url, .inUse)
            }
            state.disk.link(nil, at: url)
        }
    }

    func lock(_ url: URL, waits: Bool) throws(FileFailure) -> any FileLock {
        try change("lock", url) { state throws(FileFailure) in
            if let holder = state.locks[url.path] { throw .fake("lock", url, .locked(holder: holder)) }
            if state.disk.node(url) == nil { _ = state.disk.add(FakeDisk.Node(isFolder: false), at: url) }
            state.locks[url.path] = 4242
        }
        return Lock(path: url.path, owner: self)
    }

    private final class Lock: FileLock {
        let path: String
        let owner: FakeFileSystem

        init(path: String, owner: FakeFileSystem) {
            self.path = path
            self.owner = owner
        }

        deinit { release() }

        func release() { owner.set { [path] in $0.locks[path] = nil } }
    }
}

extension FakeFileSystem {
    private func look<Found>(
        _ operation: String,
        _ url: URL,
        _ body: (FakeDisk) throws(FileFailure) -> Found
    ) throws(FileFailure) -> Found {
        let (disk, stopped) = state.withLock {
            ($0.disk, $0.stopsBefore.map { [count = $0.operations] in count >= $0 } ?? false)
        }
        if stopped { throw .fake(operation, url, .other("the process is gone")) }
        return try body(disk)
    }

    private func change(
        _ operation: String,
        _ url: URL,
        _ body: (inout State) throws(FileFailure) -> Void
    ) throws(FileFailure) {
        let failure: FileFailure? = state.withLock { state in
            if let stop = state.stopsBefore, state.operations >= stop {
                return .fake(operation, url, .other("the process is gone"))
            }
            state.operations += 1
            if let reason = state.refused["\(operation) \(url.lastPathComponent)"] {
                return .fake(operation, url, reason)
            }
            do throws(FileFailure) {
                try body(&state)
                return nil
            } catch {
                return error
            }
        }
        if let failure { throw failure }
    }
}

extension FileFailure {
    static func fake(_ operation: String, _ url: URL, _ reason: Reason) -> FileFailure {
        FileFailure(operation: operation, path: url.path, reason: reason)
    }
}
