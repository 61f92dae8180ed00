import Foundation

/// Reads compressed files of the shared data with the system's own gzip.
enum GzipFile {
    static func bytes(_ url: URL) throws -> [UInt8] {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/gzip")
        process.arguments = ["-dc", url.path]
        let output = Pipe()
        process.standardOutput = output
        try process.run()
        let data = try output.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        return Array(data)
    }

    /// A CSV file as dictionaries by header.
    static func records(_ url: URL) throws -> [[String: String]] {
        let rows = CSVReader.rows(String(decoding: try bytes(url), as: UTF8.self))
        guard let header = rows.first else { return [] }
        return rows.dropFirst().map { Dictionary(zip(header, $0), uniquingKeysWith: { first, _ in first }) }
    }
}
