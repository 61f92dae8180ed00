import BallerCore
import BallerPages
import BallerParse
import Foundation

/// Finds the site addresses of saved pages.
///
/// Tries, in this order: a line (`file,url`) of an `addresses.csv` in the page's folder or one above it, the note that
/// browsers write into saved pages, a path like the site's (`boxscores/201801010MIN.html`), what the page says about
/// itself, and the file name.
package struct SavedAddresses: Sendable {
    private static let fileName = "addresses.csv"

    private var listed: [String: String] = [:]

    /// - Parameters:
    ///   - folder: the folder of pages.
    ///   - files: relative paths in it; each list among them covers the files of its own folder.
    /// - Throws: `HarvestError` for an unreadable list.
    init(folder: URL, files: [String]) throws(HarvestError) {
        for list in files.filter(Self.isList).sorted(by: { $0.count { $0 == "/" } < $1.count { $0 == "/" } }) {
            let file = folder.appending(path: list)
            let base = list.dropLast(Self.fileName.count)
            do {
                for line in try String(contentsOf: file, encoding: .utf8).split(whereSeparator: \.isNewline) {
                    let cells = Self.cells(line)
                    if cells.count >= 2 { listed[base + cells[0]] = cells[1] }
                }
            } catch {
                throw .fileUnreadable(path: file.path, reason: error.localizedDescription)
            }
        }
    }

    static func isList(_ path: String) -> Bool { path.split(separator: "/").last.map(String.init) == fileName }

    /// For a single file.
    package init() {}

    /// The address of a page, or `nil` if it cannot be determined.
    package func address(of path: String, _ bytes: [UInt8]) throws -> String? {
        if let address = listed[path] { return address }
        if let address = Self.savedFrom(bytes) { return address }
        let likeSite = PageAddress.site + "/" + path.trimmingSuffix(".gz")
        if PageTypes.type(of: likeSite) != nil { return likeSite }
        guard let own = try PageIdentity(bytes).address(fileName: path) else { return nil }
        return own.hasPrefix("/") ? PageAddress.site + own : own
    }

    /// The cells of one line, quoted or not; an address with a comma needs no quotes if it comes last.
    private static func cells(_ line: Substring) -> [String] {
        var cells: [String] = []
        var rest = line.drop { $0 == "\u{FEFF}" }
        while !rest.isEmpty, cells.count < 2 {
            if rest.first == "\"" {
                rest = rest.dropFirst()
                var cell = ""
                while let end = rest.firstIndex(of: "\"") {
                    cell += rest[..<end]
                    rest = rest[rest.index(after: end)...]
                    guard rest.first == "\"" else { break }
                    cell.append("\"")
                    rest = rest.dropFirst()
                }
                cells.append(cell)
                rest = rest.drop { $0 != "," }.dropFirst()
            } else if cells.isEmpty {
                let end = rest.firstIndex(of: ",") ?? rest.endIndex
                cells.append(String(rest[..<end]))
                rest = rest[end...].dropFirst()
            } else {
                cells.append(String(rest))
                rest = ""
            }
        }
        return cells.map { $0.trimmingCharacters(in: .whitespaces) }
    }

    /// The address in `<!-- saved from url=(0057)https://… -->`, which Chromium writes.
    private static func savedFrom(_ bytes: [UInt8]) -> String? {
        let head = String(decoding: bytes.prefix(2048), as: UTF8.self)
        guard let mark = head.firstRange(of: "saved from url=(") else { return nil }
        let rest = head[mark.upperBound...].drop { $0 != ")" }.dropFirst()
        let address = rest.prefix { !$0.isWhitespace }
        return address.hasPrefix("http") ? String(address) : nil
    }
}
