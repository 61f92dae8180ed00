import HTTPTypes
import HummingbirdTesting
import Testing

/// Ids and codes of other places, in every place where an address may name something.
struct NameResolutionTests {
    @Test func `A code of Basketball-Reference names the team wherever its own code does`() async throws {
        try await ServedSample(players: []).test { client in
            let code = try #require(try await client.json("/api/v1/teams/qqq").text("team_abbreviation"))
            #expect(code != "QQQ")
            for target in [
                "/api/v1/teams/*", "/api/v1/teams/*/roster/2026", "/api/v1/teams/*/schedule/2026",
                "/api/v1/teams/*/stats/2025", "/api/v1/games?team=*", "/api/v1/games?team=*&season=2025",
                "/api/v1/players?team=*", "/api/v1/players?team=*&season=2026",
            ] {
                let own = try await client.json(target.replacing("*", with: code))
                #expect(try await client.json(target.replacing("*", with: "QQQ")).data == own.data, "\(target)")
            }
            for target in ["/teams/QQQ", "/teams/QQQ/2026"] {
                #expect(try await client.get(target).status == .ok, "\(target)")
            }
        }
    }

    @Test func `A game is found by day and home team as Basketball-Reference writes its id`() async throws {
        try await ServedSample(players: []).test { client in
            let code = try #require(try await client.json("/api/v1/teams/QQQ").text("team_abbreviation"))
            let games = try await client.json("/api/v1/games?team=\(code)").member("items").elements
            let game = try #require(games.first { $0.text("home_team_abbreviation") == code })
            let id = try #require(game.text("game_date")).replacing("-", with: "") + "0QQQ"
            #expect(
                try await client.json("/api/v1/games/\(id)").data
                    == client.json("/api/v1/games/\(id.lowercased())").data
            )
            #expect(try await client.json("/api/v1/games/\(id)").integer("game_id") == game.integer("game_id"))
            let sheet = try await client.json("/api/v1/games/\(id)/box-score").member("game")
            #expect(sheet.integer("game_id") == game.integer("game_id"))
            #expect(try await client.get("/games/\(id)").status == .ok)
            _ = try await client.json("/api/v1/games/\(id.prefix(8))0ZZZ", status: .notFound)
        }
    }

    @Test func `Every player_id of the list names its player`() async throws {
        try await ServedSample.read { client in
            for player in try await client.json("/api/v1/players?per_page=100").member("items").elements {
                let id = try #require(player.integer("player_id"))
                #expect(
                    try await client.json("/api/v1/players/\(id)").text("player_slug") == player.text("player_slug")
                )
            }
        }
    }
}
