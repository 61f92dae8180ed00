import BallerArtifact
import BallerSampleStore
import Foundation
import Logging
import Testing

@testable import BallerServing

struct ArtifactWatcherTests {
    private let place: SampleStore
    private let serving: ArtifactServing
    private let watcher: ArtifactWatcher<ContinuousClock>

    init() async throws {
        place = try SampleStore()
        serving = try place.serving()
        _ = try await serving.reloader.reload()
        watcher = ArtifactWatcher(
            serving.reloader,
            every: .seconds(3600),
            clock: .continuous,
            logger: Logger(label: "test")
        )
    }

    @Test func `A look at an unchanged pointer does nothing`() async {
        await watcher.look()
        #expect(serving.reloader.counts == .init(switched: 1, refused: 0))
    }

    @Test func `A look after a publish switches`() async throws {
        try place.store.publish(place.second)
        await watcher.look()
        #expect(serving.current.id == place.second)
    }

    @Test func `A refused artifact is not tried at every look`() async throws {
        try place.damage(place.second)
        try place.point(at: place.second)
        await watcher.look()
        await watcher.look()
        #expect(serving.current.id == place.first)
        #expect(serving.reloader.counts == .init(switched: 1, refused: 1))
    }

    @Test func `A broken or missing pointer is survived`() async throws {
        try Data("nonsense".utf8).write(to: place.store.pointer)
        await watcher.look()
        try FileManager.default.removeItem(at: place.store.pointer)
        await watcher.look()
        #expect(serving.current.id == place.first)
    }
}
