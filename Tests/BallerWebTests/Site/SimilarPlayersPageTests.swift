import BallerSample
import BallerSampleStore
import HTTPTypes
import HummingbirdTesting
import Testing

@testable import BallerWeb

@Suite struct SimilarPlayersPageTests {
    @Test func `a player's page has the careers most like his, and a page of its own the seasons`() async throws {
        let store = try SampleStore(of: SampleLeague(seasons: 4, teams: 4, gamesPerTeam: 24)) { _ in }
        let sample = try ServedSample(over: store)
        try await sample.test { client in
            let leaders = try await client.json("/api/v1/seasons/2026/leaders?category=minutes_played")
            let slug = try #require(leaders.member("leaders").element(0).text("player_slug"))
            let api = try await client.json("/api/v1/players/\(slug)/similar")
            let careers = try api.member("careers").elements
            #expect(!careers.isEmpty)
            #expect(careers.compactMap { $0.text("player_slug") }.allSatisfy { $0 != slug }, "nobody is like himself")
            let likeness = careers.compactMap { $0.object["similarity"] as? Double }
            #expect(likeness == likeness.sorted(by: >) && likeness.allSatisfy { $0 <= 100 })
            let html = try await client.page("/players/\(slug)").html
            #expect(html.contains("href=\"/players/\(slug)/similar\""))
            let page = try await client.page("/players/\(slug)/similar").html
            for career in careers {
                let other = try #require(career.text("player_slug"))
                #expect(html.contains("href=\"/players/\(other)\"") && page.contains("href=\"/players/\(other)\""))
            }
            for season in try api.member("seasons").elements {
                #expect(page.contains("href=\"/players/\(try #require(season.text("similar_player_slug")))\""))
            }
        }
    }

    @Test func `who hardly played is compared with nobody`() async throws {
        try await ServedSample.read { client in
            let slug = try await client.somePlayer()
            #expect(!(try await client.page("/players/\(slug)").html).contains("/similar\""))
            let (response, html) = try await client.page("/players/\(slug)/similar")
            #expect(response.status == .ok)
            #expect(html.contains("no regular season of 500 minutes here"))
            let missing = try await client.page("/players/nobody-at-all-0/similar").response.status
            #expect(missing == .notFound)
        }
    }
}
