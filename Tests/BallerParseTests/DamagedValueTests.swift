import BallerPages
import BallerParse
import Testing

/// Values that no page of the site prints.
struct DamagedValueTests {
    /// A whole page of season totals in which players are called so.
    private func totals(_ name: String) throws -> (bytes: [UInt8], url: String) {
        let type = try #require(PageTypes.named("players_season_totals"))
        let synthetic = SyntheticPage(tables: type.tables.filter(\.isRequired), season: 2018)
        let page = String(decoding: synthetic.bytes, as: UTF8.self)
        return (Array(page.replacing("Some Name", with: name).utf8), type.kind.sample)
    }

    @Test(arguments: ["&lt;script&gt;x()&lt;/script&gt;", "Some &lt;b&gt;Name", "&#60;/td&#62;"])
    func `markup inside of a value refuses the page and names the value`(_ name: String) throws {
        let page = try totals(name)
        let error = #expect(throws: ParseError.self) { try PageParser().parse(page.bytes, url: page.url) }
        guard case .markupInValue(_, _, let value) = error else { Issue.record("\(String(describing: error))"); return }
        #expect(value.contains("<"))
    }

    @Test(arguments: ["Some &amp; Name", "3 &lt; 4", "&lt;3"])
    func `signs that do not open a tag are text`(_ name: String) throws {
        let page = try totals(name)
        guard case .ok = try PageParser().parse(page.bytes, url: page.url) else { Issue.record("refused"); return }
    }

    @Test
    func `a NUL byte refuses the page and says where it is`() throws {
        var page = try totals("Some Name")
        page.bytes.insert(0, at: 500)
        #expect(throws: ParseError.nulByte(at: 500)) { try PageParser().parse(page.bytes, url: page.url) }
        #expect(ParseError.nulByte(at: 500).message.contains("Byte 501"))
    }
}
