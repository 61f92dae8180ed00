import BallerArtifact
import BallerCore
import BallerSampleStore
import BallerServing
import BallerTestSupport
import BallerUsers
import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Testing

@testable import BallerWeb

@Suite struct AccountPagesTests {
    @Test func `whom one follows is on the front page with the last game, and who is gone is told`() async throws {
        let site = try SignedSite()
        let ann = try await site.user()
        try await site.read { client in
            let players = String(buffer: try await client.get("/players").body)
            let teams = String(buffer: try await client.get("/teams").body)
            let slug = try #require(players.firstMatch(of: #/href="\/players\/([a-z0-9-]{5,})"/#)?.output.1)
            let code = try #require(teams.firstMatch(of: #/href="\/teams\/([A-Z]{3})/#)?.output.1)
            let browser = Browser(client)
            try await browser.signIn()
            for path in ["/players/\(slug)", "/teams/\(code)"] {
                try await browser.get(path)
                #expect(browser.page.contains(">Follow "))
                let values = try browser.hidden(of: "follow")
                #expect(try await browser.post("/account/favourites", values).headers[.location] == path)
                try await browser.get(path)
                #expect(browser.page.contains(">Unfollow "))
            }
            try await Favourites(site.accounts).add(.player, "987654321", name: "Vanished Player", of: ann)
            try await browser.get("/")
            #expect(browser.page.contains("Last games of your players"))
            #expect(browser.page.contains("Last games of your teams"))
            #expect(browser.page.contains("Not in these data any more: Vanished Player."))
            try await browser.get("/account")
            #expect(browser.page.contains("not in these data any more"))
            let away = ["kind": "player", "key": "987654321", "wish": "remove", "back": "//evil.example"]
            #expect(try await browser.post("/account/favourites", away).headers[.location] == "/account")
            #expect(try await browser.post("/account/favourites", away).status == .notFound)
        }
    }

    @Test func `a key is shown once, works by its scopes with a limit of its own, and ends with its removal`()
        async throws
    {
        let site = try SignedSite()
        let ann = try await site.user()
        try await site.read { client in
            let browser = Browser(client)
            try await browser.signIn()
            try await browser.get("/account")
            try await browser.post("/account/keys", ["name": "script", "scope_read": "yes"])
            let key = try #require(browser.page.firstMatch(of: #/bk_[\w-]{43}/#).map { String($0.output) })
            try await browser.get("/account")
            #expect(!browser.page.contains(key))
            let name = try #require(HTTPField.Name("X-API-Key"))
            #expect(try await client.get("/api/v1", headers: [name: key]).status == .ok)
            #expect(try await client.get("/api/v1", headers: [.authorization: "Bearer \(key)"]).status == .ok)
            let console = try await client.get("/api/v1/sql?q=SELECT+1", headers: [name: key])
            #expect(console.status == .forbidden)
            #expect(try JSON(console.body).text("code") == "scope_missing")
            #expect(try await client.get("/api/v1", headers: [name: key + "x"]).status == .unauthorized)
            let id = try #require(try await UserKeys(site.accounts).all(of: ann).first?.id)
            try await browser.post("/account/keys/\(id)/remove")
            #expect(try await client.get("/api/v1", headers: [name: key]).status == .unauthorized)
        }
    }

