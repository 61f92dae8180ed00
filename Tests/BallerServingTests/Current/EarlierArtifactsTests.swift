import BallerArtifact
import BallerSampleStore
import Foundation
import Synchronization
import Testing

@testable import BallerServing

/// Artifacts that stay open after a swap for who names them.
struct EarlierArtifactsTests {
    private let place: SampleStore
    private let time = ManualTime()

    private final class ManualTime: Sendable {
        private let passed = Mutex(Duration.zero)
        var now: Duration { passed.withLock { $0 } }
        func pass(_ time: Duration) { passed.withLock { $0 += time } }
    }

    init() throws { place = try SampleStore() }

    private func serving(keeping count: Int, inPlace: Bool = false) async throws -> ArtifactServing {
        var options = ArtifactServing.Options(swapStrategy: inPlace ? .inPlace : .pointer)
        options.earlier = EarlierArtifacts(count: count, time: .seconds(60), now: { [time] in time.now })
        let serving = try place.serving(options)
        _ = try await serving.reloader.reload()
        return serving
    }

    private func swap(_ serving: ArtifactServing, to id: BuildID) async throws {
        try place.store.publish(id)
        #expect(try await serving.reloader.reload().hasSwitched)
    }

    private func answer(_ serving: ArtifactServing, named name: BuildID?) async throws -> String {
        try await serving.current.withSnapshot(named: name?.rawValue) { snapshot in
            try await serving.queries.run(on: snapshot) { _ = try $0.rows(of: "season_keys") }
            return snapshot.name
        }
    }

    @Test func `Who names the artifact before gets it until its time is up`() async throws {
        let serving = try await serving(keeping: 1)
        let (first, second) = (place.first, place.second)
        try await swap(serving, to: second)
        #expect(try await answer(serving, named: nil) == second.rawValue)
        #expect(try await answer(serving, named: first) == first.rawValue)
        time.pass(.seconds(59))
        await serving.reloader.releaseEarlier()
        #expect(try await answer(serving, named: first) == first.rawValue)
        time.pass(.seconds(1))
        await serving.reloader.releaseEarlier()
        #expect(try await answer(serving, named: first) == second.rawValue)
        #expect(serving.current.earlier.isEmpty)
    }

    @Test func `Nobody stays without the setting, in place, or without memory`() async throws {
        let without = try await serving(keeping: 0)
        try await swap(without, to: place.second)
        #expect(without.current.earlier.isEmpty)

        let exhausted = try await serving(keeping: 1)
        exhausted.current.peek?.markExhausted()
        try await swap(exhausted, to: place.first)
        #expect(exhausted.current.earlier.isEmpty)
        try await swap(exhausted, to: place.second)
        #expect(exhausted.current.earlier.map(\.id) == [place.first])
        exhausted.current.earlier.first?.markExhausted()
        await exhausted.reloader.releaseEarlier()
        #expect(exhausted.current.earlier.isEmpty)

        let inPlace = try await serving(keeping: 1, inPlace: true)
        try await swap(inPlace, to: place.first)
        #expect(inPlace.current.earlier.isEmpty)
    }

    @Test func `A reader of an artifact whose time is up finishes on it`() async throws {
        let serving = try await serving(keeping: 1)
        try await swap(serving, to: place.second)
        let released = try await serving.current.withSnapshot(named: place.first.rawValue) { snapshot in
            time.pass(.seconds(60))
            let released = Task { await serving.reloader.releaseEarlier() }
            while !serving.current.earlier.isEmpty { await Task.yield() }
            let isEmpty = try await serving.queries.run(on: snapshot) { try $0.rows(of: "season_keys").isEmpty }
            #expect(!isEmpty && snapshot.id == place.first)
            return released
        }
        await released.value
    }

    @Test func `A swap that fails leaves what is current, and the artifact before makes room for the next`()
        async throws
    {
        let serving = try await serving(keeping: 1)
        try await swap(serving, to: place.second)
        try place.damage(place.first)
        try place.point(at: place.first)
        await #expect(throws: ServingError.self) { try await serving.reloader.reload() }
        #expect(try await answer(serving, named: nil) == place.second.rawValue)
        #expect(serving.current.earlier.isEmpty)
    }

    #if os(Linux)
    @Test func `Twenty swaps leave nothing open but what is served and kept`() async throws {
        let serving = try await serving(keeping: 1)
        var opened: [WeakSnapshot] = []
        for number in 1...20 {
            try await swap(serving, to: number.isMultiple(of: 2) ? place.first : place.second)
            opened.append(WeakSnapshot(serving.current.peek))
            #expect(try openArtifacts() == 2)
            #expect(try await answer(serving, named: number.isMultiple(of: 2) ? place.second : place.first) != "")
        }
        time.pass(.seconds(60))
        await serving.reloader.releaseEarlier()
        #expect(try openArtifacts() == 1)
        // Engine and answers go with the object.
        #expect(opened.count { $0.snapshot != nil } == 1)
        #expect(try await answer(serving, named: nil) == place.first.rawValue)
    }

    private struct WeakSnapshot {
        weak var snapshot: Snapshot?
        init(_ snapshot: Snapshot?) { self.snapshot = snapshot }
    }

    /// Databases of this store that the process has open, each counted once.
    private func openArtifacts() throws -> Int {
        let root = place.folder.resolvingSymlinksInPath().path
        let descriptors = try FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd")
        let files = descriptors.compactMap {
            try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/fd/\($0)")
        }
        return Set(files.filter { $0.hasPrefix(root) && $0.hasSuffix(".duckdb") }).count
    }
    #endif
}
