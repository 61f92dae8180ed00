import BallerSample
import Foundation

/// A league written to a folder of its own, read back as rows of fields by name.
final class SampleFolder {
    typealias Row = [String: String]

    let url = FileManager.default.temporaryDirectory.appending(component: "baller-sample-\(UUID())")

    init(_ league: SampleLeague) throws { try league.write(to: url) }

    deinit { try? FileManager.default.removeItem(at: url) }

    /// All files below the folder, sorted by path.
    func paths() throws -> [String] {
        try FileManager.default.subpathsOfDirectory(atPath: url.path).filter { $0.hasSuffix(".csv") }.sorted()
    }

    func bytes(_ path: String) throws -> [UInt8] { try Array(Data(contentsOf: url.appending(path: path))) }

    func rows(_ path: String) throws -> [Row] {
        let lines = try String(decoding: bytes(path), as: UTF8.self).split(separator: "\n")
        let names = lines.first.map(Self.fields) ?? []
        return lines.dropFirst().map { Row(uniqueKeysWithValues: zip(names, Self.fields($0))) }
    }

    /// Rows of all files whose name begins with `prefix`.
    func allRows(_ prefix: String) throws -> [Row] {
        try paths().filter { $0.hasPrefix(prefix) }.flatMap(rows)
    }

    /// FNV-1a over the names and bytes of all files.
    func fingerprint() throws -> UInt64 {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for path in try paths() {
            for byte in try Array(path.utf8) + bytes(path) { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
        }
        return hash
    }

    private static func fields(_ line: Substring) -> [String] {
        // Parts between quotes are every second one.
        line.split(separator: "\"", omittingEmptySubsequences: false).enumerated().reduce(into: [""]) { fields, part in
            if part.offset.isMultiple(of: 2) {
                let parts = part.element.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
                fields[fields.count - 1] += parts[0]
                fields += parts.dropFirst()
            } else {
                fields[fields.count - 1] += part.element
            }
        }
    }
}

extension SampleFolder.Row {
    func number(_ name: String) -> Int { self[name].flatMap { Double($0) }.map { Int($0) } ?? .min }
}
