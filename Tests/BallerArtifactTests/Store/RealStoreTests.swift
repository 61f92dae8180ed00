import BallerArtifact
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

    @Test func `a second lock on a file is refused with the holder's process, and given back on release`() throws {
        try withStore { store in
            let file = store.root.appending(component: "lock")
            let files: any FileSystem = .real
            try files.createFolder(store.root)
            let lock = try files.lock(file)
            let pid = Int(ProcessInfo.processInfo.processIdentifier)
            #expect(throws: ArtifactError.locked(file: file.path, holder: pid)) { try files.lock(file) }
            lock.release()
            try files.lock(file).release()
        }
    }

    @Test func `refused operations name the path and the reason`() throws {
        try withStore { store in
            let missing = store.root.appending(component: "missing")
            let files: any FileSystem = .real
            let expected = ArtifactError.fileOperation(
                FileFailure(operation: "read", path: missing.path, reason: .notFound)
            )
            #expect(throws: expected) { try files.read(missing) }
            #expect(try files.info(of: missing) == nil)
            #expect(try files.names(in: missing).isEmpty)
            try files.remove(missing)
        }
    }

    @Test func `a fingerprint has the size, the known SHA-256 and the first bytes`() throws {
        try withStore { store in
            let file = store.root.appending(component: "abc")
            let files: any FileSystem = .real
            try files.createFolder(store.root)
            try files.write(Array("abc".utf8), to: file)
            let print = try FileFingerprint(of: file)
            #expect(print.bytes == 3)
            #expect(print.sha256 == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
            #expect(!print.isDuckDB)
        }
    }
}
