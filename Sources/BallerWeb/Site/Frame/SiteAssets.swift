import BallerCore
import Crypto
import Foundation

/// Style sheet, scripts and pictures, in memory, under names that change with their content.
struct SiteAssets: Sendable {
    struct Asset: Sendable {
        let path: String
        let contentType: String
        let bytes: [UInt8]
        /// The same, packed once and for all; `nil` where that is not shorter.
        let packed: [UInt8]?
    }

    /// By the path that it is served under.
    let byPath: [String: Asset]
    private let paths: [String: String]

    init() throws {
        var byPath: [String: Asset] = [:]
        var paths: [String: String] = [:]
        for (file, data) in try SiteFolder.files(in: "Static") {
            guard let dot = file.lastIndex(of: "."), let type = Self.contentType(of: file[dot...]) else { continue }
            let digest = SHA256.hash(data: data).prefix(6).hexadecimal
            let path = "/static/\(file[..<dot])-\(digest)\(file[dot...])"
            let bytes = [UInt8](data)
            let packed = ContentCoding.gzip(bytes, level: 9)
            byPath[path] = Asset(path: path, contentType: type, bytes: bytes, packed: packed)
            paths[file] = path
        }
        self.byPath = byPath
        self.paths = paths
    }

    /// The address of a file by the name that it has in the folder.
    func path(of file: String) throws(SiteError) -> String {
        guard let path = paths[file] else { throw .assetMissing(name: file) }
        return path
    }

    /// A file by the name that it has in the folder; `nil` where there is none.
    func named(_ file: String) -> Asset? { paths[file].flatMap { byPath[$0] } }

    private static func contentType(of suffix: Substring) -> String? {
        switch suffix {
        case ".css": "text/css; charset=utf-8"
        case ".js": "text/javascript; charset=utf-8"
        case ".svg": "image/svg+xml"
        case ".png": "image/png"
        case ".ico": "image/x-icon"
        default: nil
        }
    }
}
