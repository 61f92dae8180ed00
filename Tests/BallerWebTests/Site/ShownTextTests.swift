import BallerCore
import Testing

@testable import BallerWeb

@Suite struct `Text of pages` {
    private static let name = "Jo\u{202E}hn\n<b>\u{1B}[2J"

    @Test func `tables show what turns or hides text as its code`() {
        var html = HTMLText()
        html.text(Self.name)
        #expect(html.html == "Jo\\u{202E}hn\\n&lt;b&gt;\\u{1B}[2J")
    }

    @Test func `templates do the same`() throws {
        let page = try SiteTemplates().render(WordsBlock("id", .lead, [Run(Self.name, link: "/a")]))
        #expect(page.contains("Jo\\u{202E}hn\\n&lt;b&gt;\\u{1B}[2J"))
        #expect(!page.unicodeScalars.contains("\u{202E}") && !page.unicodeScalars.contains("\u{1B}"))
    }
}
