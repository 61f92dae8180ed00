package import Foundation

#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// A new folder for the data that one open database spills; it is removed with the database.
///
/// Two engines that spill into one folder overwrite each other's files and crash, so a folder is never shared or
/// reused. Only its owner may read it. It is locked while in use, which distinguishes it from one that a killed process
/// left; those are removed whenever a new folder is made beside them.
package final class SpillFolder: Sendable {
    package let url: URL
    /// Open and locked as long as the folder is in use.
    private let descriptor: Int32

    private static let prefix = "baller-spill-"

    /// Makes a folder in `parent`, by default the system's temporary folder (`TMPDIR`); blocks.
    package init(in parent: URL = FileManager.default.temporaryDirectory) throws(DuckDBError) {
        Self.sweep(parent)
        // Another process may sweep the folder before it is locked; the next attempt succeeds.
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

    /// Removes this user's folders that dead processes left in `parent`; blocks.
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
        /// This user's own folder, used by nobody else; the descriptor holds the lock.
        case held(Int32)
        /// This user's own, on a file system without locks: usable, but nobody can sweep it.
        case unlockable(Int32)
        /// Owned by another user, in use, gone, or not a folder.
        case notOurs
        /// The system's error code.
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
        // The previous holder of the lock may have removed the folder.
        let isThere = lstat(path, &named) == 0 && named.st_ino == opened.st_ino
        guard isOwn, isThere, refusal != EWOULDBLOCK else {
            close(descriptor)
            return .notOurs
        }
        return refusal == 0 ? .held(descriptor) : .unlockable(descriptor)
    }
}
