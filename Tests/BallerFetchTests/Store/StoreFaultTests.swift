import BallerFiles
import BallerTestSupport
import Foundation
import Testing

@testable import BallerFetch

@Suite struct StoreFaultTests {
    private let folder: TemporaryFolder
    private let files = FaultyFileSystem()

    init() throws { folder = try TemporaryFolder() }

    private func record(_ path: String) throws -> PageRecord {
        let url = try #require(URL(string: "https://site.test\(path)"))
        return PageRecord(url: url, status: 200, at: Date(timeIntervalSince1970: 1_800_000_000), headers: [:])
    }

    @Test(arguments: [FaultyFileSystem.Operation.write, .synchronize, .rename, .lock])
    func `a page that cannot be kept is reported, and the pages before it are kept`(
        _ refused: FaultyFileSystem.Operation
    ) throws {
        let store = try RawStore(folder: folder.url, fileSystem: files)
        try store.keep(record("/a"), body: Data("a".utf8))
        files.refuse { operation, _ in operation == refused ? .diskFull : nil }
        let error = #expect(throws: FetchError.self) { try store.keep(record("/b"), body: Data("b".utf8)) }
        #expect(error?.message.contains("the disk is full") == true)
        files.refuseNothing()
        let reopened = try RawStore(folder: folder.url, fileSystem: files)
        #expect(try reopened.page(for: record("/a").url)?.body == Data("a".utf8))
        #expect(try reopened.page(for: record("/b").url) == nil)
        try reopened.keep(record("/b"), body: Data("b".utf8))
        #expect(try RawStore(folder: folder.url).page(for: record("/b").url)?.body == Data("b".utf8))
    }

    @Test func `a budget that cannot be written grants nothing`() throws {
        let budget = RequestBudget(folder: folder.url, fileSystem: files)
        files.refuse { operation, url in operation == .write && url.path.contains("budget.json") ? .diskFull : nil }
        let error = #expect(throws: FetchError.self) { try budget.ask() }
        #expect(error?.code == "fetch.budget_unreadable")
    }
}
