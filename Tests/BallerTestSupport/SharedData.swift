package import Foundation

/// The folder of real data, read in place and never committed.
package enum SharedData {
    /// `BALLER_DATA`, or `../shared/data` beside the checkout; `nil` where neither is there.
    package static let folder: URL? = {
        let checkout = URL(filePath: #filePath).deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
        let override = ProcessInfo.processInfo.environment["BALLER_DATA"]
        let folder =
            override.map { URL(filePath: $0) } ?? checkout.appending(path: "../shared/data").standardizedFileURL
        return FileManager.default.fileExists(atPath: folder.path) ? folder : nil
    }()

    /// True where the real data are; tests that need them are skipped elsewhere: `@Test(.enabled(if: SharedData.isPresent))`.
    package static var isPresent: Bool { folder != nil }
}
