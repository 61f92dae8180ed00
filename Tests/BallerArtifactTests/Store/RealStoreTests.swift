import BallerArtifact
import BallerFiles
import Foundation
import Testing

/// The same store on the machine's own file system.
@Suite struct RealStoreTests {
    private func withStore(_ body: (ArtifactStore) throws -> Void) throws {
        let root = FileManager.default.temporaryDirectory.appending(component: "baller-store-\(UUID())")
        defer { try? FileManager.default.removeItem(at: root) }
        try body(ArtifactStore(root: root))
    }

    @Test func `build, publish, roll back and prune work on a real disk`() throws {
        try withStore { store in
            let ids = try (1...3).map { try StoreFixture.build(in: store, .real, $0) }
            for id in ids { try store.publish(id) }
            #expect(try store.rollback().buildID == ids[1])
            #expect(try store.prune(keep: 0).removed == [ids[2]])
            #expect(try store.current() == ids[1])
            #expect(try String(contentsOf: store.pointer, encoding: .utf8) == "\(ids[1])\n")
        }
    }

    @Test func `a copy is a store of its own, and takes the place of nothing`() throws {
        try withStore { store in
            let ids = try (1...3).map { try StoreFixture.build(in: store, .real, $0) }
            for id in ids.prefix(2) { try store.publish(id) }
            let target = store.root.appendingPathExtension("copy")
            defer { try? FileManager.default.removeItem(at: target) }
            #expect(try store.copy(to: target) == ids[1])
            let copy = ArtifactStore(root: target)
            #expect(try copy.published() == ids[1] && copy.verify(ids[1]).buildID == ids[1])
            #expect(try copy.list().map(\.id) == [ids[1]])
            #expect(try copy.summaries().map(\.buildID) == ids)
            #expect(try copy.swaps().count == store.swaps().count)
            #expect(throws: ArtifactError.backupExists(path: target.path)) { try store.copy(to: target) }
            // Life goes on in it.
            let next = try StoreFixture.build(in: copy, .real, 4)
            #expect(try copy.publish(next).previous == ids[1])
        }
    }

    @Test func `what is damaged is not copied as if it were whole`() throws {
        try withStore { store in
            let id = try StoreFixture.build(in: store, .real, 1)
            try store.publish(id)
            try Data("checksumDUCKsomething else".utf8).write(to: store.databaseURL(of: id))
            let target = store.root.appendingPathExtension("copy")
            #expect(throws: ArtifactError.self) { try store.copy(to: target) }
            #expect(!FileManager.default.fileExists(atPath: target.path))
        }
    }
}
