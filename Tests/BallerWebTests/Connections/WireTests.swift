import BallerArtifact
import BallerSampleStore
import BallerServing
import BallerTestSupport
import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Synchronization
import Testing

@testable import BallerWeb

/// The server over real sockets, as a client sees it that keeps to no rule.
@Suite(.timeLimit(.minutes(60))) struct WireTests {
    /// Sends each text on a connection of its own and returns what came until the server closed.
    private func answers(
        to texts: [String],
        _ options: ArtifactServing.Options = .init(),
        _ configuration: WebConfiguration = ServedSample.configuration
    ) async throws -> (sample: ServedSample, received: [RawClient.Received], metrics: String) {
        let sample = try ServedSample(options)
        _ = try await sample.serving.reloader.reload()
        let server = try WebServer(sample.serving, configuration, logger: .quiet)
        return try await server.application.test(.live) { client in
            let port = try #require(client.port)
            var received: [RawClient.Received] = []
            for text in texts {
                received.append(
                    try await RawClient.offPool {
                        let raw = try RawClient(port: port)
                        try raw.send(text)
                        return raw.receive()
                    }
                )
            }
            return (sample, received, String(buffer: try await client.get("/metrics").body))
        }
    }

    @Test func `A malformed request gets one answer in the one shape, is counted, and the connection closes`()
        async throws
    {
        let long = String(repeating: "x", count: 9_000)
        let texts = [
            "GET /api/v1/players HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\nZZ\r\nabc\r\n0\r\n\r\n",
            "POST /api/v1/players HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\nZZ\r\nabc\r\n0\r\n\r\n",
            "GET /api/v1/players HTTP/1.1\r\n\r\n", "GET /\(long) HTTP/1.1\r\nHost: x\r\n\r\n",
            "GET / HTTP/1.1\r\nHost: x\r\n" + String(repeating: "A: \(long)\r\n", count: 4) + "\r\n",
            "GET / HTTP/3.0\r\nHost: x\r\n\r\n", "\u{16}\u{3}\u{1}\r\n\r\n",
        ]
        let (sample, received, metrics) = try await answers(to: texts)
        #expect(received.map(\.statuses) == [[400], [400], [400], [414], [431], [505], [400]])
        for answer in received {
            let parts = answer.text.components(separatedBy: "\r\n\r\n")
            let problem = try JSON(ByteBuffer(string: parts.last ?? ""))
            #expect(problem.names == ["code", "detail", "request_id", "status", "title", "type"])
            #expect(parts[0].contains("application/problem+json"))
            #expect(parts[0].contains("X-Request-ID: \(problem.text("request_id") ?? "-")"))
            #expect(parts[0].contains("X-Baller-Artifact: \(sample.first)"))
            #expect(parts[0].contains("Connection: close"))
            #expect(answer.isAtEnd && !answer.isReset)
        }
        #expect(metrics.contains("baller_http_malformed_requests_total{reason=\"malformed_chunk\"} 2"))
        #expect(metrics.contains("baller_http_requests_total{route=\"malformed\",status=\"414\"} 1"))
    }

    @Test func `Unknown methods are problems, raw UTF-8 is text, and old or closing clients are let go`() async throws {
        let end = "HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"
        let (_, received, _) = try await answers(to: [
            "BREW /api/v1/players \(end)", "BREW /nowhere \(end)", "GET /api/v1/players?search=Jokić \(end)",
            "GET /healthz HTTP/1.0\r\n\r\n", "GET /healthz HTTP/1.1\r\nHost: x\r\n\r\nGET /healthz \(end)",
            "GET /api/v1/teams HTTP/1.1\r\nHost: x\r\nIf-None-Match: *\r\nConnection: close\r\n\r\n",
        ])
        #expect(received.map(\.statuses) == [[405], [404], [200], [200], [200, 200], [304]])
        #expect(!received[5].text.contains("Content-Length"))
        #expect(received[0].text.contains("Allow: GET, HEAD"))
        #expect(received[0].text.contains("application/problem+json"))
        #expect(received.allSatisfy { $0.isAtEnd && !$0.isReset })
    }

    @Test func `A client that has ended its sending half gets its answer`() async throws {
        try await ServedSample().test(by: .live) { client in
            let port = try #require(client.port)
            let received = try await RawClient.offPool {
                let raw = try RawClient(port: port)
                try raw.get("/api/v1/players?search=a")
                raw.finishSending()
                return raw.receive()
            }
            #expect(received.statuses == [200])
            #expect(received.isAtEnd)
        }
    }

    /// Holds the only query thread while others queue up behind it.
    private final class Occupation: Sendable {
        private let state = Mutex((isReached: false, isOver: false))

        func hold() {
            state.withLock { $0.isReached = true }
            while !state.withLock({ $0.isOver }) { sched_yield() }
        }

        func begun() async { while !state.withLock({ $0.isReached }) { await Task.yield() } }

        func end() { state.withLock { $0.isOver = true } }
    }

    @Test func `Work for a client who is gone is dropped, that for a silent one waits behind all other`() async throws {
        let sample = try ServedSample(.init(queryThreads: 1, queueLimit: 8, deadline: .seconds(240)))
        try await sample.test(by: .live) { client in
            let port = try #require(client.port)
            let occupation = Occupation()
            async let occupied: Void = sample.serving.current.withSnapshot { snapshot in
                try await sample.serving.queries.run(on: snapshot) { _ in occupation.hold() }
            }
            await occupation.begun()
            let queries = sample.serving.queries
            let gone = try await RawClient.offPool { try RawClient(port: port) }
            try gone.get("/api/v1/players?search=a")
            while queries.waitingCount < 1 { await Task.yield() }
            gone.reset()
            while queries.waitingCount > 0 { await Task.yield() }

            let silent = try await RawClient.offPool { try RawClient(port: port) }
            try silent.get("/api/v1/players?search=b")
            silent.finishSending()
            while queries.waitingCount < 1 { await Task.yield() }
            let polite = try await RawClient.offPool { try RawClient(port: port) }
            try polite.get("/api/v1/players?search=c", "Connection: close")
            while queries.waitingCount < 2 { await Task.yield() }
            occupation.end()
            try await occupied
            #expect(try await RawClient.offPool { polite.receive().statuses } == [200])
            #expect(try await RawClient.offPool { silent.receive().statuses } == [200])
        }
    }

    @Test func `Every answer names the artifact`() async throws {
        let sample = try ServedSample()
        try await sample.test(by: .live) { client in
            let tag = try #require(try await client.get("/api/v1/teams").headers[.eTag])
            for (target, fields) in [
                ("/api/v1/teams", [.ifNoneMatch: tag]), ("/api/v1/nothing", [:]), ("/api/v1/standings/1950", [:]),
                ("/api/v1/players?page=0", [:]), ("/healthz", [:]), ("/", [:]), ("/robots.txt", [:]),
                ("/admin/reload-database", [:]),
            ] as [(String, HTTPFields)] {
                let response = try await client.get(target, headers: fields)
                #expect(response.headers[fields: .artifact].map(\.value) == [sample.first.rawValue], "\(target)")
            }
        }
    }
}
