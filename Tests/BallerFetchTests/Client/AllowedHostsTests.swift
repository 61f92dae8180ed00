import BallerFetch
import BallerReplay
import Foundation
import Testing

@Suite struct AllowedHostsTests {
    private let hosts = AllowedHosts(["www.site.test", "127.0.0.1:8080"])

    @Test(arguments: ["https://www.site.test/a", "http://WWW.SITE.TEST:80/a", "http://127.0.0.1:8080/"])
    func `listed hosts may be asked`(address: String) throws {
        #expect(hosts.objection(to: try #require(URL(string: address))) == nil)
    }

    @Test(arguments: [
        "ftp://www.site.test/a", "file:///etc/passwd", "https://site.test/", "https://www.site.test:8443/",
        "http://127.0.0.1/", "https://someone@www.site.test/", "https://www.site.test.evil.test/", "data:text/html,x",
    ])
    func `everything else is refused`(address: String) throws {
        #expect(hosts.objection(to: try #require(URL(string: address))) != nil)
    }

    @Test func `nothing is sent to a host that is not listed`() async throws {
        try await TestCrawl.with { crawl in
            let error = await #expect(throws: FetchError.self) {
                try await crawl.client.get(try #require(URL(string: "http://elsewhere.test/a")))
            }
            #expect(error?.code == "fetch.address_not_allowed")
            #expect(crawl.server.paths.isEmpty)
        }
    }
}
