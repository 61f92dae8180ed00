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
}
