import BallerCore
import HTTPTypes
import HummingbirdTesting
import NIOCore
import Testing

@testable import BallerWeb

@Suite struct SearchPageTests {
    @Test func `a search lists all that the API finds, by kinds, even where one thing alone is meant`() async throws {
        try await ServedSample.read { client in
            let slug = try await client.somePlayer()
            let name = try #require(try await client.json("/api/v1/players/\(slug)").text("player_name"))
            for words in [name, String(name.prefix(3)), "2026"] {
                let found = try await client.json("/api/v1/search?q=\(words.percentEncoded)&limit=100")
                let total = try #require(found.integer("total_results"))
                let (response, html) = try await client.page("/search?q=\(words.percentEncoded)")
                #expect(response.status == .ok)
                #expect(html.contains("\(total.grouped) result"), "\(words)")
                #expect(html.contains("value=\"\(words)\""))
                for result in try found.member("results").elements.prefix(20) {
                    guard let url = result.text("url") else { continue }
                    #expect(html.contains("href=\"\(url)\""), "\(words) \(url)")
                }
            }
            #expect(
                try await client.page("/search?q=\(name.percentEncoded)").html.contains("href=\"/players/\(slug)\"")
            )
        }
    }

    @Test func `games are found by teams and day`() async throws {
        try await ServedSample.read { client in
            let game = try await client.json("/api/v1/games").member("items").element(0)
            let teams = ["home_team_name", "away_team_name"].compactMap { game.text($0) }.joined(separator: " ")
            let words = "\(teams) \(game.text("game_date") ?? "")"
            let html = try await client.page("/search?q=\(words.percentEncoded)").html
            let wanted = try #require(game.integer("game_id"))
            #expect(html.contains("href=\"/games/\(wanted)\""))
        }
    }

    @Test(arguments: ["/search", "/search?q=", "/search?q=%20%2B", "/search?q=zzzzqqqq"])
    func `a question without words, or about nothing, keeps the form`(target: String) async throws {
        try await ServedSample.read { client in
            let (response, html) = try await client.page(target)
            #expect(response.status == .ok)
            #expect(html.contains("id=\"q-field\""))
            #expect(!html.contains("<table"))
        }
    }

    @Test func `the box of every page searches for everything`() async throws {
        try await ServedSample.read { client in
            let html = try await client.page("/").html
            #expect(html.contains("<form class=\"search\" action=\"/search\""))
            #expect(html.contains("placeholder=\"Search\""))
        }
    }

    @Test func `a name that nobody has leads to those much like it, and to the search for its words`() async throws {
        try await ServedSample(players: ["LeBron James"]).test { client in
            let slug = try #require(
                try await client.json("/api/v1/search?q=lebron").member("players").element(0).text("player_slug")
            )
            let (response, html) = try await client.page("/players/lebron-jmaes/splits/2026")
            #expect(response.status == .notFound)
            #expect(html.contains("href=\"/players/\(slug)/splits/2026\""))
            #expect(html.contains("value=\"lebron jmaes\""))
        }
    }

    @Test func `a name that several have lists all of them`() async throws {
        try await ServedSample(players: ["Jim Jones", "Jim Jones"]).test { client in
            let (response, html) = try await client.page("/players/jim-jones")
            #expect(response.status.code == 300)
            let links = html.matches(of: #/href="(\/players\/[^"]+)">Jim Jones</#).map { String($0.output.1) }
            #expect(Set(links).count == 2)
            for link in links { #expect(try await client.get(link).status == .ok, "\(link)") }
        }
    }
}
