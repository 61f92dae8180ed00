#if os(Linux)
import BallerSampleStore
import BallerArtifact
import BallerCore
import BallerDuckDB
import BallerFiles
import BallerTestSupport
import Foundation
import Synchronization
import Testing

@testable import BallerServing

/// One database file at one path, on a system that refuses to move what is open.
struct InPlaceServingTests {
    private let place: SampleStore
    private let files = FaultyFileSystem()

    init() throws {
        place = try SampleStore()
        files.mindOpenFiles()
    }

    private var store: ArtifactStore { ArtifactStore(root: place.store.root, fileSystem: files) }

    private static let queries = [(name: "queries/api/seasons.sql", text: "SELECT season_year FROM dim_seasons")]

    private func serving() throws -> ArtifactServing {
        var options = ArtifactServing.Options()
        options.swapStrategy = .inPlace
        options.deadline = .seconds(3600)
        return try place.serving(options, queries: Self.queries, store: store)
    }

    private func answers(_ serving: ArtifactServing) async throws -> BuildID {
        try await serving.current.withSnapshot { snapshot in
            let isEmpty = try await serving.queries.run(on: snapshot) { try $0.rows(of: "season_keys").isEmpty }
            #expect(!isEmpty)
            return snapshot.id
        }
    }

    @Test func `a published artifact takes the place of the served one, and back`() async throws {
        let serving = try serving()
        #expect(try await serving.reloader.reload().hasSwitched)
        #expect(try await answers(serving) == place.first)
        for id in [place.second, place.first] {
            try store.publish(id)
            #expect(try await serving.reloader.reload().hasSwitched)
            #expect(try await answers(serving) == id)
            #expect(try store.isInPlace(store.manifest(of: id)))
            #expect(try !files.names(in: store.root.appending(component: "serving")).contains("staging.duckdb"))
        }
        #expect(try await !serving.reloader.reload().hasSwitched)
    }

    /// The operations of a swap on the files of the served path, by their last path component.
    private static let steps: [(FaultyFileSystem.Operation, String)] = [
        (.write, "staging.duckdb"), (.read, "staging.duckdb"), (.synchronize, "staging.duckdb"),
        (.rename, "baller.duckdb"), (.rename, "staging.duckdb"), (.synchronize, "serving"),
    ]

    @Test(arguments: steps.indices)
    func `whichever step fails, the old artifact goes on, and the next try switches`(step: Int) async throws {
        let (refused, name) = Self.steps[step]
        let serving = try serving()
        _ = try await serving.reloader.reload()
        try store.publish(place.second)
        files.mindOpenFiles { operation, url in
            operation == refused && url.lastPathComponent == name ? .diskFull : nil
        }
        let error = await #expect(throws: ServingError.self) { try await serving.reloader.reload() }
        #expect(error?.isPassing == true)
        #expect(error?.message.contains("the disk is full") == true)
        #expect(try await answers(serving) == place.first)
        files.mindOpenFiles()
        #expect(try await serving.reloader.reload().hasSwitched)
        #expect(try await answers(serving) == place.second)
    }

    @Test func `an artifact that does not open goes back, and the old one is opened again`() async throws {
        let odd = try store.addAltered(place.second, by: SQL(name: "odd", text: "DELETE FROM dim_seasons"))
        let serving = try serving()
        _ = try await serving.reloader.reload()
        try place.point(at: odd)
        let error = await #expect(throws: ServingError.self) { try await serving.reloader.reload() }
        #expect(error?.message.contains(odd.rawValue) == true)
        #expect(error?.isPassing == false)
        #expect(try await answers(serving) == place.first)
        #expect(try store.isInPlace(store.manifest(of: place.first)))
    }

    @Test func `a reader that stays delays the swap, and the old artifact serves on`() async throws {
        var options = ArtifactServing.Options()
        options.swapStrategy = .inPlace
        options.deadline = .milliseconds(50)
        let serving = try place.serving(options, store: store)
        _ = try await serving.reloader.reload()
        try store.publish(place.second)
        try await serving.current.withSnapshot { _ in
            let error = await #expect(throws: ServingError.self) { try await serving.reloader.reload() }
            #expect(error?.isPassing == true)
        }
        #expect(serving.current.id == place.first)
        #expect(try await serving.reloader.reload().hasSwitched)
    }

    @Test func `who comes while the file is exchanged waits, and gets the new artifact`() async throws {
        let serving = try serving()
        _ = try await serving.reloader.reload()
        try store.publish(place.second)
        let waiting = Mutex<[Task<BuildID, any Error>]>([])
        // The renames come when everybody is out and nobody is let in.
        files.mindOpenFiles { operation, url in
            guard operation == .rename, url.lastPathComponent == "staging.duckdb" else { return nil }
            let task = Task { try await serving.current.withSnapshot { $0.id } }
            waiting.withLock { $0.append(task) }
            return nil
        }
        _ = try await serving.reloader.reload()
        let tasks = waiting.withLock { $0 }
        #expect(tasks.count == 1)
        for task in tasks { #expect(try await task.value == place.second) }
    }

    @Test func `after a kill at any step the next start serves a whole artifact`() async throws {
        for stop in 0..<60 {
            let fixture = try InPlaceServingTests()
            let operations = Mutex(0)
            let isThrough = try await {
                let serving = try fixture.serving()
                _ = try await serving.reloader.reload()
                try fixture.store.publish(fixture.place.second)
                fixture.files.mindOpenFiles { operation, _ in
                    guard [.write, .createFolder, .synchronize, .rename, .remove].contains(operation) else {
                        return nil
                    }
                    return operations.withLock { count in
                        count += 1
                        return count > stop ? .other("the process is gone") : nil
                    }
                }
                _ = try? await serving.reloader.reload()
                return operations.withLock { $0 } <= stop
            }()
            fixture.files.mindOpenFiles()
            let restarted = try fixture.serving()
            _ = try await restarted.reloader.reload()
            #expect(try await fixture.answers(restarted) == fixture.place.second, "stop \(stop)")
            if isThrough { return }
        }
        Issue.record("the swap never got through")
    }

    @Test func `two servers do not share one served path`() async throws {
        let first = try serving()
        _ = try await first.reloader.reload()
        let second = try serving()
        let error = await #expect(throws: ServingError.self) { try await second.reloader.reload() }
        #expect(error?.message.contains("is locked") == true)
        #expect(try await answers(first) == place.first)
    }
}
#endif
