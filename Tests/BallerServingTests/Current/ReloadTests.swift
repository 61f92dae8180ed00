import BallerArtifact
import BallerSampleStore
import Foundation
import Testing

@testable import BallerServing

struct ReloadTests {
    private let place: SampleStore
    private let serving: ArtifactServing

    init() throws {
        place = try SampleStore()
        serving = try place.serving()
    }

    @Test func `Nothing is served before the first reload`() async throws {
        await #expect(throws: ServingError.self) { try await serving.current.withSnapshot { $0.name } }
        let outcome = try await serving.reloader.reload()
        #expect(outcome.artifact == place.first.rawValue)
        #expect(outcome.previous == nil)
        #expect(try await serving.current.withSnapshot { $0.name } == place.first.rawValue)
    }

    @Test func `A reload without another artifact does nothing`() async throws {
        _ = try await serving.reloader.reload()
        let again = try await serving.reloader.reload()
        #expect(!again.hasSwitched)
        #expect(serving.reloader.counts == .init(switched: 1, refused: 0))
    }

    @Test func `A published artifact takes over`() async throws {
        _ = try await serving.reloader.reload()
        try place.store.publish(place.second)
        let outcome = try await serving.reloader.reload()
        #expect(outcome.artifact == place.second.rawValue)
        #expect(outcome.previous == place.first.rawValue)
        #expect(serving.current.id == place.second)
    }

    @Test func `A damaged artifact is refused and the old one serves on`() async throws {
        _ = try await serving.reloader.reload()
        try place.damage(place.second)
        try place.point(at: place.second)
        await #expect(throws: ServingError.self) { try await serving.reloader.reload() }
        #expect(try await answer() == place.first.rawValue)
        #expect(serving.reloader.counts == .init(switched: 1, refused: 1))
    }

    @Test func `A truncated artifact is refused`() async throws {
        _ = try await serving.reloader.reload()
        let file = try FileHandle(forUpdating: place.store.databaseURL(of: place.second))
        try file.truncate(atOffset: 4096)
        try file.close()
        try place.point(at: place.second)
        await #expect(throws: ServingError.self) { try await serving.reloader.reload() }
        #expect(try await answer() == place.first.rawValue)
    }

    @Test func `An artifact that a query does not fit is refused`() async throws {
        let serving = try place.serving(queries: [("queries/api/odd.sql", "SELECT no_such_column FROM dim_players")])
        await #expect(throws: ServingError.self) { try await serving.reloader.reload() }
        #expect(serving.current.id == nil)
    }

    @Test func `A pointer to nothing is an error and changes nothing`() async throws {
        _ = try await serving.reloader.reload()
        try Data("20200101T000000Z-00000000\n".utf8).write(to: place.store.pointer)
        await #expect(throws: ServingError.self) { try await serving.reloader.reload() }
        #expect(serving.current.id == place.first)
    }

    @Test func `A reader keeps its artifact through a switch, and the switch waits for the reader`() async throws {
        _ = try await serving.reloader.reload()
        try place.store.publish(place.second)
        let reload = try await serving.current.withSnapshot { snapshot in
            let reload = Task { [serving] in try await serving.reloader.reload() }
            while serving.current.id == place.first { await Task.yield() }
            let isEmpty = try await serving.queries.run(on: snapshot) { try $0.rows(of: "season_keys").isEmpty }
            #expect(!isEmpty)
            #expect(snapshot.name == place.first.rawValue)
            #expect(serving.current.id == place.second)
            return reload
        }
        #expect(try await reload.value.artifact == place.second.rawValue)
    }

    private func answer() async throws -> String {
        try await serving.current.withSnapshot { snapshot in
            try await serving.queries.run(on: snapshot) { _ = try $0.rows(of: "season_keys") }
            return snapshot.name
        }
    }
}
