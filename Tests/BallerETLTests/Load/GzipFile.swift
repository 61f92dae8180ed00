import BallerTestSupport
import Foundation

/// Packs bytes as `gzip` does.
enum GzipFile {
    static func pack(_ data: Data) throws -> Data {
        let folder = try TemporaryFolder()
        let file = try folder.write(data, to: "plain")
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = ["gzip", "-1", file.path]
        try process.run()
        process.waitUntilExit()
        return try Data(contentsOf: file.appendingPathExtension("gz"))
    }
}
