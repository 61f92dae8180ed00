import BallerArtifact
import Foundation
import Testing

@Suite struct PruneTests {
    let fixture = StoreFixture()
    var store: ArtifactStore { fixture.store }

    @Test func `the current artifact and the one to roll back to stay, however few are kept`() throws {
        let ids = try (1...5).map { try fixture.build($0) }
        try store.publish(ids[0])
        try store.publish(ids[1])
        let report = try store.prune(keep: 0)
        #expect(report.removed == Array(ids[2...]))
        #expect(report.freedBytes == 3 * StoreFixture.database("season 1").count)
        #expect(try store.list().map(\.id) == [ids[1], ids[0]])
        #expect(try store.rollback().buildID == ids[0])
    }

    @Test func `the newest artifacts are kept`() throws {
        let ids = try (1...5).map { try fixture.build($0) }
        try store.publish(ids[4])
        #expect(try store.prune(keep: 2).removed == Array(ids[..<3]))
    }

    @Test func `what a killed build left is removed, a live build is not`() throws {
        var build: BuildFolder? = try store.beginBuild()
        try fixture.files.write([1], to: #require(build).database)
        #expect(try store.prune(keep: 1).leftovers.isEmpty)
        #expect(build != nil)
        build = nil
        #expect(try store.prune(keep: 1).leftovers == ["20261123T043100Z"])
        #expect(try fixture.files.names(in: URL(filePath: "/store/building")) == [".lock"])
    }

    @Test func `an artifact in use is reported and left whole`() throws {
        let ids = try (1...3).map { try fixture.build($0) }
        try store.publish(ids[2])
        fixture.files.set { [path = store.databaseURL(of: ids[0]).path] in $0.open = [path] }
        let report = try store.prune(keep: 0)
        #expect(report.removed == [ids[1]])
        #expect(report.refused.map(\.buildID) == [ids[0]])
        try store.verify(ids[0])
    }

    @Test func `one build runs at a time, and publishing goes on meanwhile`() throws {
        let id = try fixture.build(1)
        let build = try store.beginBuild()
        #expect(throws: ArtifactError.locked(file: "/store/building/.lock", holder: 4242)) { try store.beginBuild() }
        try store.publish(id)
        try store.discard(build)
        try store.discard(store.beginBuild())
    }
}
