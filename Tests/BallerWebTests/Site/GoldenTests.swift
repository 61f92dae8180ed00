import BallerTestSupport
import Foundation
import Testing

@testable import BallerWeb

/// Every kind of page, as the made-up league of the tests gives it.
///
/// A change of a page is read as the difference of its golden in `Tests/BallerWebTests/Goldens`.
@Suite struct GoldenTests {
    @Test func `every kind of page is as its golden has it`() async throws {
        let sample = try ServedSample()
        try await sample.test { client in
            let slug = try await client.somePlayer()
            let team = try await client.someTeam()
            let game = try await client.someGame()
            let pages = [
                "home": "/",
                "players": "/players",
                "players-search": "/players?search=zzz&status=former",
                "player": "/players/\(slug)",
                "game-log": "/players/\(slug)/game-log/2026",
                "splits": "/players/\(slug)/splits/2026",
                "shooting-none": "/players/\(slug)/shooting/2026",
                "teams": "/teams",
                "team": "/teams/\(team)",
                "team-season": "/teams/\(team)/2026",
                "games": "/games",
                "games-none": "/games?date=2020-08-01",
                "game": "/games/\(game)",
                "plays-none": "/games/\(game)/play-by-play",
                "seasons": "/seasons",
                "season": "/seasons/2026",
                "standings": "/standings",
                "standings-division": "/standings/2025?view=division",
                "problem": "/teams/1",
            ]
            for (name, address) in pages {
                try Self.hold(name, try await client.page(address).html)
            }
            for route in SiteRoute.all {
                let pattern = try Regex("^" + route.path.replacing(#/\{[a-z_]+\}/#, with: "[^/?]+") + "(\\?.*)?$")
                #expect(pages.values.contains { $0.contains(pattern) }, "\(route.path) has no golden")
            }
        }
    }

    @Test func `pages that the made-up league has no records for are as their goldens have them`() throws {
        let site = try Site()
        for (name, page) in try PrintedPages.all {
            try Self.hold(name, String(decoding: site.html(page, from: nil), as: UTF8.self))
        }
    }

    private static func hold(_ name: String, _ html: String) throws {
        let file = try WrittenFile("Tests/BallerWebTests/Goldens/\(name).html", PageGolden(html).text)
        let difference = file.difference(writtenBy: "GoldenTests")
        #expect(difference == nil, "\(difference ?? "")")
    }
}
