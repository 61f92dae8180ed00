import BallerParse
import Foundation

/// Tells where saved pages stood on the site.
///
/// A line of `addresses.csv` in their folder (`file,url`) counts first, then the note that browsers write into what they
/// save, then a path like the site's (`boxscores/201801010MIN.html`), then the address that the page says it has.
struct SavedAddresses {
    static let fileName = "addresses.csv"

    private let listed: [String: String]

    init(folder: URL) throws(ParsingError) {
        let file = folder.appending(path: Self.fileName)
        guard FileManager.default.fileExists(atPath: file.path) else {
            listed = [:]
            return
        }
        do {
            let lines = try String(contentsOf: file, encoding: .utf8).split(whereSeparator: \.isNewline)
            let pairs = lines.compactMap { line -> (String, String)? in
                let cells = line.split(separator: ",", maxSplits: 1)
                return cells.count == 2 ? (String(cells[0]), String(cells[1])) : nil
            }
            listed = Dictionary(pairs) { _, last in last }
        } catch {
            throw .fileUnreadable(path: file.path, reason: error.localizedDescription)
        }
    }

    /// For one file alone.
    init() { listed = [:] }

    /// The address of a page, or `nil` where nothing tells it.
    func address(of path: String, _ bytes: [UInt8]) -> String? {
        if let address = listed[path] { return address }
        if let address = Self.savedFrom(bytes) { return address }
        let likeSite = ScrapeSite.standard + "/" + path.trimmingSuffix(".gz")
        if PageTypes.type(of: likeSite) != nil { return likeSite }
        return (try? PageLinks(bytes))?.canonical
    }

    /// `<!-- saved from url=(0057)https://… -->`, which Chromium writes.
    private static func savedFrom(_ bytes: [UInt8]) -> String? {
        let head = String(decoding: bytes.prefix(2048), as: UTF8.self)
        guard let mark = head.firstRange(of: "saved from url=(") else { return nil }
        let rest = head[mark.upperBound...].drop { $0 != ")" }.dropFirst()
        let address = rest.prefix { !$0.isWhitespace }
        return address.hasPrefix("http") ? String(address) : nil
    }
}
