import HTTPTypes
import HummingbirdTesting
import Testing

struct StrictParameterTests {
    @Test(arguments: [
        ("/api/v1/players?page=0", "page"), ("/api/v1/players?page=-1", "page"), ("/api/v1/players?page=x", "page"),
        ("/api/v1/players?per_page=101", "per_page"), ("/api/v1/players?per_page=0", "per_page"),
        ("/api/v1/players?per_page=1e1", "per_page"), ("/api/v1/players?per_page=%2B5", "per_page"),
        ("/api/v1/players?is_active=yes", "is_active"), ("/api/v1/players?search=", "search"),
        ("/api/v1/players?season=24", "season"), ("/api/v1/players?team=B%27", "team"),
        ("/api/v1/games?from=2024-02-30", "from"), ("/api/v1/games?to=tomorrow", "to"),
        ("/api/v1/games?season_type=regular", "season_type"), ("/api/v1/games/abc", "game"),
        ("/api/v1/seasons/20x6", "season"), ("/api/v1/seasons?limit=101", "limit"),
        ("/api/v1/seasons/2026/leaders?category=dunks", "category"),
        ("/api/v1/seasons/2026/player-stats?sort_by=salary", "sort_by"),
        ("/api/v1/seasons/2026/player-stats?basis=advanced&sort_by=points", "sort_by"),
        ("/api/v1/standings/2026?view=east", "view"),
    ])
    func `A value that is not allowed is named with what is`(target: String, parameter: String) async throws {
        try await ServedSample.read { client in
            let problem = try await client.json(target, status: .badRequest)
            #expect(problem.text("code") == "invalid_parameter")
            #expect(problem.text("parameter") == parameter)
            #expect(problem.text("allowed")?.isEmpty == false)
        }
    }

    @Test(arguments: [
        ("/api/v1/players?season=1999", "season"), ("/api/v1/players?team=ZZZ", "team"),
        ("/api/v1/players?position=QB", "position"), ("/api/v1/games?team=ZZZ", "team"),
        ("/api/v1/games?season=1999", "season"),
        ("/api/v1/games?from=2026-01-02&to=2026-01-01", "to"),
        ("/api/v1/teams?conference=North", "conference"), ("/api/v1/teams?division=Moon", "division"),
        ("/api/v1/seasons?league=XFL", "league"), ("/api/v1/seasons/2026/player-stats?position=QB", "position"),
    ])
    func `A value that names nothing is refused, not an empty list`(target: String, parameter: String) async throws {
        try await ServedSample.read { client in
            let problem = try await client.json(target, status: .badRequest)
            #expect(problem.text("parameter") == parameter)
            #expect(problem.text("allowed")?.isEmpty == false)
        }
    }

    @Test(arguments: [
        "/api/v1/seasons/1999/leaders", "/api/v1/seasons/1999/player-stats", "/api/v1/seasons/1999/schedule",
        "/api/v1/standings/1999", "/api/v1/games/202601010ZZZ", "/api/v1/teams/ZZZ/roster/2026",
    ])
    func `A path that names nothing is not found`(target: String) async throws {
        try await ServedSample.read { client async throws in
            #expect(try await client.json(target, status: .notFound).text("code") == "not_found")
        }
    }

    @Test(arguments: [
        "/api/v1/players?pages=2", "/api/v1/teams?page=1", "/api/v1/artifact?x", "/api/v1/games?player=1",
    ])
    func `An unknown parameter is refused, never ignored`(target: String) async throws {
        try await ServedSample.read { client async throws in
            #expect(try await client.json(target, status: .badRequest).text("code") == "unknown_parameter")
        }
    }

    @Test func `A repeated parameter is refused`() async throws {
        try await ServedSample.read { client in
            let problem = try await client.json("/api/v1/players?page=1&page=2", status: .badRequest)
            #expect(problem.text("parameter") == "page")
        }
    }

    @Test(arguments: ["/api/v1/players?search=%zz", "/api/v1/players?search=%ff", "/api/v1/players/%zz"])
    func `Broken encoding is refused`(target: String) async throws {
        try await ServedSample.read { client async throws in
            #expect(try await client.json(target, status: .badRequest).text("code") == "invalid_encoding")
        }
    }

    @Test func `Quotes and wildcards in a search are text`() async throws {
        try await ServedSample.read { client async throws in
            #expect(try await client.json("/api/v1/players?search='%3B%20DROP%20TABLE%20x%25").integer("total") == 0)
        }
    }
}
