import Foundation
import Testing

@testable import BallerArtifact

/// What an operator reads when a store is not as it should be: what is wrong, where, and what to do.
@Suite struct DamagedStoreTests {
    let fixture = StoreFixture()
    var store: ArtifactStore { fixture.store }

    @Test func `the content of a damaged pointer is shown without control characters`() throws {
        try fixture.build(1)
        try fixture.files.write(Array("\u{1B}[2Jgone\u{202E}\0\n".utf8), to: store.pointer)
        let error = #expect(throws: ArtifactError.self) { try store.current() }
        #expect(error == .damagedPointer(file: "/store/current", text: "?[2Jgone???"))
        #expect(error?.message.contains("baller artifacts list") == true)
        #expect(error?.message.contains("baller publish") == true)
    }

    @Test func `a pointer that is a folder is damaged, not a failure of the machine`() throws {
        try fixture.build(1)
        try fixture.files.createFolder(store.pointer)
        #expect(throws: ArtifactError.damagedPointer(file: "/store/current", text: "a folder")) { try store.current() }
    }

    @Test func `a pointer to a missing artifact is an error of its own`() throws {
        let id = try fixture.build(1)
        try store.publish(id)
        #expect(try store.published() == id)
        try fixture.files.remove(store.folder(of: id))
        let error = #expect(throws: ArtifactError.self) { try store.published() }
        #expect(error == .publishedMissing(id, pointer: "/store/current"))
    }

    @Test func `an artifact that may still be arriving is distinguished from a bad one`() throws {
        let id = try fixture.build(1)
        let bytes = StoreFixture.database("season 1")
        try fixture.damage(id, bytes.dropLast(3).map { $0 })
        let cut = #expect(throws: ArtifactError.self) { try store.verify(id) }
        #expect(cut?.isPassing == true)
        #expect(cut?.message.contains("copied only in part") == true)
        try fixture.damage(id, bytes.reversed())
        let changed = #expect(throws: ArtifactError.self) { try store.verify(id) }
        #expect(changed?.isPassing == false)
        try fixture.damage(id, bytes + [0])
        #expect(#expect(throws: ArtifactError.self) { try store.verify(id) }?.isPassing == false)
    }

    @Test func `the error for a write-ahead log says how to get rid of it`() throws {
        let id = try fixture.build(1)
        try fixture.files.write([1], to: store.databaseURL(of: id).appendingPathExtension("wal"))
        let error = #expect(throws: ArtifactError.self) { try store.publish(id) }
        #expect(error?.message.contains("baller.duckdb.wal") == true)
        #expect(error?.message.contains("baller artifacts verify") == true)
    }

    @Test func `what an examination finds keeps an artifact from being published`() throws {
        let (old, new) = (try fixture.build(1), try fixture.build(2))
        try store.publish(old)
        let unfit = ArtifactError.unfit(new, reason: "a view cannot be read", isPassing: false)
        #expect(throws: unfit) { try store.publish(new) { _ throws(ArtifactError) in throw unfit } }
        #expect(try store.current() == old)
    }

    @Test func `a rollback skips unfit artifacts, and stops if the machine is at fault`() throws {
        let ids = try (1...3).map { try fixture.build($0) }
        for id in ids { try store.publish(id) }
        let busy = ArtifactError.unfit(ids[1], reason: "no memory", isPassing: true)
        #expect(throws: busy) { try store.rollback { _ throws(ArtifactError) in throw busy } }
        #expect(try store.current() == ids[2])
        let rollback = try store.rollback { manifest throws(ArtifactError) in
            if manifest.buildID == ids[1] { throw .unfit(ids[1], reason: "a view", isPassing: false) }
        }
        #expect(rollback.buildID == ids[0])
        #expect(rollback.skipped.map(\.buildID) == [ids[1]])
    }
}
