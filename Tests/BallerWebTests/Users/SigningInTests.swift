import BallerArtifact
import BallerCore
import BallerSampleStore
import BallerTestSupport
import BallerUsers
import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Logging
import Synchronization
import Testing

@testable import BallerWeb

@Suite struct SigningInTests {
    @Test func `without a session every page is that without accounts, byte by byte, but for the way to sign in`()
        async throws
    {
        let site = try SignedSite()
        let paths = ["/", "/players", "/find/player-games", "/sql", "/nothing/here", "/api/v1"]
        let plain = Kept()
        try await ServedSample.read { client in
            for path in paths {
                plain.add(String(buffer: try await client.get(path, headers: [.accept: "text/html"]).body))
            }
        }
        try await site.read { client in
            for (path, page) in zip(paths, plain.texts) where path != "/api/v1" {
                let fields: HTTPFields = [.accept: "text/html", .cookie: "other=1; baller_session=unknown"]
                for fields in [[.accept: "text/html"], fields] {
                    let response = try await client.get(path, headers: fields)
                    let way = "<li><a href=\"/account/sign-in\">Sign in</a></li>\n"
                    let html = String(buffer: response.body)
                    #expect(html.contains(way) && html.replacing(way, with: "") == page, "\(path)")
                    #expect(!response.headers.contains(.setCookie))
                }
            }
        }
    }

    @Test func `signing in shows who one is, on pages that nobody keeps, and signing out ends it`() async throws {
        let site = try SignedSite()
        _ = try await site.user()
        try await site.read { client in
            let browser = Browser(client)
            try await browser.signIn()
            let session = try #require(browser.cookies["baller_session"])
            for path in ["/", "/players", "/account", "/sql"] {
                let response = try await browser.get(path)
                #expect(response.status == .ok)
                #expect(browser.page.contains("ann@example.org"), "\(path)")
                #expect(response.headers[.cacheControl] == "private, no-store", "\(path)")
                #expect(!response.headers.contains(.eTag))
                let other = try await client.get(path, headers: [.accept: "text/html"])
                #expect(!String(buffer: other.body).contains("ann@example.org"))
            }
            try await browser.get("/account")
            #expect(try await browser.post("/account/sign-out").headers[.location] == "/")
            #expect(browser.cookies["baller_session"] == nil)
            browser.set("baller_session", session)
            #expect(try await browser.get("/account").headers[.location] == "/account/sign-in")
        }
    }

    @Test func `a session that somebody else chose is never taken, and every sign-in begins a new one`() async throws {
        let site = try SignedSite()
        _ = try await site.user()
        try await site.read { client in
            let browser = Browser(client)
            browser.set("baller_session", "chosen-by-an-attacker")
            try await browser.signIn()
            let first = try #require(browser.cookies["baller_session"])
            #expect(first != "chosen-by-an-attacker")
            try await browser.get("/account")
            let token = try #require(browser.formToken)
            let again = try await browser.post(
                "/account/sign-in",
                ["address": "ann@example.org", "password": SignedSite.password, "back": "/"],
                token: token
            )
            #expect(again.status == .seeOther)
            let second = try #require(browser.cookies["baller_session"])
            #expect(second != first)
            browser.set("baller_session", first)
            #expect(try await browser.get("/account").status == .seeOther)
        }
    }

    @Test func `a form without the token of its session does nothing`() async throws {
        let site = try SignedSite()
        let ann = try await site.user()
        _ = try await site.user("eve@example.org")
        try await site.read { client in
            let (browser, eve) = (Browser(client), Browser(client))
            try await browser.signIn()
            try await eve.signIn("eve@example.org")
            try await eve.get("/account")
            let foreign = try #require(eve.formToken)
            let acts: [(String, [String: String])] = [
                ("/account/sign-out-everywhere", [:]), ("/account/keys", ["name": "k", "scope_read": "yes"]),
                ("/account/saved", ["title": "t", "address": "/sql?q=SELECT+1"]), ("/account/feed", ["wish": "add"]),
                ("/account/delete", ["password": SignedSite.password]),
                ("/account/new-password", ["password": SignedSite.password, "new": "another password"]),
                ("/account/favourites", ["kind": "team", "key": "1", "wish": "add", "back": "/"]),
            ]
            for (path, values) in acts {
                for token in ["", foreign, "0123"] {
                    let response = try await browser.post(path, values, token: token)
                    #expect(response.status == .forbidden, "\(path)")
                }
            }
            // Signing in needs one, too, so that nobody is signed in to an account that is not his.
            let stranger = Browser(client)
            let values = ["address": "eve@example.org", "password": SignedSite.password, "back": "/"]
            #expect(try await stranger.post("/account/sign-in", values, token: foreign).status == .forbidden)
            try await browser.get("/account")
            #expect(try await browser.post("/account/keys", ["name": "k", "scope_read": "yes"]).status == .ok)
        }
        let export = try await UserExport(of: ann, site.accounts)
        #expect(export.keys.count == 1)
        #expect(export.savedQueries.isEmpty && export.favourites.isEmpty && !export.hasFeed)
    }

