import HTTPTypes
import HummingbirdTesting
import Testing

@testable import BallerWeb

/// Where pages lead that readers look for next, and that each of it is there.
@Suite struct LinkedPagesTests {
    @Test func `a player's page leads to his draft, awards, college and birthday`() async throws {
        try await HonouredLeague.shared.value.test(isLoaded: false) { client in
            let (response, html) = try await client.page("/players/ableann01")
            #expect(response.status == .ok)
            for link in [
                "/draft/2011", "/awards/mvp", "/awards/all-nba", "/hall-of-fame", "/all-star", "/colleges/state",
                "/born/02-28",
            ] { #expect(html.contains("href=\"\(link)\""), "\(link)") }
            for link in response.body.siteLinks where !link.hasPrefix("/sql?") {
                #expect(try await client.get(link).status == .ok, "\(link)")
            }
        }
    }

    @Test func `a season leads to its playoffs, and not to awards or a draft that it had not`() async throws {
        try await HonouredLeague.shared.value.test(isLoaded: false) { client in
            let (response, html) = try await client.page("/seasons/2026")
            #expect(html.contains("href=\"/playoffs/2026\""))
            #expect(!html.contains("href=\"/draft/2026\""), "no draft of that year is known")
            #expect(!html.contains("href=\"/seasons/2026/awards\""), "the awards are of another league")
            for link in response.body.siteLinks where link.contains("2026") {
                #expect(try await client.get(link).status == .ok, "\(link)")
            }
        }
    }

    @Test func `a game of the playoffs leads to its series`() async throws {
        try await HonouredLeague.shared.value.test(isLoaded: false) { client in
            let games = try await client.json("/api/v1/seasons/2026/playoffs").member("games").elements
            let game = try #require(games.first?.integer("game_id"))
            let html = try await client.page("/games/\(game)").html
            let link = try #require(html.firstMatch(of: #/href="(\/playoffs\/2026\/[^"]+)"/#)?.output.1)
            #expect(try await client.get(String(link)).status == .ok)
        }
    }

    @Test func `a team's season leads to those of its league and to the team's lists`() async throws {
        try await ServedSample.read { client in
            let team = try await client.someTeam()
            let (response, html) = try await client.page("/teams/\(team)/2026")
            for link in ["/seasons/2026/leaders", "/teams/\(team)/draft", "/teams/\(team)/coaches"] {
                #expect(html.contains("href=\"\(link)\""), "\(link)")
            }
            for link in response.body.siteLinks where link.hasPrefix("/seasons/") || link.hasPrefix("/teams/") {
                #expect(try await client.get(link).status == .ok, "\(link)")
            }
        }
    }

    @Test func `an arena has its teams and its largest crowds`() async throws {
        try await ServedSample.read { client in
            let arenas = try await client.json("/api/v1/arenas").elements
            guard let arena = arenas.first?.text("arena") else {
                #expect(try await client.page("/arenas").html.contains("No source here tells of arenas."))
                return
            }
            let (response, html) = try await client.page(SitePath.arena(arena))
            #expect(response.status == .ok)
            #expect(html.contains("<h1>\(arena)</h1>"))
        }
        try await ServedSample.read { client in
            for absent in ["/arenas/no-such-place", "/birthplaces/ZZ"] {
                let status = try await client.page(absent).response.status
                #expect(status == .notFound, "\(absent)")
            }
        }
    }
}
