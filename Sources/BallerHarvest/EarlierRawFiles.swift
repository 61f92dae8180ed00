import BallerParse
import Foundation

/// The raw files of an earlier run, with the position of each page's rows.
struct EarlierRawFiles {
    /// A page of the earlier run, and where its rows begin in the file of each relation.
    struct Page {
        let record: PageResultRecord
        let offsets: [String: Int]
    }

    let relations: Set<String>
    private let folder: URL
    private let pages: [PageInput.Key: Page]

    /// Empty if the folder has none, or if somebody changed the files since.
    init(folder: URL) {
        self.folder = folder
        var pages: [PageInput.Key: Page] = [:]
        var ends: [String: Int] = [:]
        for record in Self.records(in: folder) {
            var offsets: [String: Int] = [:]
            for rows in record.rows {
                let start = ends[rows.relation] ?? Self.headerLength(rows.relation)
                offsets[rows.relation] = start
                ends[rows.relation] = start + rows.bytes
            }
            pages[PageInput.Key(url: record.url, file: record.file)] = Page(record: record, offsets: offsets)
        }
        let isWhole = ends.allSatisfy { Self.isWhole(RawFileNames.file($0.key, in: folder), $0.key, bytes: $0.value) }
        self.pages = isWhole ? pages : [:]
        relations = Set(ends.keys)
    }

    func page(_ input: PageInput) -> Page? { pages[input.key] }

    /// The bytes of a page's rows in the file of one relation.
    func bytes(of rows: PageResultRecord.Rows, in page: Page) throws(HarvestError) -> [UInt8] {
        let file = RawFileNames.file(rows.relation, in: folder)
        do {
            let handle = try FileHandle(forReadingFrom: file)
            defer { try? handle.close() }
            try handle.seek(toOffset: UInt64(page.offsets[rows.relation] ?? 0))
            guard let data = try handle.read(upToCount: rows.bytes), data.count == rows.bytes else {
                throw HarvestError.fileUnreadable(path: file.path, reason: "it is shorter than it was")
            }
            return Array(data)
        } catch let error as HarvestError {
            throw error
        } catch {
            throw .fileUnreadable(path: file.path, reason: error.localizedDescription)
        }
    }

    private static func records(in folder: URL) -> [PageResultRecord] {
        guard let data = try? Data(contentsOf: RawFileNames.state(in: folder)) else { return [] }
        let decoder = JSONDecoder()
        return data.split(separator: UInt8(ascii: "\n")).compactMap {
            try? decoder.decode(PageResultRecord.self, from: $0)
        }
    }

    private static func headerLength(_ relation: String) -> Int {
        RawRelations.named[relation].map { ParsedTable.csvHeader($0).count } ?? 0
    }

    /// Whether the file has the length recorded in the list of pages, and the columns that this version writes.
    private static func isWhole(_ file: URL, _ relation: String, bytes: Int) -> Bool {
        guard let known = RawRelations.named[relation], let handle = try? FileHandle(forReadingFrom: file) else {
            return false
        }
        defer { try? handle.close() }
        let header = Data(ParsedTable.csvHeader(known))
        return (try? handle.read(upToCount: header.count)) == header && (try? handle.seekToEnd()) == UInt64(bytes)
    }
}

/// The parser's relations by name.
enum RawRelations {
    static let named = Dictionary(PageTypes.relations.map { ($0.name, $0) }) { first, _ in first }
}

/// File names in a folder of raw files.
enum RawFileNames {
    static func file(_ relation: String, in folder: URL) -> URL { folder.appending(path: "\(relation).csv") }

    /// Hidden, so that a build does not see unfinished files.
    static func workFolder(in folder: URL) -> URL { folder.appending(path: ".parse") }

    static func state(in folder: URL) -> URL { workFolder(in: folder).appending(path: "pages.jsonl") }

    static func quarantine(in folder: URL) -> URL { folder.appending(path: "unvalidated") }
}
