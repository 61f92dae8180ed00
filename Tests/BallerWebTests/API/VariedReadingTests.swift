import BallerArtifact
import BallerCore
import BallerWeb
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Testing

@testable import BallerServing

struct VariedReadingTests {
    private static let letters = "abcdefghijklmnopqrstuvwxyz"

    /// Every kind of address, of every player and game, and hundreds of searches.
    private func addresses(_ client: any TestClientProtocol, _ seasons: [Int]) async throws -> [String] {
        var addresses = ["/", "/games", "/teams", "/seasons", "/standings", "/api/v1", "/api/v1/artifact"]
        for player in try await client.json("/api/v1/players?per_page=100").member("items").elements {
            let slug = try #require(player.text("player_slug"))
            addresses += ["", "/career", "/career-stats"].map { "/api/v1/players/\(slug)\($0)" } + ["/players/\(slug)"]
            for year in seasons {
                addresses += ["game-log", "splits"].flatMap { page in
                    ["/players/\(slug)/\(page)/\(year)", "/api/v1/players/\(slug)/\(page)/\(year)"]
                }
            }
        }
        for game in try await client.json("/api/v1/games?per_page=100").member("items").elements {
            let id = try #require(game.integer("game_id"))
            addresses += ["/games/\(id)", "/api/v1/games/\(id)", "/api/v1/games/\(id)/box-score"]
        }
        for year in seasons {
            addresses += ["/seasons/\(year)", "/standings/\(year)", "/api/v1/seasons/\(year)/schedule"]
            addresses += (1...50).map { "/api/v1/seasons/\(year)/leaders?limit=\($0)" }
        }
        for first in Self.letters {
            addresses += Self.letters.map { "/api/v1/players?search=\(first)\($0)" }
        }
        return addresses
    }

    private static func faults(_ addresses: [String], _ client: any TestClientProtocol) async throws -> [String] {
        var faults: [String] = []
        for address in addresses {
            let status = try await client.get(address).status
            // A player has no page of a season without games.
            if status != .ok, status != .notFound { faults.append("\(address) \(status)") }
        }
        return faults
    }

    @Test func `Thousands of different addresses in little memory fail no request and leave nothing behind`()
        async throws
    {
        let limit = 64 << 20
        let sample = try ServedSample(.init(deadline: .seconds(3600), memoryLimitBytes: limit))
        var configuration = ServedSample.configuration
        configuration.responseCacheBytes = 0
        try await sample.test(configuration) { client in
            let snapshot = try #require(sample.serving.current.peek)
            let addresses = try await addresses(client, snapshot.directory.seasons.map(\.id.year.rawValue))
            #expect(Set(addresses).count > 1000)
            // Twice: what is kept for values that come back is kept the second time.
            for _ in 0..<2 {
                let faults = try await withThrowingTaskGroup(of: [String].self) { group in
                    for worker in 0..<4 {
                        let part = stride(from: worker, to: addresses.count, by: 4).map { addresses[$0] }
                        group.addTask { try await Self.faults(part, client) }
                    }
                    return try await group.reduce([], +)
                }
                #expect(faults == [])
            }
            #expect(sample.serving.health.outOfMemoryCount == 0)
            let memory = await sample.serving.engineMemory()
            let held = memory.filter { $0.tag != "BASE_TABLE" }.reduce(0) { $0 + $1.bytes }
            #expect(held < limit / 8)
        }
    }
}
