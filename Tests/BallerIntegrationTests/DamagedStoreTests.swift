import BallerArtifact
import BallerDuckDB
import BallerTestSupport
import Foundation
import Testing

/// What an operator reads, and a script gets as exit code, when a store is not as it should be.
@Suite struct DamagedStoreTests {
    /// A store with one artifact of a made-up league, published; made once, copied for every test.
    private static let template = Task { () async throws -> TemporaryFolder in
        let folder = try TemporaryFolder()
        let raw = folder.path("raw")
        let sample = [
            "sample", "--seasons", "1", "--teams", "4", "--games", "6", "--pages", "0", "--no-playoffs", "--out", raw,
        ]
        #expect(try await BallerProcess(sample).outcome().status == 0)
        let build = try await BallerProcess.run("build", "--raw", raw, "--store", folder.path("store"), "--publish")
        #expect(build.status == 0, "\(build.errors)")
        return folder
    }

    private struct Place {
        let folder: TemporaryFolder
        let store: ArtifactStore
        let id: BuildID
        var path: String { store.root.path }
        var database: URL { store.databaseURL(of: id) }

        func run(_ arguments: String...) async throws -> BallerProcess.Outcome {
            try await BallerProcess(arguments + ["--store", path]).outcome()
        }

        /// Starts a server that is expected to give up at once.
        func serve() async throws -> BallerProcess.Outcome { try await run("serve", "--port", "0") }
    }

    private func place() async throws -> Place {
        let template = try await Self.template.value
        let folder = try TemporaryFolder()
        try FileManager.default.copyItem(atPath: template.path("store"), toPath: folder.path("store"))
        let store = ArtifactStore(root: URL(filePath: folder.path("store")))
        return Place(folder: folder, store: store, id: try #require(try store.current()))
    }

    @Test func `a half-copied artifact does not start, and the reason is named with what to do`() async throws {
        let place = try await place()
        let handle = try FileHandle(forUpdating: place.database)
        try handle.truncate(atOffset: handle.seekToEnd() / 2)
        try handle.close()
        let outcome = try await place.serve()
        #expect(outcome.status == 1)
        for word in ["baller.duckdb", "copied only in part", "baller rollback", "baller artifacts list"] {
            #expect(outcome.errors.contains(word), "\(word): \(outcome.errors)")
        }
        #expect(try await place.run("artifacts", "verify").status == 1)
    }

    @Test func `a stray write-ahead log keeps a server from starting, until it is gone`() async throws {
        let place = try await place()
        let log = place.database.appendingPathExtension("wal")
        try Data("stray".utf8).write(to: log)
        let outcome = try await place.serve()
        #expect(outcome.status == 1)
        #expect(outcome.errors.contains("baller.duckdb.wal"))
        #expect(outcome.errors.contains("remove the file"))
        try FileManager.default.removeItem(at: log)
        #expect(try await place.run("artifacts", "verify").status == 0)
    }

    @Test(arguments: ["nonsense\n", "", "\u{1B}[2J"])
    func `a pointer that is no id is told by list and serve, and mended by publish`(text: String) async throws {
        let place = try await place()
        try Data(text.utf8).write(to: place.store.pointer)
        let list = try await place.run("artifacts", "list")
        #expect(list.status == 1)
        #expect(list.output.contains(place.id.rawValue))
        #expect(!list.output.contains("*"))
        for outcome in [list, try await place.serve(), try await place.run("rollback")] {
            #expect(outcome.status == 1)
            #expect(outcome.errors.contains(place.store.pointer.path))
            #expect(outcome.errors.contains("baller publish"))
            #expect(!outcome.errors.contains("\u{1B}"))
        }
        #expect(try await place.run("publish", place.id.rawValue).status == 0)
        #expect(try await place.run("artifacts", "list").status == 0)
    }

    @Test func `a pointer to an artifact that is gone is told`() async throws {
        let place = try await place()
        try FileManager.default.removeItem(at: place.store.folder(of: place.id))
        for outcome in [
            try await place.run("artifacts", "list"), try await place.run("artifacts", "verify"),
            try await place.serve(),
        ] {
            #expect(outcome.status == 1)
            #expect(outcome.errors.contains(place.id.rawValue))
        }
    }

    @Test func `an artifact that the program cannot read is not published, nor one with other tables`() async throws {
        let place = try await place()
        let slow = try place.store.addAltered(place.id, by: .endlessView(inPlaceOf: "dim_seasons"))
        let environment = ["BALLER_SERVE_OPEN_MILLISECONDS": "3000"]
        let refused = try await BallerProcess.run(
            "publish",
            slow.rawValue,
            "--store",
            place.path,
            environment: environment
        )
        #expect(refused.status == 74)
        #expect(refused.errors.contains("serve.openMilliseconds"))

        let nothing = SQL(name: "nothing", text: "SELECT 1")
        let other = try place.store.addAltered(place.id, by: nothing) { $0.schemaVersion = "0123456789ab" }
        let differs = try await place.run("publish", other.rawValue)
        #expect(differs.status == 1)
        #expect(differs.errors.contains("0123456789ab"))
        #expect(differs.errors.contains("--allow-other-schema"))
        #expect(try place.store.current() == place.id)
        #expect(try await place.run("publish", other.rawValue, "--allow-other-schema").status == 0)
        #expect(try place.store.current() == other)
    }

    @Test(arguments: 7...10)
    func `a publish without descriptors fails as the machine does, and ends in order`(descriptors: Int) async throws {
        let place = try await place()
        let nothing = SQL(name: "nothing", text: "SELECT 1")
        let other = try place.store.addAltered(place.id, by: nothing)
        let arguments = ["publish", other.rawValue, "--store", place.path]
        let outcome = try await BallerProcess(arguments, openFiles: descriptors).outcome()
        #expect(outcome.status == 0 || outcome.status == 74, "\(outcome.errors)")
        #expect(try place.store.current() == (outcome.status == 0 ? other : place.id))
    }

    @Test func `publishes of several processes at once all succeed, or say who holds the lock`() async throws {
        let place = try await place()
        let nothing = SQL(name: "nothing", text: "SELECT 1")
        let ids = try (0..<6).map { _ in try place.store.addAltered(place.id, by: nothing) }
        try await withThrowingTaskGroup(of: BallerProcess.Outcome.self) { group in
            for id in ids { group.addTask { try await place.run("publish", id.rawValue) } }
            for try await outcome in group {
                #expect(outcome.status == 0 || outcome.errors.contains("is locked by process"), "\(outcome.errors)")
            }
        }
        #expect(ids.contains(try #require(try place.store.current())))
    }
}
