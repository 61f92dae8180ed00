import AsyncHTTPClient
import BallerTestSupport
import Foundation
import NIOCore
import NIOHTTP1
import Testing

/// The console of a running server: each statement in a process of its own.
struct ConsoleTests {
    private struct Answer {
        let status: UInt
        let headers: HTTPHeaders
        let body: String

        var object: [String: Any] {
            (try? JSONSerialization.jsonObject(with: Data(body.utf8))) as? [String: Any] ?? [:]
        }
        var code: String? { object["code"] as? String }
    }

    private func serve(_ more: [String: String] = [:], _ test: (RunningServer) async throws -> Void) async throws {
        let folder = try TemporaryFolder()
        _ = try await RunningServer.publish(folder)
        // A machine that is busy with other tests must not look like a slow statement.
        let patient = ["BALLER_SERVE_SQL_MILLISECONDS": "600000"].merging(more) { $1 }
        let server = try await RunningServer(folder.path("store"), environment: patient)
        do {
            try await test(server)
        } catch {
            server.process.send(SIGKILL)
            throw error
        }
        server.process.send(SIGTERM)
        #expect(await server.process.status() == 0)
    }

    private func post(
        _ text: String,
        to server: RunningServer,
        _ path: String = "/api/v1/sql",
        headers: [(String, String)] = []
    ) async throws -> Answer {
        var request = HTTPClientRequest(url: server.base + path)
        request.method = .POST
        for (name, value) in headers { request.headers.add(name: name, value: value) }
        request.body = .bytes(ByteBuffer(string: text))
        return try await answer(request)
    }

    private func answer(_ request: HTTPClientRequest) async throws -> Answer {
        let response = try await HTTPClient.shared.execute(request, timeout: .minutes(5))
        let body = try await response.body.collect(upTo: 1 << 25)
        return Answer(status: response.status.code, headers: response.headers, body: String(buffer: body))
    }

