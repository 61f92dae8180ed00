import BallerFiles
import Foundation
import Testing

@testable import BallerArtifact

@Suite struct PublishTests {
    let fixture = StoreFixture()
    var store: ArtifactStore { fixture.store }

    @Test func `a built artifact is listed with its manifest and is not current until it is published`() throws {
        let id = try fixture.build(1)
        let listed = try #require(try store.list().first)
        #expect(listed.id == id)
        #expect(!listed.isCurrent)
        #expect(try listed.manifest.get().contentHash == StoreFixture.hash(1))
        #expect(try store.current() == nil)
    }

    @Test func `publishing makes an artifact current and says what was served before`() throws {
        let first = try fixture.build(1)
        let second = try fixture.build(2)
        #expect(try store.publish(first) == Publication(buildID: first, previous: nil))
        #expect(try store.publish(second) == Publication(buildID: second, previous: first))
        #expect(try store.current() == second)
        #expect(try store.list().map(\.isCurrent) == [true, false])
    }

    @Test func `publishing the current artifact again changes nothing`() throws {
        let id = try fixture.build(1)
        try store.publish(id)
        fixture.files.set { $0.refused = ["rename history.jsonl.tmp": .diskFull] }
        #expect(try store.publish(id) == Publication(buildID: id, previous: id))
    }

    @Test func `builds of the same second get ids in the order in which they began`() throws {
        let ids = try (1...3).map { try fixture.build($0) }
        #expect(ids == ids.sorted())
        #expect(Set(ids.map { $0.rawValue.prefix(16) }).count == 3)
    }

    @Test func `a failed artifact is refused with the checks that failed`() throws {
        let good = try fixture.build(1)
        try store.publish(good)
        let bad = try fixture.build(2, state: .failed)
        #expect(throws: ArtifactError.failedArtifact(bad, checks: ["facts/points"])) { try store.publish(bad) }
        #expect(try store.current() == good)
    }

    @Test func `an unknown artifact is refused`() throws {
        let id = try BuildID("20260101T000000Z-00000000")
        #expect(throws: ArtifactError.unknownArtifact(id, store: "/store")) { try store.publish(id) }
    }

    @Test(arguments: ["", "../../etc", "20260101T000000Z-0000000G", "20260101T000000Z-000000000", "current"])
    func `a text that is not a build id is refused`(text: String) {
        #expect(throws: ArtifactError.invalidBuildID(text)) { try BuildID(text) }
    }

    @Test func `while another writer is running, the holder is named`() throws {
        let id = try fixture.build(1)
        fixture.files.set { $0.locks["/store/.lock"] = 77 }
        let error = #expect(throws: ArtifactError.locked(file: "/store/.lock", holder: 77)) { try store.publish(id) }
        #expect(error?.message.contains("process 77") == true)
    }

    @Test func `a damaged pointer is reported, and repaired by publishing`() throws {
        let id = try fixture.build(1)
        try fixture.files.write(Array("nonsense".utf8), to: store.pointer)
        #expect(throws: ArtifactError.damagedPointer(file: "/store/current", text: "nonsense")) { try store.current() }
        try store.publish(id)
        #expect(try store.current() == id)
    }
}
