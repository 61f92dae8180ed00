import BallerCore
import Foundation
import HTTPTypes
import HummingbirdTesting
import Testing

@testable import BallerWeb

/// Pages of teams say what the API says.
@Suite struct TeamPagesTests {
    @Test func `every team has a line with its record over all seasons`() async throws {
        try await ServedSample.read { client in
            let rows = try await client.page("/teams").html.rows(of: "active-teams")
            let teams = try await client.json("/api/v1/teams").elements
            #expect(!teams.isEmpty)
            for team in teams {
                let code = try #require(team.text("team_abbreviation"))
                let seasons = try await client.json("/api/v1/teams/\(code)/history").elements
                let row = try #require(rows.first { $0.contains("href=\"/teams/\(code)\"") })
                for name in ["wins", "losses"] {
                    let sum = seasons.compactMap { $0.integer(name) }.reduce(0, +)
                    #expect(row.contains("<td class=\"n\">\(StatFormat.grouped(sum))</td>"), "\(code)")
                }
            }
        }
    }

    @Test func `a team has all its seasons`() async throws {
        try await ServedSample.read { client in
            let team = try await client.someTeam()
            let seasons = try await client.json("/api/v1/teams/\(team)/history").elements
            let rows = try await client.page("/teams/\(team)").html.rows(of: "seasons-table")
            #expect(rows.count == seasons.count)
            for (season, row) in zip(seasons, rows) {
                let year = try #require(season.integer("season_year"))
                #expect(row.contains("/\(year)\""))
                let wins = try #require(season.integer("wins"))
                #expect(row.contains("<td class=\"n\">\(wins)</td>"))
            }
        }
    }

    @Test func `lists of a team have what the API has, or say that there is nothing`() async throws {
        try await ServedSample.read { client in
            let team = try await client.someTeam()
            let players = try await client.json("/api/v1/teams/\(team)/players?per_page=100").member("items").elements
            let rows = try await client.page("/teams/\(team)/players").html.rows(of: "players")
            #expect(!players.isEmpty)
            for (player, row) in zip(players, rows) {
                let slug = try #require(player.text("player_slug"))
                #expect(row.contains("href=\"/players/\(slug)\""))
            }
            let first = try await client.json("/api/v1/teams/\(team)/leaders?category=points").member("leaders")
                .element(0)
            let leaders = try await client.page("/teams/\(team)/leaders").html.rows(of: "points-table")
            let slug = try #require(first.text("player_slug"))
            #expect(leaders.first?.contains("href=\"/players/\(slug)\"") == true)
            for page in ["draft", "coaches", "numbers"] {
                let (response, html) = try await client.page("/teams/\(team)/\(page)")
                #expect(response.status == .ok, "the word is no season")
                #expect(html.contains("id=\"none\""), "\(page)")
            }
        }
    }

    @Test func `a team's season has its place, its people and its ranks`() async throws {
        try await ServedSample.read { client in
            let team = try await client.someTeam()
            let html = try await client.page("/teams/\(team)/2026").html
            let roster = try await client.json("/api/v1/teams/\(team)/roster/2026").elements
            for id in ["roster-table", "players-table"] {
                let rows = html.rows(of: id)
                #expect(rows.count == roster.count, "\(id)")
                for player in roster {
                    let slug = try #require(player.text("player_slug"))
                    #expect(rows.contains { $0.contains("href=\"/players/\(slug)\"") }, "\(id)")
                }
            }
            let sides = html.rows(of: "per-game-table")
            #expect(sides.count == 4)
            let teams = try await client.json("/api/v1/seasons/2026/team-stats").member("teams").elements
            let own = try #require(teams.first { $0.text("team_abbreviation") == team })
            let points = try #require(own.object["points"] as? Double)
            #expect(sides[0].contains("<td class=\"n\">\(StatFormat.oneDecimal(points))</td>"))
            let better = teams.count { ($0.object["points"] as? Double ?? 0) > points }
            let place = try #require(sides[1].split(separator: "<td").dropFirst().first)
            #expect(place.hasSuffix(">\(StatFormat.ordinal(better + 1))</td>"))
        }
    }

    @Test(arguments: [("totals", "total"), ("per-36", "per_36"), ("advanced", "advanced")])
    func `the players of a team are those of the API on every basis`(kind: String, basis: String) async throws {
        try await ServedSample.read { client in
            let team = try await client.someTeam()
            let players = try await client.json(
                "/api/v1/seasons/2026/player-stats?team=\(team)&basis=\(basis)&sort_by=minutes_played&per_page=100"
            ).member("items").elements
            let rows = try await client.page("/teams/\(team)/2026/players/\(kind)").html.rows(of: "players")
            #expect(rows.count == players.count)
            for (player, row) in zip(players, rows) {
                let slug = try #require(player.text("player_slug"))
                #expect(row.contains("href=\"/players/\(slug)\""))
            }
        }
    }

    @Test func `games carry the record, which ends as the standings have it`() async throws {
        try await ServedSample.read { client in
            let team = try await client.someTeam()
            let games = try await client.json("/api/v1/teams/\(team)/schedule/2026").elements
            let html = try await client.page("/teams/\(team)/2026/games").html
            let rows = html.rows(of: "games-regular-table")
            #expect(rows.count == games.count { $0.text("season_type") == "REGULAR" })
            let stats = try await client.json("/api/v1/teams/\(team)/stats/2026")
            let record = StatFormat.record(stats.integer("wins"), stats.integer("losses"))
            #expect(rows.last { $0.contains("href=\"/games/") }?.contains(">\(record)<") == true)
            #expect(html.contains("<figure class=\"plot\""))
            let lines = try await client.json("/api/v1/teams/\(team)/game-log/2026").member("games").elements
            #expect(html.rows(of: "lines-table").count == lines.count)
        }
    }

    @Test func `splits and fives are counted of the same games`() async throws {
        try await ServedSample.read { client in
            let team = try await client.someTeam()
            let splits = try await client.json("/api/v1/teams/\(team)/splits/2026").member("splits").elements
            let rows = try await client.page("/teams/\(team)/2026/splits").html.rows(of: "regular-table")
            #expect(rows.count { !$0.hasPrefix(" class=\"heading\"") } == splits.count)
            #expect(try await client.page("/teams/\(team)/2026/lineups").response.status == .ok)
            let moves = try await client.page("/teams/\(team)/2026/transactions")
            #expect(moves.response.status == .ok)
            #expect(moves.html.contains("id=\"none\""))
        }
    }

    @Test(arguments: [
        ("/teams/ZZZ/draft", 404), ("/teams/ZZZ/2026/games", 404), ("/teams/ZZZ/drafts", 400),
    ])
    func `what is not there or makes no sense is said`(target: String, status: Int) async throws {
        try await ServedSample.read { client in
            let response = try await client.page(target).response
            #expect(response.status.code == status, "\(target)")
        }
    }
}
