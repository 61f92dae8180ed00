import BallerArtifact
import BallerCore
import BallerSampleStore
import BallerTestSupport
import Foundation
import Logging
import Testing

@testable import BallerServing

/// Switches that fail, and those of them that heal by themselves.
struct FailedSwapTests {
    private let place: SampleStore
    private let files = FailingReads()
    private let clock = SteppedClock()
    private let serving: ArtifactServing
    private let watcher: ArtifactWatcher<SteppedClock>

    init() async throws {
        place = try SampleStore()
        serving = try Self.serving(ArtifactStore(root: place.store.root, fileSystem: files.files))
        _ = try await serving.reloader.reload()
        watcher = Self.watcher(serving, clock)
    }

    @Test func `a switch that failed for want of descriptors is tried again, after longer and longer times`()
        async throws
    {
        try place.store.publish(place.second)
        let before = files.reads
        files.refuse(next: 3)
        for (wait, attempts) in [(Duration.zero, 1), (.seconds(1), 2), (.seconds(2), 3)] {
            // A moment too early nothing is tried.
            clock.advance(by: wait - .milliseconds(1))
            await watcher.look()
            clock.advance(by: .milliseconds(1))
            await watcher.look()
            #expect(files.reads == before + attempts)
            #expect(serving.current.id == place.first)
            #expect(serving.reloader.published.failure?.attempts == attempts)
            #expect(serving.reloader.published.isWaiting(behind: place.first.rawValue))
        }
        clock.advance(by: .seconds(4))
        await watcher.look()
        #expect(serving.current.id == place.second)
        #expect(serving.reloader.published.failure == nil)
        #expect(!serving.reloader.published.isWaiting(behind: place.second.rawValue))
    }

    @Test func `an artifact that was published before it was all there is served once it is`() async throws {
        let whole = place.folder.appending(component: "whole")
        try FileManager.default.moveItem(at: place.store.folder(of: place.second), to: whole)
        try place.point(at: place.second)
        await watcher.look()
        #expect(serving.reloader.published.failure?.isTriedAgain == true)
        try FileManager.default.copyItem(at: whole, to: place.store.folder(of: place.second))
        await watcher.look()
        #expect(serving.current.id == place.first)
        clock.advance(by: .seconds(1))
        await watcher.look()
        #expect(serving.current.id == place.second)
    }

    @Test func `a damaged artifact is not tried again, however long it takes`() async throws {
        try place.damage(place.second)
        try place.point(at: place.second)
        await watcher.look()
        let reads = files.reads
        for _ in 0..<3 {
            clock.advance(by: .seconds(3600))
            await watcher.look()
        }
        #expect(files.reads == reads)
        #expect(serving.reloader.published.failure?.isTriedAgain == false)
        try place.store.publish(place.first)
        await watcher.look()
        #expect(serving.reloader.published.failure == nil)
        #expect(!serving.reloader.published.isWaiting(behind: place.first.rawValue))
    }

    @Test func `an unreadable pointer is reported as long as it stays unreadable`() async throws {
        let serving = place.first.rawValue
        try Data("nonsense".utf8).write(to: place.store.pointer)
        await watcher.look()
        #expect(self.serving.reloader.published.failure?.error.code == "artifact.damaged_pointer")
        #expect(self.serving.reloader.published.isWaiting(behind: serving))
        try place.point(at: place.first)
        await watcher.look()
        #expect(!self.serving.reloader.published.isWaiting(behind: serving))
        try FileManager.default.removeItem(at: place.store.pointer)
        await watcher.look()
        #expect(!self.serving.reloader.published.isWaiting(behind: serving))
        #expect(self.serving.current.id == place.first)
    }

    @Test func `an artifact that may not be served here is refused at a switch, too`() async throws {
        let second = place.second
        let serving = try Self.serving(place.store) { manifest in
            if manifest.buildID == second { throw Forbidden() }
        }
        _ = try await serving.reloader.reload()
        try place.store.publish(second)
        let watcher = Self.watcher(serving, clock)
        await watcher.look()
        clock.advance(by: .seconds(3600))
        await watcher.look()
        #expect(serving.current.id == place.first)
        #expect(serving.reloader.counts.refused == 1)
        await #expect(throws: ServingError.self) { try await serving.reloader.reload() }
        #expect(serving.current.id == place.first)
    }

    private struct Forbidden: BallerError {
        let code = "test.forbidden"
        let message = "Not here."
        let severity = ErrorSeverity.notice
    }

    static func serving(
        _ store: ArtifactStore,
        openingLimit: Duration = .seconds(3600),
        admit: @escaping @Sendable (Manifest) throws -> Void = { _ in }
    ) throws -> ArtifactServing {
        var logger = Logger(label: "test")
        logger.logLevel = .critical
        return ArtifactServing(
            store: store,
            warehouse: try SampleStore.warehouse.get(),
            options: ArtifactServing.Options(openingLimit: openingLimit),
            admit: admit,
            logger: logger
        )
    }

    static func watcher<C: Clock>(_ serving: ArtifactServing, _ clock: C) -> ArtifactWatcher<C>
    where C.Duration == Duration {
        var logger = Logger(label: "test")
        logger.logLevel = .critical
        return ArtifactWatcher(serving.reloader, every: .milliseconds(20), clock: clock, logger: logger)
    }
}
