import HTTPTypes
import HummingbirdTesting
import Testing

@testable import BallerWeb

@Suite struct LeagueFirstsTests {
    @Test(arguments: [("per-game", "points", true), ("totals", "points", false), ("per-36", "free_throw_pct", true)])
    func `the first of a season are marked in its tables as its leaders have them`(
        kind: String,
        category: String,
        perGame: Bool
    ) async throws {
        try await ServedSample.read { client in
            let leaders = try await client.json("/api/v1/seasons/2025/leaders?category=\(category)&per_game=\(perGame)")
                .member("leaders").elements
            let first = leaders.filter { $0.integer("rank") == 1 }.compactMap { $0.text("player_slug") }
            #expect(!first.isEmpty)
            let html = try await client.page("/seasons/2025/players/\(kind)?min_games=0").html
            #expect(html.contains("first of the league in that season"))
            for slug in first {
                let row = try #require(
                    html.split(separator: "<tr>").dropFirst().first { $0.contains("href=\"/players/\(slug)\"") }
                )
                #expect(row.contains("first\">"), "\(slug)")
            }
            // Of rates nobody leads but in percentages.
            if kind == "per-36" {
                let row = try #require(
                    html.split(separator: "<tr>").dropFirst().first { $0.contains("<td class=\"n strong\">") }
                )
                #expect(!row.contains("strong first"))
            }
        }
    }

    @Test func `a team's tables mark those who were first for it alone`() async throws {
        try await ServedSample.read { client in
            let leaders = try await client.json("/api/v1/seasons/2025/leaders?category=points").member("leaders")
                .elements
            let first = try #require(leaders.first)
            let (slug, team) = try (
                #require(first.text("player_slug")), #require(first.text("team_abbreviation"))
            )
            let log = try await client.json("/api/v1/players/\(slug)/game-log/2025").member("games").elements
            let teams = Set(log.compactMap { $0.text("team_abbreviation") })
            for (page, table) in [("", "players-table"), ("/players/per-game", "players")] {
                let rows = try await client.page("/teams/\(team)/2025\(page)").html.rows(of: table)
                let row = try #require(rows.first { $0.contains("href=\"/players/\(slug)\"") })
                #expect(row.contains("strong first") == (teams.count < 2), "\(page)")
                #expect(rows.count { $0.contains("strong first") } <= 1, "the points of one alone are the most")
            }
        }
    }

    @Test func `a player's own seasons have the same marks, and a part of a season has none`() async throws {
        try await ServedSample.read { client in
            let leaders = try await client.json("/api/v1/seasons/2025/leaders?category=points")
                .member("leaders").elements
            let slug = try #require(leaders.first?.text("player_slug"))
            let html = try await client.page("/players/\(slug)").html
            let row = try #require(html.split(separator: "<tr>").dropFirst().first { $0.contains(">2024-25<") })
            #expect(row.contains("strong first"))
            for part in html.matches(of: #/<tr class="part">(.*?)<\/tr>/#) {
                #expect(!part.output.1.contains("first\""))
            }
        }
    }
}
