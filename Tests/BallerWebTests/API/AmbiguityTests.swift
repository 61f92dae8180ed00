import Foundation
import HTTPTypes
import HummingbirdTesting
import Testing

/// Keys that may mean several things, keys of things that moved, and keys much like others.
struct AmbiguityTests {
    @Test func `A name that two players have is 300 with both, and each is at the address that is given`() async throws
    {
        try await ServedSample(players: ["Tony Mitchell", "Tony Mitchell", "Tony O'Mitchell"]).test { client in
            for (target, place) in [
                ("/api/v1/players/tony-mitchell", "/api/v1/players/"),
                ("/api/v1/players/tony-mitchell/career-stats", "/api/v1/players/"),
                ("/api/v1/players/compare?players=tony-mitchell,tony-o-mitchell", "/api/v1/players/compare?players="),
                ("/api/v1/transactions?player=tony-mitchell", "/api/v1/transactions?player="),
            ] {
                let problem = try await client.json(target, status: .multipleChoices)
                #expect(problem.text("code") == "ambiguous")
                let candidates = try problem.member("candidates").elements
                #expect(candidates.map { $0.text("player_name") } == ["Tony Mitchell", "Tony Mitchell"], "\(target)")
                #expect(Set(candidates.compactMap { $0.text("player_slug") }).count == 2)
                for candidate in candidates {
                    let address = try #require(candidate.text("address"))
                    #expect(address.hasPrefix(place))
                    _ = try await client.json(address)
                }
            }
            #expect(try await client.get("/players/tony-mitchell").status == .multipleChoices)
        }
    }

    @Test func `A name that one player has leads to him for good, and is taken in a query`() async throws {
        try await ServedSample(players: ["Nikola Jokić"]).test { client in
            let moved = try await client.get("/api/v1/players/nikola-jokic/game-log/2026?season_type=PLAYOFF")
            #expect(moved.status == .permanentRedirect)
            let address = try #require(moved.headers[.location])
            #expect(address.hasSuffix("/game-log/2026?season_type=PLAYOFF"))
            let slug = try #require(address.split(separator: "/").dropFirst(3).first)
            let named = try await client.json("/api/v1/leaders/games?player=nikola-jokic")
            #expect(try await client.json("/api/v1/leaders/games?player=\(slug)").data == named.data)
        }
    }

    @Test func `A key that is nearly one of a player tells of him`() async throws {
        try await ServedSample(players: ["Nikola Jokić"]).test { client in
            for key in ["nikola-jokci", "nikola-joki", "nikola-jokics"] {
                let problem = try await client.json("/api/v1/players/\(key)", status: .notFound)
                let near = try problem.member("candidates").element(0)
                #expect(near.text("player_name") == "Nikola Jokić")
                _ = try await client.json(try #require(near.text("address")))
            }
            #expect(
                try await client.json("/api/v1/players/zzzzzz", status: .notFound).names.contains("candidates") == false
            )
        }
    }

    @Test func `A team is named by its code, its number or its name alike`() async throws {
        try await ServedSample.read { client in
            let code = try await client.someTeam()
            let team = try await client.json("/api/v1/teams/\(code)")
            let name = try #require(team.text("team_name")).lowercased().replacing(" ", with: "-")
            for key in ["\(try #require(team.integer("team_id")))", name, code.lowercased()] {
                for target in ["/api/v1/teams/*", "/api/v1/teams/*/roster/2026", "/api/v1/games?team=*&season=2026"] {
                    let own = try await client.json(target.replacing("*", with: code))
                    #expect(
                        try await client.json(target.replacing("*", with: key)).data == own.data,
                        "\(target) \(key)"
                    )
                }
            }
        }
    }

    @Test func `A season is named by both its years alike`() async throws {
        try await ServedSample.read { client in
            for target in ["/api/v1/seasons/*", "/api/v1/standings/*", "/api/v1/games?season=*"] {
                let own = try await client.json(target.replacing("*", with: "2026"))
                #expect(try await client.json(target.replacing("*", with: "2025-26")).data == own.data, "\(target)")
            }
            _ = try await client.json("/api/v1/seasons/2025-27", status: .badRequest)
        }
    }

    @Test(arguments: [
        ("/api/v1/transactions?from=2026-01-02&to=2026-01-01", "to"),
        ("/api/v1/games?from=2026-01-02&to=2026-01-01", "to"),
        ("/api/v1/leaders/games?team=ZZZ", "team"), ("/api/v1/leaders/games?season=1999", "season"),
        ("/api/v1/leaders/games?player=nobody", "player"), ("/api/v1/leaders/careers?category=field_goals", "category"),
        ("/api/v1/leaders/careers?league=XYZ", "league"),
        ("/api/v1/leaders/careers?category=games_played&per_game=true", "per_game"),
        ("/api/v1/seasons/2026/team-stats?conference=north", "conference"), ("/api/v1/players/compare", "players"),
        ("/api/v1/players/compare?players=one", "players"), ("/api/v1/standings/2026/by-date/2026-02-30", "game_date"),
        ("/api/v1/drafts/1800", "draft_year"), ("/api/v1/ids/isbn/1", "scheme"),
    ])
    func `A value that names nothing is a problem that says what there is`(target: String, parameter: String)
        async throws
    {
        try await ServedSample.read { client in
            let problem = try await client.json(target, status: .badRequest)
            #expect(problem.text("parameter") == parameter)
            #expect(problem.text("allowed")?.isEmpty == false)
        }
    }
}
