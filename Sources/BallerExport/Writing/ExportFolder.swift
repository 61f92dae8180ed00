import BallerFiles
import Foundation

/// A folder that is made beside its final place, and gets its name once it is complete.
///
/// Whoever sees the name sees a whole export; one that was killed leaves a folder `<name>.partial`, which the next
/// export to the same place removes.
struct ExportFolder {
    private static let lockName = ".lock"

    let target: URL
    /// Where the files are written.
    let partial: URL
    private let files: any FileSystem
    private let lock: any FileLock
    private let replaces: Bool

    init(_ target: URL, replaces: Bool, files: any FileSystem = .real) throws {
        self.target = target
        self.replaces = replaces
        self.files = files
        let partial = target.deletingLastPathComponent().appending(component: "\(target.lastPathComponent).partial")
        self.partial = partial
        try Self.reporting(target) {
            try Self.refuseTaken(target, replaces: replaces, files)
            try files.createFolder(partial)
        }
        lock = try Self.reporting(target) { try files.lock(partial.appending(component: Self.lockName), waits: false) }
        try Self.reporting(target) {
            for name in try files.names(in: partial) where name != Self.lockName {
                try files.remove(partial.appending(component: name))
            }
        }
    }

    /// Creates a folder inside, and returns it.
    func makeFolder(_ path: String) throws -> URL {
        let folder = partial.appending(path: path)
        try Self.reporting(target) { try files.createFolder(folder) }
        return folder
    }

    func write(_ data: Data, to name: String) throws {
        try Self.reporting(target) { try files.write([UInt8](data), to: partial.appending(path: name)) }
    }

    /// Makes everything durable and gives the folder its name.
    func finish() throws {
        try Self.reporting(target) {
            try files.synchronizeTree(partial)
            try Self.refuseTaken(target, replaces: replaces, files)
            let old = target.deletingLastPathComponent().appending(component: "\(target.lastPathComponent).replaced")
            let isThere = try files.info(of: target) != nil
            if isThere {
                try files.remove(old)
                try files.rename(target, to: old)
            }
            do {
                try files.rename(partial, to: target)
            } catch {
                if isThere { try files.rename(old, to: target) }
                throw error
            }
            try files.remove(target.appending(component: Self.lockName))
            lock.release()
            try files.synchronize(target.deletingLastPathComponent())
            if isThere { try files.remove(old) }
        }
    }

    /// Removes what was written.
    func abandon() {
        try? files.remove(partial)
        lock.release()
    }

    /// An empty folder may be filled; an earlier export may be replaced if that was asked for; nothing else is touched.
    private static func refuseTaken(_ target: URL, replaces: Bool, _ files: any FileSystem) throws {
        guard let info = try files.info(of: target) else { return }
        if info.isFolder, try files.names(in: target).isEmpty { return }
        guard replaces else { throw ExportError.folderExists(path: target.path) }
        let mark = target.appending(component: ExportSummary.fileName)
        guard info.isFolder, try files.info(of: mark) != nil else { throw ExportError.notAnExport(path: target.path) }
    }

    private static func reporting<Value>(_ target: URL, _ work: () throws -> Value) throws -> Value {
        do {
            return try work()
        } catch let failure as FileFailure {
            switch failure.reason {
            case .locked(let holder): throw ExportError.running(path: target.path, holder: holder)
            case .diskFull: throw ExportError.diskFull(folder: target.path, problem: failure.message)
            default: throw ExportError.fileOperation(failure)
            }
        }
    }
}
