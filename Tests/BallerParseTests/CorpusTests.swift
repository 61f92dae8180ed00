import BallerParse
import BallerTestSupport
import Foundation
import Testing

@Suite(.enabled(if: SharedData.isPresent))
struct CorpusTests {
    @Test(arguments: CorpusPage.all)
    func `every kept page keeps its contract`(_ page: CorpusPage) throws {
        // Fragments of one table are no pages; their tables are tested by themselves.
        guard page.kind != "table-fragment", PageTypes.type(of: page.url) != nil else { return }
        let verdict = try PageParser().parse(try page.bytes(), url: page.url)
        switch verdict {
        case .ok: #expect(page.kind != "error")
        case .notice: #expect(page.kind == "error")
        case .drift(let report): Issue.record("\(report)")
        }
    }
}