    @Test func `a program reads and changes what belongs to an account with a key for it alone`() async throws {
        let site = try SignedSite()
        let ann = try await site.user()
        let keys = UserKeys(site.accounts)
        let (own, data) = (try await keys.add("own", [.me], of: ann), try await keys.add("data", [.read], of: ann))
        let saved = SavedQueries(site.accounts)
        let id = try await saved.add("Mine", address: "/find/player-games", of: ann)
        for answer in ["a\n1\n", "a\n2\n"] { _ = try await saved.record(answer, of: id, from: answer) }
        try await Favourites(site.accounts).add(.player, "987654321", name: "Vanished Player", of: ann)
        try await site.read { client in
            let name = try #require(HTTPField.Name("X-API-Key"))
            let key: HTTPFields = [name: own.text]
            let me = try await client.json("/api/v1/me", headers: key)
            #expect(me.text("address") == "ann@example.org")
            #expect(me.integer("changed_query_count") == 1)
            let teams = String(buffer: try await client.get("/teams").body)
            let code = try #require(teams.firstMatch(of: #/href="\/teams\/([A-Z]{3})/#)?.output.1)
            let path = "/api/v1/me/favourites/team/\(code)"
            func change(_ method: HTTPRequest.Method, _ path: String, _ fields: HTTPFields) async throws -> TestResponse
            {
                try await client.execute(uri: path, method: method, headers: fields) { $0 }
            }
            let added = try await change(.put, path, key)
            #expect(added.status == .ok)
            #expect(added.headers[.cacheControl] == "private, no-store")
            let list = try await client.json("/api/v1/me/favourites", headers: key).elements
            #expect(list.map { $0.object["is_known"] as? Bool } == [false, true])
            #expect(list.first?.text("name") == "Vanished Player")
            for gone in [path, "/api/v1/me/favourites/player/987654321"] {
                #expect(try await change(.delete, gone, key).status == .ok)
                #expect(try await change(.delete, gone, key).status == .notFound)
            }
            #expect(try await client.json("/api/v1/me/saved-queries", headers: key).count == 1)
            let query = try await client.json("/api/v1/me/saved-queries/\(id)", headers: key)
            #expect((query.text("expected"), query.text("latest")) == ("a\n1\n", "a\n2\n"))
            _ = try await client.json("/api/v1/me/saved-queries/999", status: .notFound, headers: key)

            #expect(try await client.json("/api/v1/me", status: .unauthorized).text("code") == "sign_in_needed")
            #expect(try await client.json("/api/v1/me?x=1", status: .badRequest, headers: key).text("parameter") == "x")
            let other: HTTPFields = [name: data.text]
            #expect(
                try await client.json("/api/v1/me", status: .forbidden, headers: other).text("code") == "scope_missing"
            )
            #expect(try await client.json("/api/v1", status: .forbidden, headers: key).text("code") == "scope_missing")
            // A session reads; what other sites could make a browser send changes nothing.
            let browser = Browser(client)
            try await browser.signIn()
            #expect(try await browser.get("/api/v1/me").status == .ok)
            let cookie: HTTPFields = [.cookie: "baller_session=\(browser.cookies["baller_session"] ?? "")"]
            #expect(try await change(.put, path, cookie).status == .unauthorized)

            let described = try await client.json("/api/v1/openapi.json").member("paths")
            #expect(described.names.contains("/api/v1/me/favourites/{kind}/{key}"))
        }
        #expect(try await Favourites(site.accounts).all(of: ann).isEmpty)
    }

    @Test func `every address of an account refuses whom nobody knows, and whom it does not belong to`() async throws {
        let site = try SignedSite()
        let ann = try await site.user()
        _ = try await site.user("eve@example.org")
        let saved = try await SavedQueries(site.accounts).add("Mine", address: "/find/player-games", of: ann)
        _ = try await UserKeys(site.accounts).add("mine", [.read], of: ann)
        let key = try #require(try await UserKeys(site.accounts).all(of: ann).first?.id)
        let sample = try await ServedSample.shared.value
        let server = try WebServer(sample.serving, site.configuration(signUp: true), logger: .quiet)
        let routes = server.routes.plainRoutes.filter { $0.path.hasPrefix("/account") }
        #expect(routes.count == 23)
        try await server.application.test(.router) { client in
            let (nobody, eve) = (Browser(client), Browser(client))
            try await nobody.get("/account/sign-in")
            try await eve.signIn("eve@example.org")
            try await eve.get("/account")
            let (token, evesToken) = (try #require(nobody.formToken), try #require(eve.formToken))
            let open = [
                "/account/sign-in", "/account/sign-up", "/account/link", "/account/password", "/account/sign-out",
            ]
            for route in routes where !open.contains(route.path) {
                let number = route.path.contains("keys") ? key : saved
                let path = route.path.replacing("{number}", with: "\(number)").replacing("{secret}", with: "guess")
                let response =
                    route.method == .get ? try await nobody.get(path) : try await nobody.post(path, token: token)
                switch path {
                case "/account": #expect(response.headers[.location] == "/account/sign-in")
                case "/account/feed/guess": #expect(response.status == .notFound)
                default: #expect(response.status == .unauthorized, "\(route.method) \(path)")
                }
                guard route.path.contains("{number}") else { continue }
                let foreign =
                    route.method == .get ? try await eve.get(path) : try await eve.post(path, token: evesToken)
                #expect(foreign.status == .notFound, "\(route.method) \(path)")
            }
        }
        let export = try await UserExport(of: ann, site.accounts)
        #expect(export.keys.count == 1 && export.savedQueries.count == 1)
    }

    @Test func `markup in every field stays text`() async throws {
        let site = try SignedSite()
        let ann = try await site.user()
        let text = "<script>alert(\"x\")</script>'"
        _ = try await UserKeys(site.accounts).add(text, [.read], of: ann)
        try await Favourites(site.accounts).add(.player, "987654321", name: text, of: ann)
        let saved = SavedQueries(site.accounts)
        let id = try await saved.add(text, address: "/sql?q=\(text)", of: ann)
        for answer in ["\(text)\n\(text)\n", "\(text)\n1\n"] {
            _ = try await saved.record(answer, of: id, from: answer)
        }
        try await saved.record(failure: text, of: id)
        try await site.read { client in
            let browser = Browser(client)
            try await browser.signIn()
            for path in ["/account", "/account/saved/\(id)", "/", "/account/password?token=\(text.percentEncoded)"] {
                try await browser.get(path)
                #expect(!browser.page.contains("<script>alert"), "\(path)")
            }
            try await browser.get("/account/saved/\(id)")
            #expect(browser.page.contains("&lt;script&gt;"))
        }
        _ = try await OwnFeed(site.accounts).renew(of: ann)
        let feed = OwnChangesFeed(origin: "", user: ann, changes: try await saved.changes(of: ann))
        #expect(!String(decoding: feed.atom, as: UTF8.self).contains("<script"))
    }

    @Test func `an account is exported, and erased with its password alone`() async throws {
        let site = try SignedSite()
        _ = try await site.user()
        try await site.read { client in
            let browser = Browser(client)
            try await browser.signIn()
            let export = try await browser.get("/account/export")
            #expect(export.headers[.contentDisposition] == "attachment; filename=\"account.json\"")
            #expect(try JSON(export.body).member("user").text("address") == "ann@example.org")
            try await browser.get("/account")
            #expect(try await browser.post("/account/delete", ["password": "a wrong password"]).status == .forbidden)
            try await browser.get("/account")
            #expect(try await browser.post("/account/delete", ["password": SignedSite.password]).status == .seeOther)
            #expect(try await browser.get("/account").status == .seeOther)
        }
        #expect(try await site.accounts.all().isEmpty)
    }
}

extension Browser {
    /// The hidden fields of a form on the page that was seen last, without its token.
    func hidden(of form: String) throws -> [String: String] {
        let start = try #require(page.range(of: "id=\"\(form)\""))
        let part = page[start.upperBound...].prefix(
            upTo: try #require(page[start.upperBound...].range(of: "</form>")).lowerBound
        )
        var values: [String: String] = [:]
        for match in part.matches(of: #/type="hidden" name="(\w+)" value="([^"]*)"/#)
        where match.output.1 != "form_token" {
            values[String(match.output.1)] = String(match.output.2).replacing("&amp;", with: "&")
        }
        return values
    }
}
