import BallerFiles
import BallerTestSupport
import Foundation
import Testing

@testable import BallerFetch

@Suite struct RawStoreTests {
    private let folder: TemporaryFolder
    private let time = Date(timeIntervalSince1970: 1_800_000_000.25)

    init() throws { folder = try TemporaryFolder() }

    private func url(_ path: String) throws -> URL { try #require(URL(string: "https://site.test\(path)")) }

    private func record(_ path: String, status: Int = 200, headers: [String: String] = [:]) throws -> PageRecord {
        PageRecord(url: try url(path), status: status, at: time, headers: headers)
    }

    @Test func `a page is kept with address, time, status, headers and hash, over restarts`() throws {
        let body = Data(String(repeating: "<td>12</td>", count: 5000).utf8)
        let headers = ["etag": "\"1\"", "content-type": "text/html", "set-cookie": "secret"]
        try RawStore(folder: folder.url).keep(record("/a?x=1", headers: headers), body: body)
        let page = try #require(try RawStore(folder: folder.url).page(for: url("/a?x=1")))
        #expect(page.body == body)
        #expect(page.record.fetchedAt == time)
        #expect(page.record.status == 200)
        #expect(page.record.headers == ["etag": "\"1\"", "content-type": "text/html"], "cookies are not kept")
        #expect(page.record.bytes == body.count)
        let hash = try #require(page.record.sha256)
        let file = folder.url.appending(path: "bodies/\(hash.prefix(2))/\(hash).gz")
        #expect(try Data(contentsOf: file).count < body.count / 20)
    }

    @Test func `one body under two addresses is stored once`() throws {
        let store = try RawStore(folder: folder.url)
        try store.keep(record("/a"), body: Data("same".utf8))
        try store.keep(record("/b"), body: Data("same".utf8))
        let bodies = FileManager.default.enumerator(atPath: folder.url.appending(path: "bodies").path)
        #expect(bodies?.compactMap { $0 as? String }.filter { $0.hasSuffix(".gz") }.count == 1)
        #expect(store.pageRecords().map(\.url.path) == ["/a", "/b"])
    }

    @Test func `the newest page of an address wins and a later 404 does not hide it`() throws {
        let store = try RawStore(folder: folder.url)
        try store.keep(record("/a"), body: Data("old".utf8))
        try store.keep(record("/a"), body: Data("new".utf8))
        try store.note(record("/a", status: 404))
        for store in [store, try RawStore(folder: folder.url)] {
            #expect(try store.page(for: url("/a#part"))?.body == Data("new".utf8))
            #expect(store.record(for: try url("/a"))?.status == 404)
        }
        #expect(try store.page(for: url("/never")) == nil)
    }

    @Test func `two open stores see each other's pages`() throws {
        let first = try RawStore(folder: folder.url)
        let second = try RawStore(folder: folder.url)
        try first.keep(record("/a"), body: Data("a".utf8))
        try second.keep(record("/b"), body: Data("b".utf8))
        try first.refresh()
        #expect(try first.page(for: url("/b"))?.body == Data("b".utf8))
        #expect(try second.page(for: url("/a"))?.body == Data("a".utf8))
    }

    @Test func `a kept page whose bytes changed is reported, not returned`() throws {
        let store = try RawStore(folder: folder.url)
        let hash = try #require(try store.keep(record("/a"), body: Data("right".utf8)).sha256)
        let file = folder.url.appending(path: "bodies/\(hash.prefix(2))/\(hash).gz")
        for bytes in [try Gzip.compress(Data("wrong".utf8)), Data("no gzip".utf8)] {
            try bytes.write(to: file)
            let error = #expect(throws: FetchError.self) { try store.page(for: url("/a")) }
            #expect(error?.code == "fetch.kept_page_corrupt")
        }
        try FileManager.default.removeItem(at: file)
        #expect(throws: FetchError.self) { try store.page(for: url("/a")) }
    }

    @Test func `an index cut at any byte loses the last page only, and goes on`() throws {
        let store = try RawStore(folder: folder.url)
        try store.keep(record("/a"), body: Data("a".utf8))
        let index = folder.url.appending(path: "index.jsonl")
        let before = try Data(contentsOf: index).count
        try store.keep(record("/b"), body: Data("b".utf8))
        let whole = try Data(contentsOf: index)
        for length in before..<whole.count {
            try whole.prefix(length).write(to: index)
            let reopened = try RawStore(folder: folder.url)
            #expect(try reopened.page(for: url("/a"))?.body == Data("a".utf8))
            #expect(try reopened.page(for: url("/b")) == nil)
            try reopened.keep(record("/c"), body: Data("c".utf8))
            for store in [reopened, try RawStore(folder: folder.url)] {
                #expect(store.pageRecords().last?.url.path == "/c")
                #expect(try store.page(for: url("/c"))?.body == Data("c".utf8))
            }
            // With only its line end missing, the line of /b was whole and comes back; else it is one torn line.
            let isTorn = length > before && length < whole.count - 1
            #expect(try RawStore(folder: folder.url).tornLines == (isTorn ? 1 : 0))
        }
    }

    @Test(.timeLimit(.minutes(60)))
    func `a process killed while it writes loses at most the page in flight`() async throws {
        for _ in 0..<5 {
            let (process, output) = Probe.process(["store", folder.url.path])
            try process.run()
            var said = Data()
            while said.filter({ $0 == UInt8(ascii: "\n") }).count < 10 { said += output.availableData }
            kill(process.processIdentifier, SIGKILL)
            said += output.readDataToEndOfFile()
            let kept = String(decoding: said, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
                .dropLast()
            let store = try RawStore(folder: folder.url)
            for address in kept {
                let url = try #require(URL(string: String(address)))
                let page = try #require(try store.page(for: url))
                #expect(page.body.count > 30_000)
            }
            for record in store.pageRecords() { #expect(try store.page(for: record.url) != nil) }
        }
    }

    @Test func `opening a store with many pages takes little time`() throws {
        let line = String(decoding: try PageRecordCoding.line(record("/a", headers: ["etag": "\"1\""])), as: UTF8.self)
        let lines = (0..<5000).map { line.replacing("site.test/a", with: "site.test/\($0)") }.joined()
        try Data(lines.utf8).write(to: folder.url.appending(path: "index.jsonl"))
        let time = try ContinuousClock().measure { _ = try RawStore(folder: folder.url) }
        #expect(time < .seconds(20))
    }
}
