import BallerFiles
import Foundation
import Testing

@testable import BallerArtifact

@Suite struct VerifyTests {
    let fixture = StoreFixture()
    var store: ArtifactStore { fixture.store }

    @Test func `changed bytes are found by their checksum`() throws {
        let id = try fixture.build(1)
        try fixture.damage(id, StoreFixture.database("season 9"))
        let error = try #require(throws: ArtifactError.self) { try store.publish(id) }
        #expect(error.code == "artifact.checksum_differs")
        #expect(error.message.contains("/store/artifacts/\(id)/baller.duckdb"))
    }

    @Test func `a truncated file is found by its size`() throws {
        let id = try fixture.build(1)
        let bytes = StoreFixture.database("season 1")
        try fixture.damage(id, bytes.dropLast())
        let path = store.databaseURL(of: id).path
        #expect(throws: ArtifactError.sizeDiffers(file: path, expected: bytes.count, found: bytes.count - 1)) {
            try store.verify(id)
        }
    }

    @Test func `a foreign file of the right size is refused as not a database`() throws {
        let id = try fixture.build(1)
        let bytes = StoreFixture.database("season 1")
        try fixture.damage(id, Array("SQLite format 3.....".utf8.prefix(bytes.count)))
        let path = store.databaseURL(of: id).path
        #expect(throws: ArtifactError.notADatabase(file: path)) { try store.verify(id) }
    }

    @Test func `a missing file is named`() throws {
        let id = try fixture.build(1)
        let url = store.databaseURL(of: id)
        try fixture.files.remove(url)
        #expect(throws: ArtifactError.databaseMissing(file: url.path)) { try store.verify(id) }
    }

    @Test func `a write-ahead log next to the database is refused`() throws {
        let id = try fixture.build(1)
        let log = store.databaseURL(of: id).appendingPathExtension("wal")
        try fixture.files.write([1], to: log)
        #expect(throws: ArtifactError.writeAheadLogBeside(file: log.path)) { try store.verify(id) }
    }

    @Test func `a build with a write-ahead log is not adopted`() throws {
        let build = try store.beginBuild()
        try fixture.files.write(StoreFixture.database("1"), to: build.database)
        let manifest = try StoreFixture.manifest(of: build, seed: 1)
        let log = build.database.appendingPathExtension("wal")
        try fixture.files.write([1], to: log)
        #expect(throws: ArtifactError.writeAheadLogBeside(file: log.path)) { try store.adopt(build, as: manifest) }
        #expect(try store.list().isEmpty)
    }

    @Test func `the manifest of another artifact is refused`() throws {
        let first = try fixture.build(1)
        let second = try fixture.build(2)
        let theirs = store.folder(of: first).appending(component: "manifest.json")
        let ours = store.folder(of: second).appending(component: "manifest.json")
        try fixture.files.write(fixture.files.read(theirs), to: ours)
        let error = try #require(throws: ArtifactError.self) { try store.verify(second) }
        #expect(error.message.contains("field build_id: \(first) is another artifact"))
    }

    @Test func `a damaged manifest does not hide the other artifacts`() throws {
        let first = try fixture.build(1)
        let second = try fixture.build(2)
        try fixture.files.write([0x7B], to: store.folder(of: second).appending(component: "manifest.json"))
        let list = try store.list()
        #expect(list.map(\.id) == [second, first])
        #expect(throws: ArtifactError.self) { try list[0].manifest.get() }
        #expect(try list[1].manifest.get().buildID == first)
    }
}