    @Test func `guesses end in the same words for every address, and then in a wait`() async throws {
        let site = try SignedSite()
        _ = try await site.user()
        try await site.read { client in
            var pages: [[String]] = []
            for address in ["ann@example.org", "nobody@example.org"] {
                // Each from a place of its own: the limit of the place is another.
                let browser = Browser(client)
                try await browser.get("/account/sign-in")
                let token = try #require(browser.formToken)
                let values = ["address": address, "password": "a wrong password", "back": "/"]
                var seen: [String] = []
                for _ in 0..<2 {
                    let response = try await browser.post("/account/sign-in", values, token: token)
                    #expect(response.status == .forbidden)
                    seen.append(browser.page.replacing(token, with: ""))
                }
                pages.append(seen)
            }
            #expect(pages[0] == pages[1])
            let browser = Browser(client)
            try await browser.get("/account/sign-in")
            let token = try #require(browser.formToken)
            let values = ["address": "x@example.org", "password": "a wrong password", "back": "/"]
            var last = HTTPResponse.Status.ok
            for _ in 0..<8 { last = try await browser.post("/account/sign-in", values, token: token).status }
            #expect(last == .tooManyRequests)
        }
    }

    @Test func `cookies are closed to scripts and other sites, and behind TLS to other connections`() async throws {
        let cookies = ReaderCookies(proxies: TrustedProxies([try #require(AddressRange("127.0.0.0/8"))]))
        let head = HTTPRequest(method: .get, scheme: nil, authority: nil, path: "/")
        let plain = Request(head: head, body: .init(buffer: .init()))
        let text = cookies.setting(.session, "x", for: plain)
        #expect(text == "baller_session=x; Path=/; Max-Age=2592000; HttpOnly; SameSite=Lax")
        let peer = try #require(IPAddress("127.0.0.1"))
        let said: HTTPFields = [try #require(HTTPField.Name("X-Forwarded-Proto")): "https"]
        #expect(cookies.proxies.isSecure(said, from: peer))
        #expect(!cookies.proxies.isSecure(said, from: IPAddress("192.0.2.7")))
        #expect(!cookies.proxies.isSecure([:], from: peer))
        let forwarded: HTTPFields = [
            try #require(HTTPField.Name("Forwarded")): "for=192.0.2.1;proto=http, for=10.0.0.1;proto=https"
        ]
        #expect(!cookies.proxies.isSecure(forwarded, from: peer))
        let other = TrustedProxies([try #require(AddressRange("127.0.0.0/8"))], field: .forwarded)
        #expect(other.isSecure(forwarded, from: peer))
        #expect(!other.isSecure(said, from: peer))
    }

    @Test func `secrets in addresses are not logged`() {
        #expect(AccessLog.logged("/account/password?token=abc") == "/account/password?…")
        #expect(AccessLog.logged("/account/feed/abc") == "/account/feed/…")
        #expect(AccessLog.logged("/account/saved/7") == "/account/saved/7")
        #expect(AccessLog.logged("/find/player-games?player=a") == "/find/player-games?player=a")
    }

    @Test func `a link sets a password once, comes by mail alone, and asking for it tells nothing`() async throws {
        let site = try SignedSite()
        _ = try await site.accounts.add("ann@example.org", role: .reader)
        let sample = try await ServedSample.shared.value
        let server = try WebServer(sample.serving, site.configuration(mails: true, signUp: true), logger: .quiet)
        try await server.application.test(.router) { client in
            let browser = Browser(client)
            var answers: Set<String> = []
            for address in ["ann@example.org", "nobody@example.org", "no address at all"] {
                try await browser.get("/account/link")
                try await browser.post("/account/link", ["address": address])
                answers.insert(browser.page)
            }
            #expect(answers.count == 1)
            try await browser.get("/account/sign-up")
            try await browser.post("/account/sign-up", ["address": "new@example.org"])
        }
        let mails = try #require(server.readers?.account.mails)
        mails.close()
        await mails.work()
        #expect(site.mailer.mails.map(\.to) == ["ann@example.org", "new@example.org"])
        let text = try #require(site.mailer.mails.last?.text)
        let path = try #require(text.firstMatch(of: #/\/account\/password\?token=[\w-]+/#).map { String($0.output) })
        try await server.application.test(.router) { client in
            let browser = Browser(client)
            let link = String(path.split(separator: "=")[1])
            #expect(try await browser.get(path).headers[.referrerPolicy] == "no-referrer")
            let token = try #require(browser.formToken)
            let short = try await browser.post("/account/password", ["link": link, "password": "short"], token: token)
            #expect(short.status == .badRequest)
            let values = ["link": link, "password": "long enough for me"]
            #expect(try await browser.post("/account/password", values, token: token).status == .seeOther)
            try await browser.get("/account")
            #expect(browser.page.contains("Signed in as new@example.org"))
            #expect(try await browser.post("/account/password", values).status == .gone)
        }
    }
}

/// Texts that a test keeps for later.
final class Kept: Sendable {
    private let kept = Mutex<[String]>([])
    var texts: [String] { kept.withLock { $0 } }
    func add(_ text: String) { kept.withLock { $0.append(text) } }
}
