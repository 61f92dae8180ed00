import BallerFiles
import Foundation
import Testing

@testable import BallerArtifact

@Suite struct RollbackTests {
    let fixture = StoreFixture()
    var store: ArtifactStore { fixture.store }

    /// Builds and publishes artifacts 1 to `count`.
    private func published(_ count: Int) throws -> [BuildID] {
        try (1...count).map { seed in
            let id = try fixture.build(seed)
            try store.publish(id)
            return id
        }
    }

    @Test func `rolling back returns to the previously published artifact, and then to the one before`() throws {
        let ids = try published(3)
        #expect(try store.rollback() == Publication(buildID: ids[1], previous: ids[2]))
        #expect(try store.rollback() == Publication(buildID: ids[0], previous: ids[1]))
        #expect(try store.current() == ids[0])
    }

    @Test func `after a rollback and a new publish, a rollback skips the abandoned artifact`() throws {
        let ids = try published(2)
        try store.rollback()
        let third = try fixture.build(3)
        try store.publish(third)
        #expect(try store.rollback().buildID == ids[0])
    }

    @Test func `a damaged artifact is skipped and named`() throws {
        let ids = try published(3)
        try fixture.damage(ids[1], [1, 2, 3])
        let publication = try store.rollback()
        #expect(publication.buildID == ids[0])
        #expect(publication.skipped.map(\.buildID) == [ids[1]])
    }

    @Test func `with nothing to roll back to, it says so and changes nothing`() throws {
        #expect(throws: ArtifactError.nothingPublished(store: "/store")) { try store.rollback() }
        let ids = try published(1)
        #expect(throws: ArtifactError.nothingToRollBackTo(current: ids[0], store: "/store", skipped: [])) {
            try store.rollback()
        }
        #expect(try store.current() == ids[0])
    }

    @Test func `a damaged line of history is skipped and kept`() throws {
        let ids = try published(2)
        let history = URL(filePath: "/store/history.jsonl")
        var text = try String(decoding: fixture.files.read(history), as: UTF8.self)
        text += "{\"action\":\"publi"
        try fixture.files.write(Array(text.utf8), to: history)
        #expect(try store.rollback().buildID == ids[0])
        #expect(try String(decoding: fixture.files.read(history), as: UTF8.self).contains("publi\n"))
    }
}
