#if os(Linux)
package import Foundation

/// A file system in memory of a given size; there is none where mounting is not permitted.
package final class SmallDisk: Sendable {
    package let url: URL

    package init?(bytes: Int) {
        url = FileManager.default.temporaryDirectory.appending(component: "baller-disk-\(UUID().uuidString)")
        do {
            try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
            guard try Self.run("mount", "-t", "tmpfs", "-o", "size=\(bytes)", "tmpfs", url.path) else {
                try FileManager.default.removeItem(at: url)
                return nil
            }
        } catch {
            return nil
        }
    }

    deinit {
        _ = try? Self.run("umount", "-l", url.path)
        try? FileManager.default.removeItem(at: url)
    }

    private static func run(_ arguments: String...) throws -> Bool {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = arguments
        process.standardError = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        return process.terminationStatus == 0
    }
}
#endif
