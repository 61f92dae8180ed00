import Foundation

/// What the index file says about each address.
///
/// The headers of tens of thousands of pages would fill memory, so only those that later requests need are kept.
struct RawIndex: Sendable {
    struct Entry: Sendable {
        /// The last answer, whether a page or a 404.
        var latest: PageRecord
        /// The last answer with a page, and the position of its line.
        var page: (record: PageRecord, line: Range<Int>)?
    }

    private(set) var entries: [String: Entry] = [:]
    /// Bytes of the file read so far, up to the end of a complete line.
    private(set) var offset = 0
    /// Lines that a crash cut off.
    private(set) var tornLines = 0

    private let decoder = PageRecordCoding.decoder()

    /// Reads bytes that are at `offset` in the file; leaves an unfinished last line for later.
    mutating func read(_ data: Data) {
        var start = data.startIndex
        while let end = data[start...].firstIndex(of: UInt8(ascii: "\n")) {
            let line = data[start..<end]
            add(line, at: offset..<(offset + line.count))
            offset += line.count + 1
            start = end + 1
        }
    }

    private mutating func add(_ line: Data, at range: Range<Int>) {
        if line.isEmpty { return }
        guard var record = try? decoder.decode(PageRecord.self, from: line) else {
            tornLines += 1
            return
        }
        record.headers = record.headers.filter { ["etag", "last-modified"].contains($0.key) }
        let key = PageRecordCoding.key(record.url)
        var entry = entries[key] ?? Entry(latest: record)
        entry.latest = record
        if record.hasPage { entry.page = (record, range) }
        entries[key] = entry
    }
}

/// The written form of records.
enum PageRecordCoding {
    static func decoder() -> JSONDecoder {
        let decoder = JSONDecoder()
        decoder.dateDecodingStrategy = .secondsSince1970
        return decoder
    }

    static func line(_ record: PageRecord) throws -> Data {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        encoder.dateEncodingStrategy = .secondsSince1970
        return try encoder.encode(record) + Data("\n".utf8)
    }

    /// An address as it is filed: without fragment, with a lower-case host.
    static func key(_ url: URL) -> String {
        guard var components = URLComponents(url: url.absoluteURL, resolvingAgainstBaseURL: true) else {
            return url.absoluteString
        }
        components.fragment = nil
        components.scheme = components.scheme?.lowercased()
        components.host = components.host?.lowercased()
        if components.path.isEmpty { components.path = "/" }
        return components.string ?? url.absoluteString
    }
}
