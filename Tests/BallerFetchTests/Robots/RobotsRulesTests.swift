import BallerFetch
import BallerPages
import Foundation
import Testing

@Suite struct RobotsRulesTests {
    private func allows(_ text: String, _ path: String, as product: String = "baller") throws -> Bool {
        let url = try #require(URL(string: "https://site.test\(path)"))
        return RobotsRules(text: text, product: product).verdict(for: url) == .allowed
    }

    @Test func `the longest matching rule decides`() throws {
        let text = "User-agent: *\nDisallow: /a\nAllow: /a/b\nDisallow: /a/b/c"
        #expect(try !allows(text, "/a"))
        #expect(try allows(text, "/a/b"))
        #expect(try !allows(text, "/a/b/c/d"))
        #expect(try allows(text, "/z"))
    }

    @Test func `of two equally long rules the allowing one wins`() throws {
        #expect(try allows("User-agent: *\nDisallow: /page\nAllow: /page", "/page"))
        #expect(try allows("User-agent: *\nAllow: /page\nDisallow: /page", "/page"))
    }

    @Test(arguments: [
        ("/fish", "/fish/salmon.html", true), ("/fish", "/Fish.asp", false), ("/fish*", "/fishheads", true),
        ("/fish/", "/fish", false), ("/*.php", "/folder/x.php?y=1", true), ("/*.php", "/", false),
        ("/*.php$", "/x.php", true), ("/*.php$", "/x.php?y", false), ("/fish*.php", "/fishheads/catfish.php?p", true),
        ("*/gamelog/", "/players/b/bradlav01/gamelog/2019", true), ("*/gamelog/", "/players/b/bradlav01.html", false),
        ("/play-index/*.cgi?*", "/play-index/psl_finder.cgi?a=1", true),
        ("/play-index/*.cgi?*", "/play-index/psl_finder.cgi", false), ("/$", "/", true), ("/$", "/a", false),
        ("/a*b*b$", "/ab", false), ("/a*b*b$", "/abb", true), ("/*", "/anything", true),
    ])
    func `wildcards and ends are understood`(pattern: String, path: String, isForbidden: Bool) throws {
        #expect(try allows("User-agent: *\nDisallow: \(pattern)", path) == !isForbidden)
    }

    @Test(arguments: [
        ("/a%7Eb", "/a~b"), ("/a~b", "/a%7eb"), ("/caf%C3%A9", "/caf%c3%a9"), ("/café", "/caf%C3%A9"),
        ("/a%2Ab", "/a*b"), ("/a%24", "/a$"), ("/a$b", "/a$b"),
    ])
    func `spellings of the same path are the same`(pattern: String, path: String) throws {
        #expect(try !allows("User-agent: *\nDisallow: \(pattern)", path))
    }

    @Test func `an escaped slash is not a slash and an escaped star not a wildcard`() throws {
        #expect(try allows("User-agent: *\nDisallow: /a/b", "/a%2Fb"))
        #expect(try allows("User-agent: *\nDisallow: /a%2Ab", "/axb"))
    }

    @Test func `a group that names the crawler hides the one for everybody`() throws {
        let text = "User-agent: *\nDisallow: /\n\nUser-agent: other\nuser-agent: BALLER/1.0\nDisallow: /private\n"
        #expect(try allows(text, "/page"))
        #expect(try !allows(text, "/private"))
        #expect(try !allows(text, "/page", as: "stranger"))
    }

    @Test func `groups of one name are joined and names only match whole`() throws {
        let text = """
            User-agent: baller
            Disallow: /a
            User-agent: ballerina
            Disallow: /b
            User-agent: Baller
            Disallow: /c
            """
        #expect(try !allows(text, "/a"))
        #expect(try allows(text, "/b"))
        #expect(try !allows(text, "/c"))
    }

    @Test func `sitemaps, unknown lines and blank lines do not end a group`() throws {
        let text =
            "\u{FEFF}User-agent: *\r\nSitemap: https://site.test/map.xml\r\n\r\nnonsense\r\nDisallow : /a # why\r\n"
        #expect(try !allows(text, "/a"))
    }

    @Test func `rules before any user agent and empty rules mean nothing`() throws {
        #expect(try allows("Disallow: /\nUser-agent: *\nDisallow:", "/a"))
        #expect(try allows("", "/a"))
        #expect(try allows("<html>no robots here</html>", "/a"))
    }

    @Test func `robots.txt itself may always be read`() throws {
        #expect(try allows("User-agent: *\nDisallow: /", "/robots.txt"))
    }

    @Test func `the crawl delay is that of the crawler's group`() {
        let text = "User-agent: *\nCrawl-delay: 3\nDisallow: /a\n\nUser-agent: slow\nCrawl-delay: 10.5"
        #expect(RobotsRules(text: text, product: "baller").crawlDelay == 3)
        #expect(RobotsRules(text: text, product: "slow").crawlDelay == 10.5)
        #expect(RobotsRules(text: "User-agent: *\nCrawl-delay: soon", product: "baller").crawlDelay == nil)
    }

    @Test func `the rule that forbids is named`() throws {
        let url = try #require(URL(string: "https://site.test/req/x"))
        let rules = RobotsRules(text: "User-agent: *\nDisallow: /req/", product: "baller")
        #expect(rules.verdict(for: url) == .forbidden(rule: "Disallow: /req/"))
    }

    @Test(.timeLimit(.minutes(60)))
    func `a hostile pattern costs little`() throws {
        let pattern = "/" + String(repeating: "a*", count: 2000) + "b$"
        #expect(try allows("User-agent: *\nDisallow: \(pattern)", "/" + String(repeating: "a", count: 6000)))
    }

    /// The rules of the site's robots.txt as read on 2026-09-08.
    private static let ofSite = """
        User-agent: *
        Crawl-delay: 3
        Disallow: /basketball/
        Disallow: /blazers/
        Disallow: /dump/
        Disallow: /fc/
        Disallow: /my/
        Disallow: /7103
        Disallow: /play-index/*.cgi
        Disallow: */gamelog/
        Disallow: */splits/
        Disallow: */on-off/
        Disallow: */lineups/
        Disallow: */shooting/
        Disallow: /req/
        Disallow: /short/
        Disallow: /nocdn/
        """

    @Test(arguments: PageKind.all.map(\.name))
    func `the verdict of a kind of page is that of the site's own rules`(name: String) throws {
        let kind = try #require(PageKind.all.first { $0.name == name })
        let sample = try #require(PageAddress(kind.sample))
        let asked = try #require(kind.address(sample.values)).path
        // Advanced game logs are no folder of their own in the rules; they are treated like the game logs beside them.
        let isBesideLogs = kind == .playerAdvancedGamelog || kind == .teamAdvancedGamelog
        for path in [kind.sample, asked] {
            let isAllowed = try allows(Self.ofSite, path) && !isBesideLogs
            #expect(kind.robots.isAllowed == isAllowed, "\(path)")
        }
    }
}
