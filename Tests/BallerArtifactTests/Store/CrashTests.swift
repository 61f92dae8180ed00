import BallerFiles
import Foundation
import Testing

@testable import BallerArtifact

/// The process or the machine stops before each single operation in turn.
@Suite struct CrashTests {
    @Test(arguments: Crash.allCases)
    func `a crash at any point of build and publish leaves a whole artifact current`(crash: Crash) throws {
        try forEachStop(crash) { store, files in
            let id = try StoreFixture.build(in: store, files, 3)
            try store.publish(id)
        }
    }

    @Test(arguments: Crash.allCases)
    func `a crash at any point of a rollback leaves a whole artifact current`(crash: Crash) throws {
        try forEachStop(crash) { store, _ in try store.rollback() }
    }

    @Test(arguments: Crash.allCases)
    func `a crash at any point of a prune leaves a whole artifact current`(crash: Crash) throws {
        try forEachStop(crash) { store, _ in _ = try store.prune(keep: 0) }
    }

    @Test func `after a crash between history and pointer, a rollback returns to what was really served`() throws {
        let fixture = StoreFixture()
        let ids = try (1...3).map { try fixture.build($0) }
        try fixture.store.publish(ids[0])
        try fixture.store.publish(ids[1])
        fixture.files.set { $0.refused = ["rename current.tmp": .diskFull] }
        #expect(throws: ArtifactError.self) { try fixture.store.publish(ids[2]) }
        fixture.files.set { $0.refused = [:] }
        #expect(try fixture.store.current() == ids[1])
        #expect(try fixture.store.rollback().buildID == ids[0])
    }

    @Test(arguments: ["write current.tmp", "synchronize current.tmp", "rename current.tmp", "write history.jsonl.tmp"])
    func `a refused operation of a publish is reported and the old artifact stays`(operation: String) throws {
        let fixture = StoreFixture()
        let ids = try (1...2).map { try fixture.build($0) }
        try fixture.store.publish(ids[0])
        fixture.files.set { $0.refused = [operation: .diskFull] }
        let error = try #require(throws: ArtifactError.self) { try fixture.store.publish(ids[1]) }
        #expect(error.code == "artifact.disk_full")
        #expect(error.message.hasPrefix("Could not \(operation.prefix { $0 != " " }) /store/"))
        #expect(try fixture.store.current() == ids[0])
    }

    @Test func `a full disk during adoption is reported and leaves nothing in the store`() throws {
        let fixture = StoreFixture()
        let build = try fixture.store.beginBuild()
        try fixture.files.write(StoreFixture.database("1"), to: build.database)
        let manifest = try StoreFixture.manifest(of: build, seed: 1)
        fixture.files.set { $0.capacity = $0.disk.usedBytes + 100 }
        let error = try #require(throws: ArtifactError.self) { try fixture.store.adopt(build, as: manifest) }
        #expect(error.message == "Could not write \(build.url.path)/manifest.json: the disk is full.")
        #expect(try fixture.store.list().isEmpty)
    }

    /// Runs `work` again and again, stopping one operation later each time, until it gets through; checks the store after
    /// each stop.
    private func forEachStop(
        _ crash: Crash,
        _ work: (ArtifactStore, FakeFileSystem) throws -> Void
    ) throws {
        for stop in 0..<200 {
            let fixture = StoreFixture()
            let store = fixture.store
            let before = try (1...2).map { try fixture.build($0) }
            try before.forEach { try store.publish($0) }
            fixture.files.stop(before: stop)
            let finished = (try? work(store, fixture.files)) != nil
            fixture.files.set { $0.stopsBefore = nil }
            let promised = finished ? try store.current() : nil
            fixture.files.restart(after: crash)

            let current = try #require(try store.current(), "stop \(stop)")
            if finished { #expect(current == promised) }
            try store.verify(current)
            for artifact in try store.list() { try store.verify(artifact.id) }
            _ = try store.prune(keep: 9)
            let next = try fixture.build(7)
            #expect(try store.publish(next).previous == current, "stop \(stop)")
            #expect(try store.rollback().buildID == current, "stop \(stop)")
            if finished { return }
        }
        Issue.record("the work never got through")
    }
}
