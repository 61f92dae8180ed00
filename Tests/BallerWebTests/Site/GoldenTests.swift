import BallerTestSupport
import Foundation
import Testing

@testable import BallerWeb

/// Every kind of page, as the made-up league of the tests gives it.
///
/// A change of a page is read as the difference of its golden in `Tests/BallerWebTests/Goldens`.
@Suite struct GoldenTests {
    @Test func `every kind of page is as its golden has it`() async throws {
        let sample = try await ServedSample.shared.value
        try await ServedSample.read { client in
            let slug = try await client.somePlayer()
            let team = try await client.someTeam()
            let game = try await client.someGame()
            let values = ["{player}": slug, "{team}": team, "{game}": "\(game)", "{season}": "2026"]
            for route in SiteRoute.all {
                let address = values.reduce(route.path) { $0.replacing($1.key, with: $1.value) }
                try Self.hold(Self.name(of: route.path), try await client.page(address).html)
            }
            for (name, address) in Self.variants {
                try Self.hold(name, try await client.page(address).html)
            }
        }
    }

    /// What pages look like with other parameters, or without anything to show.
    private static let variants = [
        "players-search": "/players?search=zzz&status=former",
        "games-none": "/games?date=2020-08-01",
        "standings-division": "/standings/2025?view=division",
        "problem": "/teams/1",
    ]

    /// `players-player-splits-season` of `/players/{player}/splits/{season}`.
    private static func name(of path: String) -> String {
        let name = path.split(separator: "/").map { $0.trimmingCharacters(in: ["{", "}"]) }.joined(separator: "-")
        return name.isEmpty ? "home" : name
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
        let file = try WrittenFile("Tests/BallerWebTests/Goldens/\(name).html", PageGolden(html).text)
        let difference = file.difference(writtenBy: "GoldenTests")
        #expect(difference == nil, "\(difference ?? "")")
    }
}
