import BallerCore
import BallerFetch
import BallerFiles
import BallerParse
import Crypto
package import Foundation

/// One page to be parsed: from the raw store, or from a file that a person saved.
struct PageInput: Sendable {
    enum Source: Sendable {
        case store(RawStore)
        case file(URL)
    }

    /// The page's address on the site.
    let url: URL
    /// The file's path in the folder; empty for the raw store.
    let file: String
    /// Hash of the page as received, in hexadecimal.
    let sha256: String
    /// When the page was received: the time of its file or of the answer.
    let date: Date
    /// Identifies the page of the site, the same for all its files.
    let page: String
    let source: Source

    /// The page's name in files and reports, safe whatever its address contains.
    var name: String {
        let text = file.isEmpty ? url.path() + (url.query().map { "?\($0)" } ?? "") : file
        let safe = text.drop { $0 == "/" }.map {
            $0.isASCII && ($0.isLetter || $0.isNumber || ".-".contains($0)) ? $0 : "_"
        }
        return safe.isEmpty ? "index" : String(safe)
    }

    /// Identifies a page, across runs as well.
    struct Key: Hashable, Sendable {
        let url: String
        let file: String
    }

    var key: Key { Key(url: address, file: file) }
    var address: String { url.absoluteString }

    /// The bytes, verified against the hash if they come from the store.
    func bytes() throws -> [UInt8] {
        switch source {
        case .file(let file): return try PageFile.bytes(of: file)
        case .store(let store):
            guard let page = try store.page(for: url) else {
                throw HarvestError.fileUnreadable(path: address, reason: "the store does not have it any more")
            }
            return Array(page.body)
        }
    }

    /// The order in which pages are parsed and written, the same on every machine.
    static func precedes(_ left: PageInput, _ right: PageInput) -> Bool {
        (left.address, left.file) < (right.address, right.file)
    }
}

/// Pages in files, plain or gzip.
package enum PageFile {
    private static let limit = 64 << 20

    static func isPage(_ name: String) -> Bool {
        [".html", ".htm", ".html.gz", ".htm.gz"].contains { name.lowercased().hasSuffix($0) }
    }

    package static func bytes(of file: URL) throws(HarvestError) -> [UInt8] {
        do {
            let data = try Data(contentsOf: file, options: .mappedIfSafe)
            guard Gzip.begins(data) else { return Array(data) }
            return Array(try Gzip.decompress(data, limit: limit))
        } catch let error as GzipError {
            throw .fileUnreadable(path: file.path, reason: error.message)
        } catch {
            throw .fileUnreadable(path: file.path, reason: error.localizedDescription)
        }
    }

    static func sha256(_ bytes: [UInt8]) -> String { SHA256.hash(data: bytes).hexadecimal }
}
