import BallerCore
import BallerSampleStore
import Dispatch
import Foundation
import Synchronization
import Testing

@testable import BallerServing

struct QueryRunnerTests {
    // Every query is asked once without values of its own when an artifact is opened; these must get through that.
    private static let endless =
        "SELECT count(*) AS n FROM range(coalesce($numbers::BIGINT, 0)) AS r(number) WHERE number % 7 = 3"
    private static let failing = "SELECT CASE WHEN $fails::BOOLEAN THEN error('inner words') END AS x"

    @Test func `A query without end is stopped at the deadline, and the connection works on`() async throws {
        let place = try SampleStore()
        let options = ArtifactServing.Options(queryThreads: 1, deadline: .seconds(2))
        let serving = try place.serving(options, queries: [("queries/api/endless.sql", Self.endless)])
        _ = try await serving.reloader.reload()
        try await serving.current.withSnapshot { snapshot in
            await #expect {
                try await serving.queries.run(on: snapshot) {
                    _ = try $0.rows(of: "endless", ["numbers": .integer(1_000_000_000_000)])
                }
            } throws: { error in
                (error as? ServingError)?.code == "serving.deadline_exceeded"
            }
            let works = try await serving.queries.run(on: snapshot) { try !$0.rows(of: "season_keys").isEmpty }
            #expect(works)
        }
    }

    @Test func `A full queue refuses at once`() async throws {
        let place = try SampleStore()
        let serving = try place.serving(.init(queryThreads: 1, queueLimit: 0))
        _ = try await serving.reloader.reload()
        try await serving.current.withSnapshot { snapshot in
            let (begun, begin) = AsyncStream.makeStream(of: Void.self)
            let gate = DispatchSemaphore(value: 0)
            async let busy: Void = serving.queries.run(on: snapshot) { _ in
                begin.yield()
                gate.wait()
            }
            var started = begun.makeAsyncIterator()
            await started.next()
            await #expect {
                try await serving.queries.run(on: snapshot) { _ in }
            } throws: { error in
                (error as? ServingError)?.code == "serving.overloaded"
            }
            gate.signal()
            try await busy
        }
    }

    @Test func `A query names what it misses, and the engine's words stay with the cause`() async throws {
        let place = try SampleStore()
        let serving = try place.serving(queries: [("queries/api/failing.sql", Self.failing)])
        _ = try await serving.reloader.reload()
        try await serving.current.withSnapshot { snapshot in
            await #expect {
                try await serving.queries.run(on: snapshot) { _ = try $0.rows(of: "player_detail") }
            } throws: { error in
                (error as? ServingError)?.message.contains("$player_id") == true
            }
            await #expect {
                try await serving.queries.run(on: snapshot) {
                    _ = try $0.rows(of: "failing", ["fails": .boolean(true)])
                }
            } throws: { error in
                (error as? ServingError)?.message.contains("inner words") == true
            }
        }
    }

    @Test func `An opened artifact can neither be written nor reach the file system`() async throws {
        let place = try SampleStore()
        let outside = "SELECT * FROM read_text('/etc/hostname')"
        let serving = try place.serving(queries: [("queries/api/outside.sql", outside)])
        await #expect(throws: ServingError.self) { try await serving.reloader.reload() }
    }

    @Test func `Players are found by slug and by number`() async throws {
        let place = try SampleStore()
        let serving = try place.serving()
        _ = try await serving.reloader.reload()
        let directory = try #require(serving.current.peek?.directory)
        #expect(directory.seasons.count == 2)
        #expect(directory.currentSeason?.id.year == SeasonYear(rawValue: 2026))
        let key = try await serving.current.withSnapshot { snapshot in
            try await serving.queries.run(on: snapshot) { try $0.rows(of: "player_keys", as: PlayerKey.self)[0] }
        }
        #expect(directory.player(key.playerSlug)?.id.rawValue == key.playerID)
        #expect(directory.player(String(key.playerID))?.slug == key.playerSlug)
        #expect(directory.player("nobody") == nil)
    }
}

private struct PlayerKey: Decodable, Sendable {
    let playerID: Int64
    let playerSlug: String
}
