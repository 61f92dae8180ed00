import BallerFiles
import Foundation

#if os(Linux)
extension FaultyFileSystem {
    /// Refuses to move, replace or remove what this process has open, as Windows does; `also` refuses more.
    package func mindOpenFiles(also: @escaping Rule = { _, _ in nil }) {
        refuse { operation, url in
            if [.rename, .remove].contains(operation), Self.isOpen(url) { return .inUse }
            return also(operation, url)
        }
    }

    /// Whether this process has a file open that is at `url` or below it.
    private static func isOpen(_ url: URL) -> Bool {
        let path = url.resolvingSymlinksInPath().path
        let descriptors = (try? FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd")) ?? []
        return descriptors.contains { descriptor in
            let target = try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/fd/\(descriptor)")
            // Locks are held on purpose, and beside what is moved.
            guard let target, !target.hasSuffix("/.lock") else { return false }
            return target == path || target.hasPrefix(path + "/")
        }
    }
}
#endif
