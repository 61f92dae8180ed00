package import Foundation

#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// A fresh folder for what the statements of one open database spill; it goes away with the database.
///
/// Two engines that spill into one folder write over each other's files and crash, so no folder is ever shared or used
/// again. Only its owner may look in. The folder is locked while it is in use, which tells it from one that a killed
/// process left: those are removed whenever a new folder is made beside them.
package final class SpillFolder: Sendable {
    package let url: URL
    /// Open, and locked, as long as the folder is in use.
    private let descriptor: Int32

    private static let prefix = "baller-spill-"

    /// Makes a folder in `parent`, by default the system's folder of temporary files (`TMPDIR`); blocking.
    package init(in parent: URL = FileManager.default.temporaryDirectory) throws(DuckDBError) {
        Self.sweep(parent)
        // A sweep by another process may take the folder between its making and its lock; the next one it leaves alone.
        for _ in 0..<10 {
            let folder = try Self.make(in: parent)
            switch Self.lock(folder) {
            case .held(let descriptor), .unlockable(let descriptor):
                url = folder
                self.descriptor = descriptor
                return
            case .notOurs:
                continue
            case .failed(let code):
                try? FileManager.default.removeItem(at: folder)
                throw .spillFolderRefused(parent: parent.path, problem: String(cString: strerror(code)))
            }
        }
        throw .spillFolderRefused(parent: parent.path, problem: "every folder made there vanished at once")
    }

    deinit {
        try? FileManager.default.removeItem(at: url)
        close(descriptor)
    }

    /// Removes folders of this user that dead processes left in `parent`; blocking.
    static func sweep(_ parent: URL) {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: parent.path)) ?? []
        for name in names where name.hasPrefix(prefix) {
            let folder = parent.appending(component: name)
            switch lock(folder) {
            case .held(let descriptor):
                try? FileManager.default.removeItem(at: folder)
                close(descriptor)
            case .unlockable(let descriptor): close(descriptor)
            case .notOurs, .failed: break
            }
        }
    }

    private static func make(in parent: URL) throws(DuckDBError) -> URL {
        var template = parent.appending(component: prefix + "XXXXXX").path(percentEncoded: false).utf8CString.map { $0 }
        guard mkdtemp(&template) != nil else {
            throw .spillFolderRefused(parent: parent.path, problem: String(cString: strerror(errno)))
        }
        return URL(filePath: template.withUnsafeBufferPointer { $0.baseAddress.map { String(cString: $0) } ?? "" })
    }

    private enum Lock {
        /// The folder is this user's own and in nobody else's use; the descriptor keeps it so.
        case held(Int32)
        /// This user's own, on a file system without locks: it can be used, and nobody can sweep it.
        case unlockable(Int32)
        /// Another user's, in use, gone, or no folder.
        case notOurs
        /// The system's code of the error.
        case failed(Int32)
    }

    private static func lock(_ folder: URL) -> Lock {
        let path = folder.path(percentEncoded: false)
        let descriptor = open(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
        guard descriptor >= 0 else {
            let code = errno
            return [EMFILE, ENFILE, ENOMEM, EIO].contains(code) ? .failed(code) : .notOurs
        }
        var (opened, named) = (stat(), stat())
        let isOwn = fstat(descriptor, &opened) == 0 && opened.st_uid == geteuid()
        let refusal = flock(descriptor, LOCK_EX | LOCK_NB) == 0 ? 0 : errno
        // Whoever had the lock a moment ago may have removed the folder.
        let isThere = lstat(path, &named) == 0 && named.st_ino == opened.st_ino
        guard isOwn, isThere, refusal != EWOULDBLOCK else {
            close(descriptor)
            return .notOurs
        }
        return refusal == 0 ? .held(descriptor) : .unlockable(descriptor)
    }
}
