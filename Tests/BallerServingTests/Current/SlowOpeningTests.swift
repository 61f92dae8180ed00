import BallerArtifact
import BallerDuckDB
import BallerSampleStore
import BallerTestSupport
import Dispatch
import Synchronization
import Testing

@testable import BallerServing

/// Artifacts that are whole and take for ever to open.
struct SlowOpeningTests {
    private let place: SampleStore
    private let slow: BuildID

    init() throws {
        place = try SampleStore()
        slow = try place.store.addAltered(place.second, by: .endlessView(inPlaceOf: "dim_seasons"))
    }

    /// True from the moment that the slow artifact is being opened.
    private final class Began: Sendable {
        private let flag = Atomic(false)

        var isSet: Bool { flag.load(ordering: .acquiring) }

        func set() { flag.store(true, ordering: .releasing) }
    }

    /// A server of the first artifact while the slow one is published.
    private func opening() async throws -> (ArtifactServing, Began) {
        let began = Began()
        let slow = slow
        let serving = try FailedSwapTests.serving(place.store) { manifest in
            if manifest.buildID == slow { began.set() }
        }
        _ = try await serving.reloader.reload()
        try place.store.publish(slow)
        return (serving, began)
    }

    @Test func `an opening ends when its time is over, and the old artifact serves on`() async throws {
        let serving = try FailedSwapTests.serving(place.store, openingLimit: .seconds(2))
        // Published before the limit counts: on a busy machine the good one may need more than two seconds.
        let patient = try FailedSwapTests.serving(place.store)
        _ = try await patient.reloader.reload()
        try place.store.publish(slow)
        let error = await #expect(throws: ServingError.self) { try await serving.reloader.reload() }
        guard case .artifactRefused(slow, ServingError.openingTooLong(.seconds(2), _))? = error else {
            Issue.record("\(String(describing: error))")
            return
        }
        #expect(error?.isPassing == true)
        #expect(error?.message.contains("serve.openMilliseconds") == true)
        #expect(patient.current.id == place.first)
    }

    @Test func `an unwanted opening is aborted`() async throws {
        let (serving, began) = try await opening()
        let watcher = FailedSwapTests.watcher(serving, .continuous)
        async let look: Void = watcher.look()
        while !began.isSet { await Task.yield() }
        try place.store.publish(place.second)
        await look
        await watcher.look()
        #expect(serving.current.id == place.second)
        #expect(serving.reloader.counts.refused == 0)
    }

    @Test func `a reload whose task is cancelled ends at once`() async throws {
        let (serving, began) = try await opening()
        let reload = Task { try await serving.reloader.reload() }
        while !began.isSet { await Task.yield() }
        reload.cancel()
        await #expect(throws: CancellationError.self) { try await reload.value }
        #expect(serving.current.id == place.first)
    }

    @Test func `reloads that wait for each other share a failure`() async throws {
        let gate = DispatchSemaphore(value: 0)
        let openings = Mutex(0)
        let slow = slow
        let serving = try FailedSwapTests.serving(place.store, openingLimit: .milliseconds(1)) { manifest in
            guard manifest.buildID == slow else { return }
            let isFirst = openings.withLock { count in
                count += 1
                return count == 1
            }
            if isFirst { gate.wait() }
        }
        try place.store.publish(slow)
        await withTaskGroup(of: Bool.self) { group in
            for _ in 0..<8 { group.addTask { (try? await serving.reloader.reload()) == nil } }
            while serving.reloader.waitingCount < 7 { await Task.yield() }
            gate.signal()
            for await hasFailed in group { #expect(hasFailed) }
        }
        // Those that asked before the first opening began share its failure, those that asked later that of the second.
        #expect(openings.withLock { $0 } <= 2)
    }

    @Test func `a view that fails only when it is read is found before the switch`() async throws {
        let broken = try place.store.addAltered(
            place.second,
            by: SQL(
                name: "broken view",
                text: """
                    CREATE TABLE kept AS SELECT * FROM schedule;
                    DROP VIEW schedule;
                    CREATE VIEW schedule AS SELECT * FROM kept WHERE CAST('x' || game_id AS INTEGER) > 0;
                    """
            )
        )
        let serving = try FailedSwapTests.serving(place.store)
        _ = try await serving.reloader.reload()
        try place.store.publish(broken)
        await #expect(throws: ServingError.self) { try await serving.reloader.reload() }
        #expect(serving.current.id == place.first)
        #expect(serving.reloader.published.failure?.isTriedAgain == false)
    }
}
