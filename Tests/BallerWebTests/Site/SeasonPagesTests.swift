import BallerCore
import Foundation
import HTTPTypes
import HummingbirdTesting
import Testing

@testable import BallerWeb

/// Pages of seasons and of standings say what the API says.
@Suite struct SeasonPagesTests {
    @Test(arguments: [("per-game", "per_game"), ("totals", "total"), ("per-36", "per_36"), ("per-100", "per_100")])
    func `a table of players has those of the API, in its order`(kind: String, basis: String) async throws {
        try await ServedSample.read { client in
            let address = "/api/v1/seasons/2026/player-stats?basis=\(basis)&per_page=100&sort_by=rebounds"
            let players = try await client.json(address).member("items").elements
            let html = try await client.page("/seasons/2026/players/\(kind)?sort=-players.rebounds&min_games=0").html
            let shown = html.rows(of: "players")
            #expect(!players.isEmpty)
            for (player, row) in zip(players, shown) {
                let slug = try #require(player.text("player_slug"))
                #expect(row.contains("href=\"/players/\(slug)\""))
                let games = try #require(player.integer("games_played"))
                #expect(row.contains("<td class=\"n\">\(games)</td>"))
                if basis != "total", let points = player.object["points"] as? Double {
                    // The first of the league is marked.
                    let plain = row.replacing("strong first\"", with: "strong\"")
                    #expect(plain.contains("<td class=\"n strong\">\(StatFormat.oneDecimal(points))<"))
                }
            }
        }
    }

    @Test func `filters narrow a table, and an empty one asks for nothing`() async throws {
        try await ServedSample.read { client in
            let all = try await client.page("/seasons/2026/players/totals").html.rows(of: "players")
            let form = "/seasons/2026/players/totals?part=regular&team=&position=&min_games="
            #expect(try await client.page(form).html.rows(of: "players") == all)
            let team = try await client.someTeam()
            let ofTeam = try await client.page("/seasons/2026/players/totals?team=\(team)").html.rows(of: "players")
            #expect(!ofTeam.isEmpty && ofTeam.count < all.count)
            #expect(ofTeam.allSatisfy { $0.contains(">\(team)</a>") })
            let none = try await client.page("/seasons/2026/players/totals?min_games=200").html
            #expect(none.rows(of: "players").isEmpty)
            #expect(none.contains("id=\"none\""))
        }
    }

    @Test func `rates leave out who hardly played unless all are asked for`() async throws {
        try await ServedSample.read { client in
            let few = try await client.page("/seasons/2026/players/per-36").html
            let all = try await client.page("/seasons/2026/players/per-36?min_games=0").html
            #expect(few.rows(of: "players").count <= all.rows(of: "players").count)
            #expect(!few.rows(of: "players").isEmpty)
        }
    }

    @Test(arguments: [
        ("/seasons/2026/players/per-game?page=99", 404),
        ("/seasons/2026/players/per-minute", 400), ("/seasons/1999/players/per-game", 404),
        ("/seasons/2026/teams/shape", 400), ("/seasons/2026/games/13", 400), ("/seasons/2026/games/8", 404),
        ("/standings/1999/grid", 404), ("/standings/2026/on/someday", 400),
    ])
    func `what is not there or makes no sense is said`(target: String, status: Int) async throws {
        try await ServedSample.read { client in
            let response = try await client.page(target).response
            #expect(response.status.code == status, "\(target)")
        }
    }

    @Test func `what no source of the league tells is a sentence`() async throws {
        try await ServedSample.read { client in
            for page in ["players/shooting", "players/adjusted", "players/play-by-play", "teams/shooting"] {
                let html = try await client.page("/seasons/2026/\(page)").html
                #expect(html.contains("id=\"none\""), "\(page)")
                #expect(!html.contains("<table"), "\(page)")
            }
            for page in ["/seasons/2026/transactions", "/seasons/2026/salaries", "/seasons/2026/numbers", "/injuries"] {
                let (response, html) = try await client.page(page)
                #expect(response.status == .ok)
                #expect(html.contains("id=\"none\""), "\(page)")
            }
            let hub = try await client.page("/seasons/2026").html
            #expect(hub.contains("href=\"/seasons/2026/players/per-game\""))
            #expect(!hub.contains("/seasons/2026/salaries"), "nothing leads to a list of nothing")
        }
    }

