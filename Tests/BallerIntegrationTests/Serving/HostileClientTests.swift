import BallerTestSupport
import Foundation
import Testing

/// A server whose clients take what they can get: connections, descriptors, time.
@Suite(.timeLimit(.minutes(60))) struct HostileClientTests {
    @Test func `with few descriptors and many connections the server lives, idles and takes a new client`() async throws
    {
        let folder = try TemporaryFolder()
        _ = try await RunningServer.publish(folder)
        let server = try await RunningServer(folder.path("store"), openFiles: 256)
        var clients: [RawClient] = []
        for number in 0..<300 {
            let client = try await server.client()
            clients.append(client)
            guard number.isMultiple(of: 10) else { continue }
            let search = "GET /api/v1/players?search=a&page=\(number + 1) HTTP/1.1\r\nHost: x\r\n\r\n"
            try client.send(String(repeating: search, count: 20))
        }
        #expect(try await server.get("/healthz").status == 200)
        let fresh = try await server.client()
        try fresh.get("/api/v1/seasons", "Connection: close")
        #expect(try await RawClient.offPool { fresh.receive().statuses } == [200])
        // All pipelined requests are answered or their clients made room; what is left of the clients is idle.
        try await server.metrics(have: "baller_query_queue_waiting 0")
        let metrics = try await server.get("/metrics").body
        #expect(metrics.contains("reason=\"made_room\"} 0\n") == false)
        let before = try server.process.processorTicks()
        let onlooker = try await server.client()
        _ = try await RawClient.offPool { onlooker.receive(within: 1) }
        #expect(try server.process.processorTicks() - before < 50, "an idle server spins")
        #expect(try await server.get("/readyz").status == 200)
        #expect(clients.count == 300)
        server.process.send(SIGTERM)
        #expect(await server.process.status() == 0)
    }

    @Test func `slow senders, slow readers and idle clients are let go in the configured time`() async throws {
        let folder = try TemporaryFolder()
        _ = try await RunningServer.publish(folder)
        let server = try await RunningServer(
            folder.path("store"),
            environment: [
                "BALLER_SERVE_REQUEST_MILLISECONDS": "5000", "BALLER_SERVE_IDLE_MILLISECONDS": "5000",
                "BALLER_SERVE_WRITE_MILLISECONDS": "5000",
            ]
        )
        // Each client on a thread of its own from its first byte to its last: between two of them a busy test run takes longer.
        let port = server.port
        let cut = try await RawClient.offPool {
            let sender = try RawClient(port: port)
            try sender.send("GET /healthz HTTP/1.1\r\nHost: x\r\nX-Slow: ")
            return sender.receive()
        }
        #expect(cut.statuses == [408])
        #expect(cut.text.contains("request_timeout") && cut.isAtEnd)

        let stopped = try await RawClient.offPool {
            let poster = try RawClient(port: port)
            try poster.send("POST /healthz HTTP/1.1\r\nHost: x\r\nContent-Length: 10\r\n\r\nabc")
            return poster.receive()
        }
        #expect(stopped.statuses == [408])

        let answered = try await RawClient.offPool {
            let idle = try RawClient(port: port)
            try idle.get("/healthz")
            return idle.receive()
        }
        #expect(answered.statuses == [200] && answered.isAtEnd)

        let reader = try await server.client(receiveBuffer: 4096)
        let page = "GET /api/v1/games?per_page=100 HTTP/1.1\r\nHost: x\r\n\r\n"
        // Far more than the system keeps for a connection; the server stops reading when it cannot write.
        try await RawClient.offPool { try? reader.send(String(repeating: page, count: 2_000)) }
        try await server.metrics(have: "baller_connections_closed_total{reason=\"timeout\"}", atLeast: 4)

        server.process.send(SIGTERM)
        #expect(await server.process.status() == 0)
    }
}
