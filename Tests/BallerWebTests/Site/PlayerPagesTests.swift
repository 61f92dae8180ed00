import BallerCore
import BallerServing
import HTTPTypes
import HummingbirdTesting
import Testing

@testable import BallerWeb

@Suite struct PlayerPagesTests {
    @Test func `every form of the seasons shows the numbers of the API, and links to the others`() async throws {
        try await ServedSample.read { client in
            let slug = try await client.somePlayer()
            let seasons = try await client.json("/api/v1/players/\(slug)/career-stats").elements
            let total = try #require(
                seasons.first { $0.text("row_scope") == "season_total" && $0.text("season_type") == "REGULAR" }
            )
            let points = try #require(total.integer("points"))
            let totals = try await client.page("/players/\(slug)/totals").html
            #expect(totals.contains("<td class=\"n strong\">\(points.grouped)</td>"))
            let minutes = try #require(total.integer("minutes_played"))
            let per36 = try await client.page("/players/\(slug)/per-36").html
            let expected = StatFormat.oneDecimal(36 * Double(points) / Double(minutes))
            #expect(per36.contains("<td class=\"n strong\">\(expected)</td>"))
            let overview = try await client.page("/players/\(slug)").html
            #expect(overview.contains("href=\"/players/\(slug)/totals\""))
            #expect(overview.contains("<h2>Season by season</h2>"))
            #expect(overview.contains("href=\"#highs\""))
        }
    }

    @Test func `the rates of a season are those that the API computes`() async throws {
        try await ServedSample.read { client in
            let slug = try await client.somePlayer()
            for (basis, path, column) in [("per_100", "/per-100", "points"), ("advanced", "", "usage_pct")] {
                let stats = try await client.json("/api/v1/players/\(slug)/stats?basis=\(basis)")
                let season = try #require(try stats.member("seasons").elements.last)
                let value = try #require(season.object[column] as? Double)
                let html = try await client.page("/players/\(slug)\(path)").html
                #expect(html.contains(">\(StatFormat.oneDecimal(value))</td>"), "\(basis)")
            }
        }
    }

    @Test func `a form of which nothing is printed says so`() async throws {
        try await ServedSample.read { client in
            let slug = try await client.somePlayer()
            for form in ["adjusted-shooting", "shooting-by-distance", "play-by-play"] {
                let (response, html) = try await client.page("/players/\(slug)/\(form)")
                #expect(response.status == .ok)
                #expect(html.contains("No source here has these numbers"))
                #expect(try await !client.page("/players/\(slug)").html.contains("/\(slug)/\(form)\""))
            }
        }
    }

    @Test func `a game log has every game with its score, and the average of the last five`() async throws {
        try await ServedSample.read { client in
            let slug = try await client.somePlayer()
            let log = try await client.json("/api/v1/players/\(slug)/game-log/2026")
            let games = try log.member("games").elements
            let html = try await client.page("/players/\(slug)/game-log/2026").html
            for game in games {
                let id = try #require(game.integer("game_id"))
                #expect(html.contains("href=\"/games/\(id)\""))
            }
            let points = games.prefix(5).compactMap { $0.integer("points") }
            let mean = StatFormat.average(points.reduce(0, +), points.count)
            #expect(html.contains("<td class=\"n\">\(mean)</td>"))
            let advanced = try await client.page("/players/\(slug)/game-log/2026/advanced").html
            let rates = try await client.json("/api/v1/players/\(slug)/advanced-game-log/2026")
            let first = try #require(try rates.member("games").elements.first?.object["usage_pct"] as? Double)
            #expect(advanced.contains(">\(StatFormat.oneDecimal(first))</td>"))
        }
    }

    @Test func `a career is in pages, newest game first, and its splits add up to the games`() async throws {
        try await ServedSample.read { client in
            let slug = try await client.somePlayer()
            let splits = try await client.json("/api/v1/players/\(slug)/splits").member("splits")
            let all = try #require(try splits.elements.first?.integer("games_played"))
            let log = try await client.page("/players/\(slug)/game-log/career").html
            #expect(log.contains("\(all.grouped) of \(all.grouped) games, newest first."))
            #expect(log.matches(of: #/href="\/games\//#).count == min(all, 100))
            #expect(try await client.page("/players/\(slug)/game-log/career?page=99").response.status == .notFound)
            let page = try await client.page("/players/\(slug)/splits/career").html
            #expect(page.contains("<td class=\"n\">\(all.grouped)</td>"))
        }
    }

    @Test func `a register has everybody under the letter of the last name, and filters leave some out`() async throws {
        try await ServedSample.read { client in
            let slug = try await client.somePlayer()
            let last = try #require(try await client.json("/api/v1/players/\(slug)").text("last_name"))
            let letter = try #require(last.first).lowercased()
            let html = try await client.page("/players/\(letter)").html
            #expect(html.contains("href=\"/players/\(slug)\""))
            #expect(html.contains("aria-current=\"page\">\(letter.uppercased())</a>"))
            let former = try await client.page("/players/\(letter)?status=former").html
            let active = try await client.page("/players/\(letter)?status=active").html
            #expect(former.contains("href=\"/players/\(slug)\"") != active.contains("href=\"/players/\(slug)\""))
            #expect(try await client.page("/players/\(letter)?position=X").response.status == .badRequest)
        }
    }

    @Test func `players are compared in the order of the address, and met where both played`() async throws {
        try await ServedSample.read { client in
            let game = try await client.someGame()
            let box = try await client.json("/api/v1/games/\(game)/box-score")
            let slugs = try ["home_team", "away_team"].map { side in
                try #require(try box.member(side).member("players").elements.first?.text("player_slug"))
            }
            let html = try await client.page("/compare?players=\(slugs.joined(separator: ","))").html
            let places = slugs.compactMap { html.firstRange(of: "href=\"/players/\($0)\"")?.lowerBound }
            #expect(places.count == 2 && places == places.sorted())
            #expect(html.contains("href=\"/players/\(slugs[0])/vs/\(slugs[1])\""))
            let meetings = try await client.page("/players/\(slugs[0])/vs/\(slugs[1])").html
            #expect(meetings.contains("href=\"/games/\(game)\""))
            #expect(try await client.page("/compare").response.status == .ok)
            #expect(try await client.page("/compare?players=nobody-0").response.status == .badRequest)
        }
    }
}
