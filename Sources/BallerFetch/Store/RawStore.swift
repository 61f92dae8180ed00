import BallerCore
package import BallerFiles
import Crypto
package import Foundation
import Synchronization

/// Every page ever kept on disk: bodies filed by their SHA-256, and an append-only index.
///
/// A body is complete on disk before the index names it, so a crash loses at most the page in progress. Several
/// processes may write to one store. Calls block for disk access.
///
///     bodies/<2 digits>/<sha256>.gz    a page, gzip
///     index.jsonl                      one `PageRecord` per line
///     .lock                            held by whoever reads or writes the index
package final class RawStore: Sendable {
    package let folder: URL
    let files: FetchFiles
    private let indexFile: URL
    private let indexLock: URL
    private let index = Mutex(RawIndex())

    /// Opens the store, or creates one.
    package init(folder: URL, fileSystem: any FileSystem = .real) throws(FetchError) {
        self.folder = folder
        files = FetchFiles(system: fileSystem)
        indexFile = folder.appending(path: "index.jsonl")
        indexLock = folder.appending(path: ".lock")
        try files.makeFolder(folder)
        try refresh()
    }

    /// The last answer from an address, page or not.
    package func record(for url: URL) -> PageRecord? {
        index.withLock { $0.entries[PageRecordCoding.key(url)]?.latest }
    }

    /// The last answer with a page; a later 404 does not hide it.
    package func pageRecord(for url: URL) -> PageRecord? {
        index.withLock { $0.entries[PageRecordCoding.key(url)]?.page?.record }
    }

    /// The last kept page of an address with all its headers, or `nil` if there is none.
    ///
    /// - Throws: `FetchError.keptPageCorrupt` if its bytes do not match the recorded hash.
    package func page(for url: URL) throws(FetchError) -> KeptPage? {
        guard let entry = index.withLock({ $0.entries[PageRecordCoding.key(url)]?.page }) else { return nil }
        let record = try fullRecord(at: entry.line) ?? entry.record
        guard let hash = record.sha256 else { return nil }
        return KeptPage(record: record, body: try body(hash, of: record))
    }

    /// Whether the body named by a record is on disk; true for answers without one.
    package func hasBody(_ record: PageRecord) -> Bool {
        record.sha256.map { FileManager.default.fileExists(atPath: file(of: $0).path) } ?? true
    }

    /// The last page of every address, ordered by address; only with the headers that later requests need.
    package func pageRecords() -> [PageRecord] {
        let records = index.withLock { $0.entries.values.compactMap { $0.page?.record } }
        return records.sorted { $0.url.absoluteString < $1.url.absoluteString }
    }

    /// Index lines that a crash cut off; each means a page that is requested again.
    package var tornLines: Int { index.withLock(\.tornLines) }

    /// Keeps a page: the body first, then its line in the index.
    @discardableResult
    package func keep(_ record: PageRecord, body: Data) throws(FetchError) -> PageRecord {
        var record = record
        let hash = SHA256.hash(data: body).hexadecimal
        record.sha256 = hash
        record.bytes = body.count
        let file = self.file(of: hash)
        if !FileManager.default.fileExists(atPath: file.path) {
            do {
                try files.write(try Gzip.compress(body), to: file)
            } catch let error as FetchError {
                throw error
            } catch {
                throw .storeFailed(path: file.path, reason: "compressing failed")
            }
        }
        try append(record)
        return record
    }

    /// Records an answer without a body of its own: a 404, or a 304 for a kept page.
    package func note(_ record: PageRecord) throws(FetchError) { try append(record) }

    /// Reads what other processes have written since.
    package func refresh() throws(FetchError) {
        let lock = try files.lock(waitingFor: indexLock)
        defer { lock.release() }
        try takeIn()
    }

    private func append(_ record: PageRecord) throws(FetchError) {
        var record = record
        record.headers["set-cookie"] = nil
        let line: Data
        do {
            line = try PageRecordCoding.line(record)
        } catch {
            throw .storeFailed(path: indexFile.path, reason: String(describing: error))
        }
        let lock = try files.lock(waitingFor: indexLock)
        defer { lock.release() }
        try files.append(line: line, to: indexFile)
        try takeIn()
    }

    /// Reads what the index has got since; under the lock, so that nobody reads half a line of another process.
    private func takeIn() throws(FetchError) {
        try index.withLock { (index) throws(FetchError) in
            index.read(try files.read(indexFile, from: index.offset))
        }
    }

    private func file(of hash: String) -> URL {
        folder.appending(path: "bodies").appending(path: String(hash.prefix(2))).appending(path: "\(hash).gz")
    }

    private func fullRecord(at line: Range<Int>) throws(FetchError) -> PageRecord? {
        let data = try files.read(indexFile, from: line.lowerBound, count: line.count)
        return try? PageRecordCoding.decoder().decode(PageRecord.self, from: data)
    }

    private func body(_ hash: String, of record: PageRecord) throws(FetchError) -> Data {
        let file = self.file(of: hash)
        guard let packed = try files.read(file) else {
            throw .keptPageCorrupt(record.url, path: file.path, reason: "the file is gone")
        }
        guard let body = try? Gzip.decompress(packed, limit: record.bytes) else {
            throw .keptPageCorrupt(record.url, path: file.path, reason: "it does not decompress")
        }
        guard SHA256.hash(data: body).hexadecimal == hash else {
            throw .keptPageCorrupt(record.url, path: file.path, reason: "its SHA-256 differs")
        }
        return body
    }
}
