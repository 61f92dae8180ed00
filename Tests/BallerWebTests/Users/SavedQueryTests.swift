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
import Logging
import Testing

@testable import BallerWeb

@Suite struct SavedQueryTests {
    @Test func `a saved question is asked of every artifact, and a change is shown with what was before`() async throws
    {
        let site = try SignedSite()
        let ann = try await site.user()
        let sample = try ServedSample()
        _ = try await sample.serving.reloader.reload()
        let server = try WebServer(sample.serving, site.configuration(mails: true), logger: .quiet)
        let watch = try #require(server.readers?.watch)
        let saved = SavedQueries(site.accounts)
        try await server.application.test(.router) { client in
            let browser = Browser(client)
            try await browser.signIn()
            try await browser.get("/find/player-games?sort=-points")
            let values = try browser.hidden(of: "save").merging(["title": "Most points"]) { $1 }
            #expect(values["address"] == "/find/player-games?sort=-points")
            let response = try await browser.post("/account/saved", values)
            let page = try #require(response.headers[.location])
            try await browser.get(page)
            #expect(browser.page.contains("The answer is as expected."))
            let first = try #require(try await saved.all(of: ann).first)
            #expect(first.latestArtifact == "\(sample.first)")
            #expect(AnswerComparison.rows(first.latest ?? "").count > 2)

            // Asked again of the same artifact it is not.
            site.clock.advance(seconds: 60)
            try await watch.askAll(of: "\(sample.first)")
            #expect(try await saved.all(of: ann).first?.checkedAt == first.checkedAt)

            try sample.store.publish(sample.second)
            _ = try await sample.serving.reloader.reload()
            try await watch.askAll(of: "\(sample.second)")
            let second = try #require(try await saved.all(of: ann).first)
            #expect(second.latestArtifact == "\(sample.second)")
            #expect(second.expected == first.latest)
            #expect(second.isChanged)
            #expect(site.mailer.mails.map(\.to) == ["ann@example.org"])
            #expect(site.mailer.mails.first?.text.contains("/account/saved/\(first.id)") == true)
            try await watch.askAll(of: "\(sample.second)")
            #expect(site.mailer.mails.count == 1)

            try await browser.get(page)
            #expect(browser.page.contains("The answer is another than expected."))
            #expect(browser.page.contains("Expected, of \(sample.first)"))
            #expect(browser.page.contains("Now, of \(sample.second)"))
            #expect(browser.page.contains("no longer there"))

            try await browser.get("/account")
            try await browser.post("/account/feed", ["wish": "add"])
            let feed = try #require(browser.page.firstMatch(of: #/\/account\/feed\/[\w-]+/#).map { String($0.output) })
            let atom = String(buffer: try await client.get(feed).body)
            #expect(atom.contains("<title>Most points</title>"))

            try await browser.get(page)
            try await browser.post("\(page)/accept")
            try await browser.get(page)
            #expect(browser.page.contains("The answer is as expected."))
            try await browser.post("\(page)/remove")
            #expect(try await browser.get(page).status == .notFound)
        }
    }

    @Test(arguments: [
        "/players", "https://example.org/find/player-games", "/sql", "/find/nothing", "/queries/nothing", "",
        "/account/delete", "/find/player-games/../../account",
    ])
    func `what is no question is not saved`(address: String) async throws {
        let site = try SignedSite()
        let ann = try await site.user()
        try await site.read { client in
            let browser = Browser(client)
            try await browser.signIn()
            try await browser.get("/account")
            let response = try await browser.post("/account/saved", ["title": "t", "address": address])
            #expect(response.status == .badRequest)
        }
        #expect(try await SavedQueries(site.accounts).all(of: ann).isEmpty)
    }

    @Test func `a question that gives no answer says why, and keeps the last one`() async throws {
        let site = try SignedSite()
        let ann = try await site.user()
        try await site.read { client in
            let browser = Browser(client)
            try await browser.signIn()
            try await browser.get("/account")
            let address = "/find/player-games?player=nobody-at-all"
            let page = try #require(
                try await browser.post("/account/saved", ["title": "Nobody", "address": address]).headers[.location]
            )
            try await browser.get(page)
            #expect(browser.page.contains("The last try gave no answer"))
        }
        #expect(try await SavedQueries(site.accounts).all(of: ann).first?.failure != nil)
    }

    @Test func `answers are compared row by row, however often a row is there`() {
        let comparison = AnswerComparison(
            old: "a,b\r\n1,x\r\n1,x\r\n2,\"y\nz\"\r\n",
            new: "a,b\n2,\"y\nz\"\n1,x\n3,w\n"
        )
        #expect(comparison.old.map(\.isGone) == [false, true, false])
        #expect(comparison.new.map(\.isAdded) == [false, false, true])
        #expect(comparison.old[2].cells == ["2", "y\nz"])
        #expect(!AnswerComparison(old: "a\n1\n", new: "b\n1\n").isSame)
        #expect(AnswerComparison(old: "a\n1\n2\n", new: "a\n2\n1\n").isSame)
    }
}
