import AsyncHTTPClient
import BallerTestSupport
import Foundation
import NIOCore
import NIOHTTP1
import Testing

/// A server behind a trusted proxy of this machine, which the test is.
struct LimitTests {
    private func ask(_ server: RunningServer, _ path: String, _ fields: [(String, String)]) async throws
        -> (status: UInt, headers: HTTPHeaders, body: String)
    {
        var request = HTTPClientRequest(url: server.base + path)
        for (name, value) in fields { request.headers.add(name: name, value: value) }
        let response = try await HTTPClient.shared.execute(request, timeout: .minutes(5))
        let body = try await response.body.collect(upTo: 1 << 22)
        return (response.status.code, response.headers, String(buffer: body))
    }

    @Test func `A client behind a proxy has its own limit, a key another, and log and metrics tell of both`()
        async throws
    {
        let folder = try TemporaryFolder()
        _ = try await RunningServer.publish(folder)
        let keys = folder.path("keys.csv")
        // The hash of “foo”.
        let hash = "2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae"
        try Data("name,sha256,requests_per_second\nann,\(hash),100\n".utf8).write(to: URL(filePath: keys))
        try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: keys)
        let server = try await RunningServer(
            folder.path("store"),
            "--allow-restricted-sources",
            environment: [
                "BALLER_SERVE_TRUSTED_PROXIES": "127.0.0.1, ::1", "BALLER_SERVE_API_KEYS_FILE": keys,
                // One table is all that an address has for a day.
                "BALLER_SERVE_RATE_LIMIT_PER_SECOND": "1", "BALLER_SERVE_RATE_LIMIT_BURST": "100000",
                "BALLER_SERVE_RATE_LIMIT_TABLE_COST": "100000",
            ],
            writesAccessLog: true
        )
        do {
            let (one, other) = (("X-Forwarded-For", "203.0.113.9"), ("X-Forwarded-For", "203.0.113.9, 203.0.113.10"))
            let table = "/api/v1/teams.csv"
            let first = try await ask(server, table, [one])
            #expect(
                first.status == 200 && first.headers.first(name: "RateLimit")?.hasPrefix("\"requests\";r=0;") == true
            )
            let refused = try await ask(server, table, [one])
            #expect(refused.status == 429 && refused.body.contains("\"code\":\"rate_limited\""))
            #expect(refused.headers.first(name: "Retry-After").flatMap { Int($0) } ?? 0 > 1_000)
            #expect(try await ask(server, table, [other]).status == 200)
            #expect(try await ask(server, table, [one, ("Authorization", "Bearer foo")]).status == 200)
            let strange = try await ask(
                server,
                "/api/v1/teams",
                [("X-Forwarded-For", "203.0.113.20"), ("X-API-Key", "bar")]
            )
            #expect(strange.status == 401 && strange.body.contains("\"code\":\"unknown_key\""))
            // Somebody else could ask through the proxy, so the console is off without a key.
            #expect(try await ask(server, "/api/v1/sql?q=SELECT+1", []).status == 403)
            let metrics = try await server.get("/metrics").body
            #expect(metrics.contains("baller_rate_limited_total{policy=\"requests\"} 1"))
            #expect(metrics.contains("baller_unknown_keys_total 1"))
        } catch {
            server.process.send(SIGKILL)
            throw error
        }
        server.process.send(SIGTERM)
        let log = try await server.process.outputText()
        #expect(await server.process.status() == 0)
        #expect(log.contains("\"client\":\"203.0.113.9\",\"method\""))
        #expect(log.contains("\"client\":\"203.0.113.9\",\"key\":\"ann\""))
        #expect(log.contains("\"client\":\"203.0.113.10\""))
    }
}
