import HTTPTypes
import HummingbirdTesting
import Testing

struct DataRoutesTests {
    @Test func `Every table tells its columns, and an unknown one is not found`() async throws {
        try await ServedSample.read { client in
            let relations = try await client.json("/api/v1/schema").elements
            #expect(relations.count > 60)
            let logs = try #require(relations.first { $0.text("relation") == "fact_player_gamelogs" })
            #expect(logs.text("key_columns") == "player_id, game_id")
            #expect(logs.text("about")?.isEmpty == false)
            let table = try await client.json("/api/v1/schema/fact_player_gamelogs")
            let columns = try table.member("columns").elements
            #expect(columns.contains { $0.text("column_name") == "points" && $0.text("data_type") == "INTEGER" })
            #expect(columns.filter { $0.object["is_key"] as? Bool == true }.count == 2)
            #expect(columns.allSatisfy { $0.text("about")?.isEmpty == false })
            _ = try await client.json("/api/v1/schema/nothing", status: .notFound)
        }
    }

    @Test func `Records of files are accounted for`() async throws {
        try await ServedSample.read { client in
            let answer = try await client.json("/api/v1/sources")
            #expect(try answer.member("sources").elements.contains { $0.text("name") == "nba_gamelogs" })
            let files = try answer.member("files").elements
            #expect(!files.isEmpty)
            for file in files {
                let (staged, rejected) = (try #require(file.integer("staged")), try #require(file.integer("rejected")))
                #expect(file.integer("records") == staged + rejected)
            }
            let others = try await client.json("/api/v1/sources?source=nothing")
            #expect(try others.member("files").elements.isEmpty)
        }
    }

    @Test func `Checks are listed with their rows`() async throws {
        try await ServedSample.read { client in
            let checks = try await client.json("/api/v1/quality").elements
            #expect(checks.count > 100)
            let failed = try await client.json("/api/v1/quality?state=failed").elements
            for check in failed {
                let name = try #require(check.text("check_name"))
                let rows = try await client.json("/api/v1/quality/\(name)")
                #expect((rows.integer("total") ?? 0) > 0)
            }
            let passed = try #require(checks.first { $0.text("state") == "passed" }?.text("check_name"))
            #expect(try await client.json("/api/v1/quality/\(passed)").integer("total") == 0)
            _ = try await client.json("/api/v1/quality/nothing", status: .notFound)
            _ = try await client.json("/api/v1/quality?severity=all", status: .badRequest)
        }
    }

    @Test func `Coverage can be asked for by table and season`() async throws {
        try await ServedSample.read { client in
            let all = try await client.json("/api/v1/coverage?per_page=100")
            let one = try await client.json("/api/v1/coverage?relation=fact_player_gamelogs&season=2026")
            #expect((all.integer("total") ?? 0) > (one.integer("total") ?? 0))
            let items = try one.member("items").elements
            #expect(!items.isEmpty)
            #expect(
                items.allSatisfy { $0.integer("season_year") == 2026 && $0.text("relation") == "fact_player_gamelogs" }
            )
            #expect(try await client.json("/api/v1/rejects").integer("total") == 0)
            #expect(try await client.json("/api/v1/conflicts").integer("total") == 0)
        }
    }
}
