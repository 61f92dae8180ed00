import BallerSampleStore
import BallerWeb
import Foundation
import HTTPTypes
import HummingbirdTesting
import Logging
import NIOCore
import Testing

/// Every route of the API on the made-up league, whose last season has box scores, play-by-play and shots of pages.
struct EveryRouteTests {
    /// Routes that answer 404 there: of things that the league does not have.
    private static let absent: Set = [
        "/drafts/{draft_year}", "/awards/{award}", "/coaches/{coach}", "/referees/{referee}",
        "/referees/{referee}/games",
        "/executives/{executive}", "/schema/{relation}", "/quality/{check_name}", "/colleges/{college}",
        "/birthplaces/{birth_country}",
        "/arenas/{arena}", "/games/{game}/play-by-play",
        "/players/{player}/shooting/{season}",
    ]

    /// Routes of which the league has something to list, and where.
    private static let filled = [
        "/players/compare": "players", "/players/{player}/advanced-game-log/{season}": "games",
        "/players/{player}/splits": "splits", "/players/{player}/stats": "seasons", "/players/{player}/highs": "highs",
        "/players/{player}/streaks": "streaks", "/players/{player}/ids": "ids", "/teams/{team}/history": "",
        "/teams/{team}/players": "items", "/teams/{team}/leaders": "leaders", "/teams/{team}/opponents": "opponents",
        "/teams/{team}/game-log/{season}": "games", "/teams/{team}/splits/{season}": "splits",
        "/teams/{team}/highs": "highs",
        "/teams/{team}/streaks": "streaks", "/games/by-date/{game_date}": "games",
        "/seasons/{season}/team-stats": "teams",
        "/standings/{season}/expanded": "splits", "/leaders/careers": "leaders",
        "/leaders/seasons": "records", "/leaders/games": "records", "/leaders/team-games": "records",
        "/leaders/progressive": "leaders", "/leaders/streaks": "streaks", "/leaders/team-streaks": "streaks",
        "/ids/{id}": "items", "/ids/{scheme}/{id}": "items", "/seasons/{season}/player-stats": "items",
        "/standings/{season}/by-date/{game_date}": "eastern", "/players/{player}/versus/{other_player}": "games",
    ]

    /// What stands in the query where a route asks for nothing without it, or for more than there is.
    private static func query(_ path: String, player: String, other: String) -> String {
        switch path {
        case "/players/compare": "?players=\(player),\(other)"
        case "/players/{player}/streaks", "/leaders/streaks": "?minimum=1"
        case "/search", "/search/autocomplete", "/search/players": "?q=\(player)"
        default: ""
        }
    }

    @Test func `Every route answers, and lists what there is`() async throws {
        let sample = try await ServedSample.shared.value
        try await ServedSample.read { client in
            let server = try WebServer(sample.serving, ServedSample.configuration, logger: .quiet)
            let routes = server.routes.artifactRoutes.map(\.path).filter { $0.hasPrefix("/api/v1/") }
            let (player, team, game) = try await (client.somePlayer(), client.someTeam(), client.someGame())
            let day = try #require(try await client.json("/api/v1/games/\(game)").text("game_date"))
            let other = try await client.someOpponent(of: player)
            var filled = Set(Self.filled.keys)
            for route in routes {
                let path = String(route.dropFirst("/api/v1".utf8.count))
                let address = route.replacing("{player}", with: player).replacing("{other_player}", with: other)
                    .replacing("{team}", with: team).replacing("{season}", with: "2026").replacing(
                        "{birth_country}",
                        with: "ZZ"
                    )
                    .replacing("{game}", with: "\(game)").replacing("{game_date}", with: day)
                    .replacing("{draft_year}", with: "2020").replacing("{swap}", with: "1").replacing(
                        "{scheme}",
                        with: "slug"
                    )
                    .replacing("{id}", with: player).replacing("{award}", with: "mvp")
                    .replacing(/\{[a-z_]+\}/, with: "nobody")
                let answer = try await client.get(address + Self.query(path, player: player, other: other))
                let isAbsent = Self.absent.contains(path)
                #expect(
                    answer.status == (isAbsent ? .notFound : .ok),
                    "\(address): \(String(buffer: answer.body).prefix(300))"
                )
                guard answer.status == .ok, let list = Self.filled[path] else { continue }
                let json = try JSON(answer.body)
                #expect(try (list.isEmpty ? json : json.member(list)).count > 0, "\(address)")
                filled.remove(path)
            }
            #expect(filled.isEmpty)
        }
    }

    @Test func `A part of a season is of its players, and a team's of that team`() async throws {
        try await ServedSample.read { client in
            let team = try await client.someTeam()
            let all = try await client.json("/api/v1/seasons/2026/player-stats").integer("total") ?? 0
            let own = try await client.json("/api/v1/seasons/2026/player-stats?team=\(team)")
            #expect((1..<all).contains(own.integer("total") ?? 0))
            let roster = try await client.json("/api/v1/teams/\(team)/roster/2026")
            #expect(own.integer("total") == roster.count)
            #expect(try own.member("items").element(0).member("team_abbreviations").elements.isEmpty == false)
            let none = try await client.json("/api/v1/seasons/2026/player-stats?season_type=ALL_STAR")
            #expect(none.integer("total") == 0)
            #expect(try none.member("availability").text("state") == "MISSING")
        }
    }

    @Test func `An empty list says why it is empty`() async throws {
        try await ServedSample.read { client in
            let player = try await client.somePlayer()
            for target in [
                "/transactions", "/injuries", "/salaries?player=\(player)", "/contracts", "/coaches", "/hall-of-fame",
            ] {
                let availability = try await client.json("/api/v1\(target)").member("availability")
                #expect(availability.text("state") == "NO_SOURCE", "\(target)")
                #expect(availability.integer("row_count") == 0, "\(target)")
            }
            let log = try await client.json("/api/v1/players/\(player)/advanced-game-log/2025").member("availability")
            #expect(log.text("state") == "THERE" && log.text("relation") == "fact_player_gamelogs")
        }
    }

    @Test func `The standings of the last day are those of the season, and of the day before the first empty`()
        async throws
    {
        try await ServedSample.read { client in
            let season = try await client.json("/api/v1/standings/2025?view=league").member("league").elements
            let last = try await client.json("/api/v1/standings/2025/by-date/2025-09-30?view=league")
            let wins = try last.member("league").elements.map { [$0.integer("team_id"), $0.integer("wins")] }
            #expect(Set(wins) == Set(season.map { [$0.integer("team_id"), $0.integer("wins")] }))
            #expect(last.text("last_game_date") != nil)
            let before = try await client.json("/api/v1/standings/2025/by-date/2024-08-01?view=league")
            #expect(try before.member("league").count == 0)
            #expect(before.isNull("last_game_date"))
        }
    }
}

extension TestClientProtocol {
    /// Somebody who played against a player.
    fileprivate func someOpponent(of player: String) async throws -> String {
        let log = try await json("/api/v1/players/\(player)/game-log/2026")
        let game = try #require(try log.member("games").element(0).integer("game_id"))
        let sheet = try await json("/api/v1/games/\(game)/box-score")
        for side in ["home_team", "away_team"] {
            let slugs = try sheet.member(side).member("players").elements.compactMap { $0.text("player_slug") }
            if !slugs.contains(player) { return try #require(slugs.first) }
        }
        throw CancellationError()
    }
}
