import BallerFetch
import BallerReplay
import Foundation
import Testing

@Suite struct UserAgentTests {
    @Test(arguments: ["someone@example.org", "https://example.org/about", " someone@example.org "])
    func `the user agent says who asks and how to reach them`(contact: String) throws {
        let agent = try UserAgent(version: "1.2.3", contact: contact)
        #expect(agent.value == "baller/1.2.3 (+\(contact.trimmingCharacters(in: .whitespaces)))")
    }

    @Test(arguments: [nil, "", "   "])
    func `without a contact nothing is fetched`(contact: String?) {
        #expect(throws: FetchError.contactMissing) { try UserAgent(version: "1", contact: contact) }
    }

    @Test(arguments: [
        "me", "a@b", "a@.b", "ftp://example.org", "https://", "a@b.c\r\nx: y", "a@b.c)", "@b.c", "a@b@c.d",
    ])
    func `a contact that reaches nobody is refused`(contact: String) {
        #expect(throws: FetchError.contactUnusable(contact)) { try UserAgent(version: "1", contact: contact) }
    }

    @Test func `a crawler without a contact is refused before anything is sent`() async throws {
        await #expect(throws: FetchError.contactMissing) {
            try await TestCrawl.with(change: { $0.contact = nil }) { _ in }
        }
    }

    @Test func `every request bears the name and asks for gzip`() async throws {
        try await TestCrawl.with(["/a": [.html("a")]]) { crawl in
            _ = try await crawl.client.get(crawl.server.url("/a"))
            #expect(crawl.server.paths == ["/robots.txt", "/a"])
            for request in crawl.server.requests {
                #expect(request.headers["user-agent"] == "baller/1.2.3 (+someone@example.org)")
                #expect(request.headers["accept-encoding"] == "gzip")
            }
        }
    }
}
