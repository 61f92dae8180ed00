import BallerArtifact
import BallerSampleStore
import BallerTestSupport
import Foundation
import HummingbirdTesting
import Testing

@testable import BallerServing
@testable import BallerWeb

/// Tables of tens of megabytes over real sockets.
@Suite(.timeLimit(.minutes(60))) struct StreamTests {
    private static let target = "/api/v1/player-game-logs.ndjson"

    /// A server whose list has the lines of the league forty times.
    private func withBigList(
        _ work: @escaping @Sendable (ServedSample, ArtifactServing, Int) async throws -> Void
    ) async throws {
        let sample = try ServedSample()
        var catalog = QueryCatalog(try SampleStore.warehouse.get())
        let list = try #require(catalog.lists["all_player_games"])
        catalog.lists["all_player_games"]?.statement = "SELECT l.* FROM (\(list.statement)) AS l, range(40)"
        let serving = ArtifactServing(
            store: sample.store,
            catalog: catalog,
            options: ArtifactServing.Options().patient,
            logger: .quiet
        )
        _ = try await serving.reloader.reload()
        let server = try WebServer(serving, ServedSample.configuration, logger: .quiet)
        try await server.application.test(.live) { client in
            try await work(sample, serving, try #require(client.port))
        }
    }

    private static func begin(_ port: Int, until bytes: Int) async throws -> (client: RawClient, received: [UInt8]) {
        try await RawClient.offPool {
            let client = try RawClient(port: port, receiveBuffer: 4 << 10)
            try client.get(target)
            return (client, client.receive { $0.bytes.count >= bytes }.bytes)
        }
    }

    @Test func `A slow reader gets the whole of one artifact, though another serves by then`() async throws {
        try await withBigList { sample, serving, port in
            let (client, begun) = try await Self.begin(port, until: 1_000)
            #expect(serving.exporter.openTables == 1)
            try sample.place.point(at: sample.second)
            _ = try await serving.reloader.reload()
            #expect(serving.current.peek?.name == sample.second.rawValue)
            // It takes what it is sent, and no more is made than it takes.
            let end = Array("\r\n0\r\n\r\n".utf8)
            let rest = try await RawClient.offPool { client.receive { $0.bytes.suffix(end.count).elementsEqual(end) } }
            let text = String(decoding: begun + rest.bytes, as: UTF8.self)
            let parts = text.components(separatedBy: "\r\n\r\n")
            #expect(parts[0].contains("Transfer-Encoding: chunked"))
            #expect(parts[0].contains("X-Baller-Artifact: \(sample.first)"))
            let rows = text.components(separatedBy: "{\"player_id\"").count - 1
            #expect(rows > 10_000)
            #expect(rows % 40 == 0)
        }
    }

    @Test func `More tables than there are places for are refused, until clients that are gone have freed theirs`()
        async throws
    {
        try await withBigList { _, serving, port in
            var clients: [RawClient] = []
            for _ in 0..<serving.exporter.limits.tables {
                clients.append(try await Self.begin(port, until: 100).client)
            }
            let refused = try await Self.answer(port)
            #expect(refused.statuses == [503])
            #expect(refused.text.contains("too_many_exports"))
            #expect(refused.text.contains("Retry-After"))
            for client in clients { client.reset() }
            var last = refused
            while last.statuses == [503] { last = try await Self.answer(port) }
            #expect(last.statuses == [200])
        }
    }

    /// The head of an answer and some of its body.
    private static func answer(_ port: Int) async throws -> RawClient.Received {
        try await RawClient.offPool {
            let client = try RawClient(port: port, receiveBuffer: 4 << 10)
            try client.get(target, "Connection: close")
            return client.receive { $0.bytes.count > 600 }
        }
    }
}
