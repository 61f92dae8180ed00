import Foundation
import Testing

@testable import BallerCommands

@Suite struct BudgetFolderTests {
    private func folder(
        _ environment: [String: String],
        site: String = ScrapeSite.standard,
        pages: String = "/a/pages"
    ) throws -> String {
        BudgetFolder.standard(
            for: try #require(URL(string: site)),
            pages: URL(filePath: pages),
            environment: environment
        ).path
    }

    @Test func `two raw stores of a user share one budget of the real site`() throws {
        let environment = ["HOME": "/home/a"]
        #expect(try folder(environment, pages: "/a/pages") == "/home/a/.local/state/baller")
        #expect(try folder(environment, pages: "/b/pages") == "/home/a/.local/state/baller")
    }

    @Test func `the user's state folder wins, unless its path is relative`() throws {
        #expect(try folder(["HOME": "/home/a", "XDG_STATE_HOME": "/state"]) == "/state/baller")
        #expect(try folder(["HOME": "/home/a", "XDG_STATE_HOME": "state"]) == "/home/a/.local/state/baller")
    }

    @Test func `without a home folder, and for an imitated site, it is next to the pages`() throws {
        #expect(try folder([:]) == "/a/pages")
        #expect(try folder(["HOME": "/home/a"], site: "http://127.0.0.1:8000") == "/a/pages")
    }
}
