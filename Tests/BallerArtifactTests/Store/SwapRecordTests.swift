import BallerFiles
import Foundation
import Testing

@testable import BallerArtifact

/// What a publish and a rollback leave behind for readers who want to know what changed.
@Suite struct SwapRecordTests {
    private let fixture = StoreFixture()
    private var store: ArtifactStore { fixture.store }

    private struct Refused: Error {}

    private func records() throws -> [SwapRecord] { try store.swaps().map { try SwapRecord(json: $0) } }

    private static func changes(_ count: Int) -> ArtifactChanges {
        var changes = ArtifactChanges()
        changes.corrections = ArtifactChanges.Listed(
            (0..<count).map { number in
                ArtifactChanges.Correction(
                    relation: "dim_games",
                    rowKey: "game_id=\(number)",
                    cells: [.init(columnName: "home_points", before: nil, after: "\(number)")]
                )
            }
        )
        return changes
    }

    @Test func `every publish and rollback leaves a record of what it changed`() throws {
        let ids = try (1...2).map { try fixture.build($0) }
        for id in ids {
            try store.publish(
                id,
                compare: { before, after in
                    #expect([before.buildID, after.buildID] == ids)
                    return Self.changes(1)
                }
            )
        }
        try store.publish(ids[1])
        try store.rollback(
            compare: { before, after in
                #expect([after.buildID, before.buildID] == ids)
                return Self.changes(2)
            }
        )
        let found = try records()
        #expect(found.map(\.number) == [1, 2, 3])
        #expect(found.map(\.action) == [.publish, .publish, .rollback])
        #expect(found.map(\.buildId) == [ids[0], ids[1], ids[0]])
        #expect(found.map(\.previous) == [nil, ids[0], ids[1]])
        #expect(found.map(\.changes) == [nil, Self.changes(1), Self.changes(2)])
    }

    @Test func `a comparison that fails is a warning, and the artifact is published`() throws {
        let ids = try (1...2).map { try fixture.build($0) }
        try store.publish(ids[0])
        let publication = try store.publish(ids[1], compare: { _, _ in throw Refused() })
        #expect(try store.current() == ids[1])
        #expect(publication.warning?.contains("could not be compared with \(ids[0])") == true)
        #expect(try records().last?.changes == nil)
        #expect(try records().last?.problem == publication.warning)
    }

    @Test func `a record that cannot be written is a warning, and the artifact is published`() throws {
        let ids = try (1...2).map { try fixture.build($0) }
        try store.publish(ids[0])
        fixture.files.set { $0.refused = ["write 00000002-\(ids[1]).json.tmp": .diskFull] }
        let publication = try store.publish(ids[1], compare: { _, _ in Self.changes(1) })
        #expect(try store.current() == ids[1])
        #expect(publication.warning?.contains("could not be recorded") == true)
        #expect(try records().count == 1)
    }

    @Test func `artifacts that are alike are not compared`() throws {
        let ids = try (1...2).map { _ in try fixture.build(1) }
        for id in ids {
            try store.publish(
                id,
                compare: { _, _ in
                    Issue.record("they are alike")
                    throw Refused()
                }
            )
        }
        #expect(try records().last?.changes == ArtifactChanges())
    }

    @Test func `a record is never larger than its bound and says what it leaves out`() throws {
        let ids = try (1...2).map { try fixture.build($0) }
        for id in ids { try store.publish(id, compare: { _, _ in Self.changes(20_000) }) }
        let data = try #require(try store.swaps().last)
        #expect(data.count <= SwapRecord.mostBytes + 1)
        let corrections = try #require(try SwapRecord(json: data).changes?.corrections)
        #expect(corrections.total == 20_000)
        #expect(corrections.leftOut == 20_000 - corrections.items.count)
        #expect(corrections.items.count > 1000)
    }

    @Test func `a prune keeps the newest records and those since a kept artifact`() throws {
        let ids = try (1...3).map { try fixture.build($0) }
        try store.publish(ids[0])
        for _ in 0..<(ArtifactStore.keptSwaps / 2 + 5) {
            try store.publish(ids[1])
            try store.publish(ids[2])
        }
        func count() throws -> Int { try store.swaps(newest: 1000).count }
        let all = try count()
        _ = try store.prune(keep: 9)
        #expect(try count() == all)
        // The first artifact goes, and with it what is older than the newest records.
        _ = try store.prune(keep: 2)
        #expect(try count() == ArtifactStore.keptSwaps)
        #expect(try records().last?.number == all)
    }

    @Test func `a file that is no record is passed over`() throws {
        let ids = try (1...2).map { try fixture.build($0) }
        try store.publish(ids[0])
        let folder = store.root.appending(component: "changes")
        try fixture.files.write([1], to: folder.appending(component: "notes.txt"))
        try fixture.files.write([1], to: folder.appending(component: "x-\(ids[0]).json"))
        try store.publish(ids[1])
        #expect(try records().map(\.number) == [1, 2])
    }
}
