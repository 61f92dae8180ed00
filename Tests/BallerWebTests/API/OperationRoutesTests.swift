import BallerArtifact
import BallerSampleStore
import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Synchronization
import Testing

@testable import BallerServing
@testable import BallerWeb

struct OperationRoutesTests {
    @Test func `Health and readiness say so`() async throws {
        let sample = try ServedSample()
        try await sample.test { client async throws in
            #expect(try await client.json("/healthz").text("version") == "test")
            #expect(try await client.json("/readyz").text("artifact") == sample.first.rawValue)
        }
    }

    @Test func `What is published and not served is told, and who reads it is served on`() async throws {
        let sample = try ServedSample()
        try await sample.test { client async throws in
            #expect(try await client.json("/readyz").names == ["artifact", "status"])
            let calm = try await String(buffer: client.get("/metrics").body)
            #expect(calm.contains("\nballer_published_not_served 0\n"))

            try sample.pointAtDamaged(sample.second)
            _ = try? await sample.serving.reloader.reload()
            let ready = try await client.json("/readyz")
            #expect(ready.text("artifact") == sample.first.rawValue)
            #expect(ready.text("published") == sample.second.rawValue)
            #expect(ready.text("code") == "artifact.checksum_differs")
            #expect(ready.integer("attempts") == 1)
            // Whoever may ask must not learn where things lie.
            #expect(ready.text("published_not_served")?.contains("/") == false)
            let metrics = try await String(buffer: client.get("/metrics").body)
            #expect(metrics.contains("\nballer_published_not_served 1\n"))
        }
    }

    @Test func `Before anything is published readiness says what is waited for`() async throws {
        let sample = try ServedSample()
        try FileManager.default.removeItem(at: sample.store.pointer)
        _ = try? await sample.serving.reloader.reload()
        try await sample.test(isLoaded: false) { client async throws in
            let answer = try await client.json("/readyz", status: .serviceUnavailable)
            #expect(answer.text("detail")?.contains("nothing is published") == true)
            let metrics = try await String(buffer: client.get("/metrics").body)
            #expect(metrics.contains("\nballer_published_not_served 0\n"))
            #expect(metrics.contains("baller_reloads_total{result=\"refused\"} 0"))
        }
    }

    @Test func `Metrics count requests by route and status, and tell the artifact`() async throws {
        let sample = try ServedSample()
        try await sample.test { client in
            _ = try await client.get("/api/v1/standings/2026")
            _ = try await client.get("/api/v1/standings/2026")
            _ = try await client.get("/api/v1/standings/1950")
            _ = try await client.get("/nowhere-\(UUID())")
            let response = try await client.get("/metrics")
            #expect(response.headers[.contentType]?.hasPrefix("text/plain; version=0.0.4") == true)
            let text = String(buffer: response.body)
            let route = "/api/v1/standings/{season}"
            #expect(text.contains("baller_http_requests_total{route=\"\(route)\",status=\"200\"} 2"))
            #expect(text.contains("baller_http_requests_total{route=\"\(route)\",status=\"404\"} 1"))
            #expect(text.contains("baller_http_request_duration_seconds_bucket{route=\"\(route)\",le=\"+Inf\"} 3"))
            #expect(text.contains("baller_artifact_info{artifact=\"\(sample.first)\""))
            #expect(!text.contains("nowhere"))
            #expect(text.split(separator: "\n").allSatisfy { $0.hasPrefix("#") || $0.hasPrefix("baller_") })
        }
    }

    @Test func `An exhausted engine makes the server unready until its artifact is opened anew, and metrics tell`()
        async throws
    {
        let sample = try ServedSample()
        try await sample.test { client in
            try #require(sample.serving.current.peek).markExhausted()
            #expect(try await client.json("/readyz", status: .serviceUnavailable).text("code") == "engine_exhausted")
            _ = try await sample.serving.reloader.reload()
            _ = try await client.json("/readyz")
            let text = String(buffer: try await client.get("/metrics").body)
            #expect(text.contains("baller_engine_memory_bytes{tag=\"BASE_TABLE\"}"))
            #expect(text.contains("baller_engine_out_of_memory_total 0"))
            #expect(text.contains("baller_kept_plans "))
        }
    }

    @Test func `The access log has a JSON line for each request`() async throws {
        let sample = try ServedSample()
        _ = try await sample.serving.reloader.reload()
        let lines = Mutex<[UInt8]>([])
        let log = AccessLog { bytes in lines.withLock { $0 += bytes } }
        let server = try WebServer(sample.serving, ServedSample.configuration, log: log, logger: .quiet)
        try await server.application.test(.live) { client in
            _ = try await client.get("/api/v1/standings/2026?view=league", headers: [.requestID: "one"])
            _ = try await client.get("/api/v1/nothing?%22quoted%22", headers: [.requestID: "two"])
        }
        log.close()
        let text = String(decoding: lines.withLock { $0 }, as: UTF8.self)
        let entries = try text.split(separator: "\n").map { try JSON(ByteBuffer(string: String($0))) }
        #expect(entries.count == 2)
        let first = try #require(entries.first)
        let names = ["bytes", "client", "method", "microseconds", "request_id", "route", "status", "target", "time"]
        #expect(first.names == names)
        #expect(first.text("request_id") == "one")
        #expect(first.text("route") == "/api/v1/standings/{season}")
        #expect(first.text("time")?.hasSuffix("Z") == true)
        #expect(entries.last?.integer("status") == 404)
    }

    @Test func `Every route is documented with its parameters`() async throws {
        let page = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent().appending(path: "docs/reference/api.md")
        let text = try String(contentsOf: page, encoding: .utf8)
        let server = try WebServer(ServedSample().serving, ServedSample.configuration, logger: .quiet)
        for route in server.routes.artifactRoutes where route.path.hasPrefix("/api/v1") {
            let head = "### `GET \(route.path)`"
            let start = try #require(text.range(of: head + "\n"), "no \(head)")
            let section = text[start.upperBound...].prefix { _ in true }.split(separator: "\n### ", maxSplits: 1)[0]
            // The bounds of a list's numbers are said once, for all of them.
            let isList = section.contains("| `min_…`, `max_…` |")
            for parameter in route.parameters where !(isList && parameter.kind == .number) {
                #expect(section.contains("| `\(parameter.name)` |"), "\(route.path) \(parameter.name)")
            }
        }
        for route in server.routes.plainRoutes where !route.path.contains("/static/") && route.path != "/robots.txt" {
            #expect(text.contains("`\(route.method) \(route.path)`"), "\(route.path)")
        }
        let documented = text.split(separator: "\n").filter { $0.hasPrefix("### `GET /api/") }.count
        #expect(documented == server.routes.artifactRoutes.count { $0.path.hasPrefix("/api/v1") })
    }
}
