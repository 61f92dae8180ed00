import BallerFiles
import Foundation
import Synchronization
import Testing

@testable import BallerArtifact

@Suite struct ConcurrentPublishTests {
    @Test func `a publish waits for another one, and goes on as soon as that has ended`() throws {
        let fixture = StoreFixture()
        let id = try fixture.build(1)
        fixture.files.set { $0.locks["/store/.lock"] = 77 }
        let pauses = Mutex(0)
        let patience = LockPatience { _ in
            let count = pauses.withLock { count in
                count += 1
                return count
            }
            if count == 3 { fixture.files.set { $0.locks = [:] } }
        }
        let store = ArtifactStore(
            root: fixture.store.root,
            fileSystem: fixture.files,
            clock: fixture.clock,
            patience: patience
        )
        #expect(try store.publish(id).buildID == id)
        #expect(pauses.withLock { $0 } == 3)
    }

    @Test func `the wait has an end, and the message says who holds the lock and what to do`() throws {
        let fixture = StoreFixture()
        let id = try fixture.build(1)
        fixture.files.set { $0.locks["/store/.lock"] = 77 }
        let waited = Mutex(Duration.zero)
        let store = ArtifactStore(
            root: fixture.store.root,
            fileSystem: fixture.files,
            clock: fixture.clock,
            patience: LockPatience(limit: .seconds(10)) { pause in waited.withLock { $0 += pause } }
        )
        let error = #expect(throws: ArtifactError.self) { try store.publish(id) }
        #expect(error?.message.contains("process 77") == true)
        #expect(error?.message.contains("Try again") == true)
        #expect(waited.withLock { $0 } == .seconds(10))
    }

    @Test func `forty concurrent publishes all succeed, and the history has them all`() async throws {
        let root = FileManager.default.temporaryDirectory.appending(component: "baller-store-\(UUID())")
        defer { try? FileManager.default.removeItem(at: root) }
        // However slow the machine is, nobody gives up here.
        let store = ArtifactStore(root: root, patience: LockPatience(limit: .seconds(86_400)))
        let ids = try (1...40).map { try StoreFixture.build(in: store, .real, $0) }
        try await withThrowingTaskGroup(of: Publication.self) { group in
            for id in ids {
                group.addTask {
                    try await withCheckedThrowingContinuation { continuation in
                        Thread.detachNewThread { continuation.resume(with: Result { try store.publish(id) }) }
                    }
                }
            }
            var published: Set<BuildID> = []
            for try await publication in group { published.insert(publication.buildID) }
            #expect(published == Set(ids))
        }
        let current = try #require(try store.current())
        #expect(ids.contains(current))
        #expect(try store.readHistory().entries.count == 40)
        #expect(try store.rollback().previous == current)
    }
}
