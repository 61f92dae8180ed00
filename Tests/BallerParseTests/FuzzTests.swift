import BallerPages
import BallerParse
import BallerTestSupport
import Testing

/// Pages broken in ways that are the same in every run: the parser answers, in bounded time and size, whatever comes.
struct FuzzTests {
    /// Nothing, or what an answer says: its type and the cells of its tables, or its findings.
    private func answer(_ bytes: [UInt8], _ url: String, scans: Bool) throws -> [String] {
        var limits = HTMLLimits.standard
        limits.scansTables = scans
        do {
            switch try PageParser(limits: limits).parse(bytes, url: url) {
            case .ok(let page):
                return page.tables.map { table in
                    #expect(table.cells.count == table.rowCount * table.relation.columns.count)
                    return "\(table.name) \(table.rowCount) \(table.cells.hashValue)"
                }
            case .drift(let report): return ["drift \(report)"]
            case .notice(let notice): return ["notice \(notice.kind)"]
            }
        } catch {
            #expect(error != .parserUnavailable)
            return ["\(error)"]
        }
    }

    /// Every kept page with one of the mutations, so that each mutation meets pages of many kinds.
    @Test(
        .enabled(if: SharedData.isPresent),
        .timeLimit(.minutes(60)),
        arguments: CorpusTests.pages.enumerated().map { $0 }
    )
    func `a broken page of any kind is answered, in one pass as by libxml2`(_ page: (offset: Int, element: CorpusPage))
        throws
    {
        let original = try page.element.bytes()
        var random = SeededRandom(seed: UInt64(page.offset))
        let broken = Mutation.apply(to: original, round: page.offset, random: &random)
        let url = page.element.url
        #expect(try answer(broken, url, scans: true) == answer(broken, url, scans: false))
    }

    static let declared = PageTypes.all.filter { !$0.tables.isEmpty }.map(\.name)

    @Test(arguments: declared)
    func `a broken page of a declared type is answered, seen or not`(_ name: String) throws {
        let type = try #require(PageTypes.named(name))
        let whole = SyntheticPage(tables: type.tables).bytes
        var random = SeededRandom(seed: UInt64(whole.count))
        for round in 0..<12 {
            let broken = Mutation.apply(to: whole, round: round, random: &random)
            let one = try answer(broken, type.kind.sample, scans: true)
            #expect(try one == answer(broken, type.kind.sample, scans: false), "round \(round)")
        }
    }

    @Test(arguments: PageTypes.all.map(\.name))
    func `no type takes a page without content for its own`(_ name: String) throws {
        let type = try #require(PageTypes.named(name))
        for body in [
            "", "<p>Down for maintenance</p>", "<table><tr><td>1</td></tr></table>", "<!-- <table id=\"x\"> -->",
        ] {
            let html = "<html><head><title>Page</title></head><body>\(body)</body></html>"
            if case .ok(let page) = try PageParser().parse(Array(html.utf8), url: type.kind.sample) {
                Issue.record("\(name) took \(body): \(page.tables.map(\.name))")
            }
        }
    }
}