    @Test func `teams and their opponents have the numbers of the API`() async throws {
        try await ServedSample.read { client in
            let html = try await client.page("/seasons/2026/teams/per-game").html
            for (side, id) in [("TEAM", "teams-table"), ("OPPONENT", "opponents-table")] {
                let teams = try await client.json("/api/v1/seasons/2026/team-stats?side=\(side)").member("teams")
                    .elements
                let rows = html.rows(of: id)
                #expect(rows.count == teams.count)
                for (team, row) in zip(teams, rows) {
                    let code = try #require(team.text("team_abbreviation"))
                    #expect(row.contains("href=\"/teams/\(code)/2026\""))
                    let points = try #require(team.object["points"] as? Double)
                    // The first of the league is marked.
                    let plain = row.replacing("strong first\"", with: "strong\"")
                    #expect(plain.contains("<td class=\"n strong\">\(StatFormat.oneDecimal(points))<"))
                }
            }
            let ratings = try await client.page("/seasons/2026/teams/advanced").html
            #expect(ratings.contains("<figure class=\"plot small\""))
            #expect(ratings.rows(of: "ratings").count == html.rows(of: "teams-table").count)
        }
    }

    @Test func `leaders are those of the API, and averages say who qualifies`() async throws {
        try await ServedSample.read { client in
            let html = try await client.page("/seasons/2026/leaders").html
            let totals = try await client.page("/seasons/2026/leaders?by=totals").html
            #expect(html.contains("Qualified: "))
            #expect(!totals.contains("Qualified: "))
            for (page, category) in [
                (html, "assists"), (totals, "assists&per_game=false"), (html, "true_shooting_pct"),
            ] {
                let first = try await client.json("/api/v1/seasons/2026/leaders?category=\(category)").member("leaders")
                    .element(0)
                let slug = try #require(first.text("player_slug"))
                #expect(page.contains("<span class=\"rank\">1</span><span class=\"who\"><a href=\"/players/\(slug)\">"))
            }
        }
    }

    @Test func `every month of a schedule has the games that the API has`() async throws {
        try await ServedSample.read { client in
            let games = try await client.json("/api/v1/seasons/2026/schedule").member("games").elements
            let months = Set(games.compactMap { $0.text("game_date").flatMap { CalendarDay($0)?.month } })
            var shown = 0
            for month in months {
                shown += try await client.page("/seasons/2026/games/\(month)").html.rows(of: "games-table").count
            }
            #expect(shown == games.count)
        }
    }

    @Test func `the table of the last day is the final one`() async throws {
        try await ServedSample.read { client in
            let standings = try await client.json("/api/v1/standings/2026?view=league").member("league").elements
            let day = try #require(
                try await client.json("/api/v1/standings/2026/by-date/2026-12-31").text("last_game_date")
            )
            let html = try await client.page("/standings/2026/on/\(day)").html
            let lines = html.matches(of: #/<tr><th scope="row"><a href="\/teams\/([A-Z]+)\/2026">.*?<\/tr>/#)
            #expect(lines.count == standings.count)
            for team in standings {
                let code = try #require(team.text("team_abbreviation"))
                let line = try #require(lines.first { $0.output.1 == code })
                for name in ["wins", "losses"] {
                    let count = try #require(team.integer(name))
                    #expect(line.output.0.contains("<td class=\"n\">\(count)</td>"))
                }
            }
            #expect(html.contains("<figure class=\"plot small\""))
            let early = try await client.page("/standings/2026/on/2000-01-01").html
            #expect(early.contains("id=\"none\""))
        }
    }

    @Test func `the grid and the expanded table sum up to the record`() async throws {
        try await ServedSample.read { client in
            let standings = try await client.json("/api/v1/standings/2026?view=league").member("league").elements
            let grid = try await client.page("/standings/2026/grid").html.rows(of: "grid")
            let expanded = try await client.page("/standings/2026/expanded").html.rows(of: "records")
            #expect(grid.count == standings.count && expanded.count == standings.count)
            for team in standings {
                let code = try #require(team.text("team_abbreviation"))
                let (wins, losses) = (try #require(team.integer("wins")), try #require(team.integer("losses")))
                let row = try #require(grid.first { $0.contains("href=\"/teams/\(code)/2026\"") })
                let pairs = row.matches(of: #/>(\d+)–(\d+)</#)
                #expect(pairs.compactMap { Int($0.output.1) }.reduce(0, +) == wins)
                #expect(pairs.compactMap { Int($0.output.2) }.reduce(0, +) == losses)
                let line = try #require(expanded.first { $0.contains("href=\"/teams/\(code)/2026\"") })
                #expect(line.contains(">\(wins)–\(losses)<"))
            }
        }
    }
}

extension String {
    /// The rows in the body of a table, by the table's id.
    func rows(of id: String) -> [Substring] {
        guard let start = range(of: " id=\"\(id)\"")?.upperBound,
            let body = self[start...].range(of: "<tbody>")?.upperBound,
            let end = self[body...].range(of: "</table>")?.lowerBound
        else { return [] }
        return self[body..<end].split(separator: "<tr").map { $0 }
    }
}