    @Test func `A statement is answered with columns, rows and the artifact`() async throws {
        try await serve { server in
            let found = try await post("SELECT 1 AS a, 'x' AS b UNION ALL SELECT 2, NULL ORDER BY a", to: server)
            #expect(found.status == 200)
            #expect(found.object["row_count"] as? Int == 2 && found.object["truncated"] as? Bool == false)
            #expect(found.body.contains(#""rows":[[1,"x"],[2,null]]"#), "\(found.body)")
            let artifact = found.headers.first(name: "x-baller-artifact")
            #expect(artifact != nil && found.object["artifact"] as? String == artifact)
            let (status, _, body) = try await server.get("/api/v1/sql?q=SELECT+count(*)%3E0+FROM+dim_players")
            #expect(status == 200 && body.contains("[[true]]"))
            let cut = try await post("FROM range(20000)", to: server)
            #expect(
                cut.object["truncated_by"] as? String == "rows"
                    && cut.headers.first(name: "x-baller-truncated") == "rows"
            )
            let wrong = try await post("SELECT nothing FROM dim_players", to: server)
            #expect(wrong.status == 400 && wrong.code == "sql_failed")
            #expect(try await server.get("/api/v1/sql?x=1").status == 400)
            #expect(try await server.get("/api/v1/sql").status == 400)
        }
    }

    @Test func `Questions and statements are answered on pages, as far as a page shows them`() async throws {
        try await serve { server in
            let (status, _, question) = try await server.get("/queries/highest_scoring_games?limit=3")
            #expect(status == 200)
            #expect(question.matches(of: #/<tr><th scope="row">/#).count == 3)
            #expect(question.contains("/api/v1/queries/highest_scoring_games?limit=3&amp;format=csv"))
            let (cut, _, rows) = try await server.get("/sql?q=SELECT+*+FROM+range(300)")
            #expect(cut == 200 && rows.contains("The first 200 rows"))
            #expect(try await server.get("/sql?q=DROP+TABLE+dim_players").status == 400)
            #expect(try await server.get("/queries/highest_scoring_games?limit=many").status == 400)
        }
    }

    @Test func `Whatever needs too much memory, time or depth ends alone, and the server goes on`() async throws {
        try await serve(["BALLER_SERVE_SQL_MEMORY_MEGABYTES": "64", "BALLER_SERVE_SQL_MILLISECONDS": "2000"]) {
            server in
            let depths = [2000, 20_000]
            var hostile = [
                "SELECT length(repeat('x', 2000000000)) FROM range(100)", "SELECT list(range) FROM range(1000000000)",
                "SELECT range(1000000000)", "SELECT * FROM range(1000000000) ORDER BY hash(range)",
                "SELECT string_agg(repeat('x', 1000000), '') FROM range(100000)",
                "SELECT count(*) FROM range(100000000) AS a, range(100000) AS b WHERE a.range % 7 = b.range % 3",
                "WITH RECURSIVE t AS (SELECT 1 AS a UNION ALL SELECT a + 1 FROM t) SELECT max(a) FROM t",
                "SELECT count(*) FROM range(10000000) WHERE regexp_matches(repeat('a', 2000), '(a+)+(b+)+$')",
                "SELECT lpad('x', 2000000000, 'y')",
            ]
            for depth in depths {
                hostile.append(
                    "SELECT " + String(repeating: "(", count: depth) + "1" + String(repeating: ")", count: depth)
                )
                hostile.append("SELECT 1" + String(repeating: "+1", count: depth))
                hostile.append("SELECT 1" + String(repeating: " UNION ALL SELECT 1", count: depth / 8))
                hostile.append(
                    "SELECT * FROM " + String(repeating: "(SELECT * FROM ", count: depth / 8) + "dim_teams"
                        + String(repeating: ")", count: depth / 8)
                )
            }
            for text in hostile {
                let found = try await post(text, to: server)
                #expect(
                    found.status == 200 || found.code?.hasPrefix("sql_") == true,
                    "\(text.prefix(80)): \(found.body.prefix(300))"
                )
            }
            // On a busy machine even this may take longer than the limit.
            var status: UInt = 0
            for _ in 0..<20 where status != 200 { status = try await post("SELECT 1", to: server).status }
            #expect(status == 200)
            #expect(try await server.get("/readyz").status == 200)
        }
    }

    @Test func `Statements wait in a bounded queue, and pages do not wait for them`() async throws {
        try await serve(["BALLER_SERVE_SQL_PROCESSES": "1", "BALLER_SERVE_SQL_MILLISECONDS": "1500"]) { server in
            let hostile =
                "SELECT count(*) FROM range(100000000) AS a, range(100000) AS b WHERE a.range % 7 = b.range % 3"
            try await withThrowingTaskGroup(of: String?.self) { group in
                for _ in 0..<24 { group.addTask { try await post(hostile, to: server).code } }
                var codes: [String?] = []
                // The queue of one process holds 16.
                for _ in 0..<7 { codes.append(try await group.next() ?? nil) }
                #expect(codes.contains("sql_busy"))
                let page = try await server.get("/players")
                #expect(page.status == 200)
                group.cancelAll()
            }
        }
    }

    @Test func `On all addresses the console needs a key`() async throws {
        let folder = try TemporaryFolder()
        let key = folder.url.appending(path: "key")
        try Data("0123456789abcdef".utf8).write(to: key)
        try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: key.path)
        try await serve(["BALLER_SERVE_HOST": "0.0.0.0", "BALLER_SERVE_RESTRICTED_SOURCES": "true"]) { server in
            let found = try await post("SELECT 1", to: server)
            #expect(found.status == 403 && found.code == "sql_disabled")
        }
        try await serve(["BALLER_SERVE_SQL_KEY_FILE": key.path]) { server in
            for headers in [[], [("Authorization", "Bearer no")]] {
                let refused = try await post("SELECT 1", to: server, headers: headers)
                #expect(refused.status == 401)
            }
            let found = try await post("SELECT 1", to: server, headers: [("Authorization", "Bearer 0123456789abcdef")])
            #expect(found.status == 200)
        }
        try await serve(["BALLER_SERVE_SQL_CONSOLE": "off"]) { server in
            let refused = try await post("SELECT 1", to: server)
            #expect(refused.code == "sql_disabled")
            let found = try await server.get("/api/v1/queries/highest_scoring_games?limit=1")
            #expect(found.status == 200)
        }
    }

    @Test func `A question of the library is listed and answered with its parameters`() async throws {
        try await serve { server in
            let list = try await server.get("/api/v1/queries")
            #expect(list.body.contains(#""name":"fifty_forty_ninety""#))
            let found = try await server.get("/api/v1/queries/highest_scoring_games?limit=3")
            #expect(found.status == 200 && found.body.contains(#""row_count":3"#), "\(found.body)")
            #expect(try await server.get("/api/v1/queries/highest_scoring_games?limit=x").status == 400)
            #expect(try await server.get("/api/v1/queries/highest_scoring_games?x=1").status == 400)
            #expect(try await server.get("/api/v1/queries/nothing").status == 404)
        }
    }
}
