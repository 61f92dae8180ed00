import BallerArtifact
import BallerServing
import Foundation
import HTTPTypes
import HummingbirdTesting
import NIOCore
import Synchronization
import Testing

@testable import BallerWeb

/// Requests that go on with the artifact that they began with.
struct PinnedRequestTests {
    private final class ManualTime: Sendable {
        private let passed = Mutex(Duration.zero)
        var now: Duration { passed.withLock { $0 } }
        func pass(_ time: Duration) { passed.withLock { $0 += time } }
    }

    private let time = ManualTime()

    private func sample() throws -> ServedSample {
        var options = ArtifactServing.Options()
        options.earlier = EarlierArtifacts(count: 1, time: .seconds(60), now: { [time] in time.now })
        return try ServedSample(options)
    }

    /// Every page from the address on; a swap happens behind the first.
    private func pages(
        _ address: String,
        _ client: any TestClientProtocol,
        swapping swap: () async throws -> Void
    ) async throws -> [(artifact: String?, items: Data)] {
        var pages: [(String?, Data)] = []
        var next: String? = address
        while let target = next {
            let response = try await client.get(target)
            #expect(response.status == .ok, "\(target)")
            let page = try JSON(response.body)
            pages.append((response.headers[.artifact], try page.member("items").data))
            next = page.text("next")
            if pages.count == 1 { try await swap() }
        }
        return pages
    }

    @Test(arguments: ["/api/v1/players?per_page=5", "/api/v1/team-game-logs?limit=20"])
    func `A list that began before a swap is read to its end from the same artifact`(address: String) async throws {
        let sample = try sample()
        try await sample.test { client in
            let calm = try await pages(address, client) {}
            #expect(calm.count > 2)
            let through = try await pages(address, client) {
                try sample.store.publish(sample.second)
                _ = try await sample.serving.reloader.reload()
            }
            #expect(through.map(\.items) == calm.map(\.items))
            #expect(through.allSatisfy { $0.artifact == sample.first.rawValue })
            #expect(try await client.get(address).headers[.artifact] == sample.second.rawValue)
        }
    }

    @Test func `After its time an artifact is gone, and says where to begin again`() async throws {
        let sample = try sample()
        try await sample.test { client in
            let cursor = try #require(try await client.json("/api/v1/team-game-logs?limit=20").text("next"))
            try sample.store.publish(sample.second)
            _ = try await sample.serving.reloader.reload()
            let pinned = "/api/v1/artifact?artifact=\(sample.first)"
            #expect(try await client.json(pinned).text("build_id") == sample.first.rawValue)
            let file = "/artifacts/\(sample.first)/manifest.json"
            #expect(try await client.get(file).headers[.artifact] == sample.first.rawValue)
            let metrics = try await client.get("/metrics")
            #expect(String(buffer: metrics.body).contains("\nballer_earlier_artifacts_open 1\n"))
            time.pass(.seconds(60))
            await sample.serving.reloader.releaseEarlier()
            for address in [pinned, cursor, file] {
                let gone = try await client.json(address, status: .gone)
                #expect(gone.text("code") == "artifact_gone" && gone.text("restart") != nil)
            }
            #expect(try await client.get(pinned).headers[.artifact] == sample.second.rawValue)
        }
    }
}
