import BallerTestSupport
import Foundation
import Testing

@testable import BallerWeb

/// Pages that show every kind of block, as the made-up league of the tests gives them, and the frame around them once.
///
/// A change of a page is read as the difference of its golden in `Tests/BallerWebTests/Goldens`. What the other pages say is held by the
/// tests of their numbers.
@Suite struct GoldenTests {
    @Test func `a page is as its golden has it`() async throws {
        try await ServedSample.read { client in
            let player = try await client.somePlayer()
            let team = try await client.someTeam()
            let pages = [
                "home": "/",
                "players": "/players",
                "players-search": "/players?search=zzz&status=former",
                "player": "/players/\(player)",
                "game-log": "/players/\(player)/game-log/2026",
                "splits": "/players/\(player)/splits/2026",
                "teams": "/teams",
                "team": "/teams/\(team)",
                "team-season": "/teams/\(team)/2026",
                "game": "/games/\(try await client.someGame())",
                "games-none": "/games/2020-08-01",
                "season": "/seasons/2026",
                "standings": "/standings/2025?view=division",
                "problem": "/teams/1",
                "search-none": "/search?q=zzzzzz",
                "finder": "/find/player-games?max_points=-1&min_blocks=1&min_double_doubles=1",
            ]
            for (name, address) in pages { try Self.hold(name, try await client.page(address).html) }
        }
    }

    @Test func `the frame around a page is as its golden has it`() async throws {
        try await ServedSample.read { client in
            let html = try await client.page("/").html
            let main = try #require(html.main)
            try Self.compare("frame", html.replacingCharacters(in: main, with: "<main></main>"))
        }
    }

    @Test func `pages that the made-up league has no records for are as their goldens have them`() throws {
        let site = try Site.sample
        for (name, page) in try PrintedPages.all {
            try Self.hold(name, String(decoding: site.html(page, from: nil), as: UTF8.self))
        }
    }

    private static func hold(_ name: String, _ html: String) throws {
        let ids = html.matches(of: #/ id="([^"]*)"/#).map { String($0.output.1) }
        #expect(Set(ids).count == ids.count, "an id of \(name) is there twice: \(ids.sorted())")
        #expect(!ids.contains(""))
        let main = try #require(html.main)
        try compare(name, String(html[main]))
    }

    private static func compare(_ name: String, _ html: String) throws {
        let file = try WrittenFile("Tests/BallerWebTests/Goldens/\(name).html", PageGolden(html).text)
        let difference = file.difference(writtenBy: "GoldenTests")
        #expect(difference == nil, "\(difference ?? "")")
    }
}

extension String {
    /// Where the page's own part lies between its frame.
    fileprivate var main: Range<Index>? {
        guard let start = firstRange(of: "<main"), let end = firstRange(of: "</main>") else { return nil }
        return start.lowerBound..<end.upperBound
    }
}
