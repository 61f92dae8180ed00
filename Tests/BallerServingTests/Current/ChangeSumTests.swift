import Foundation
import Testing

@testable import BallerArtifact
@testable import BallerServing

/// The swaps that led to an artifact, and what they changed together.
struct ChangeSumTests {
    private typealias Kind = ArtifactChanges.Kind

    private static func id(_ letter: Character) throws -> BuildID {
        try BuildID("20260101T000000Z-0000000\(letter)")
    }

    private static let start = Date(timeIntervalSince1970: 1_700_000_000)

    /// Records of swaps from artifact to artifact, an hour apart: `"ab"` is from a to b.
    private static func records(_ swaps: [String], changes: ArtifactChanges? = ArtifactChanges()) throws -> [Data] {
        let encoder = JSONEncoder()
        encoder.keyEncodingStrategy = .convertToSnakeCase
        encoder.dateEncodingStrategy = .iso8601
        return try swaps.enumerated().map { place, letters in
            let (from, to) = (Array(letters)[0], Array(letters)[1])
            return try encoder.encode(
                SwapRecord(
                    number: place + 1,
                    action: .publish,
                    at: start + Double(place) * 3600,
                    buildId: id(to),
                    previous: from == "-" ? nil : id(from),
                    changes: changes
                )
            )
        }
    }

    private static func log(_ artifact: Character, _ swaps: [String]) throws -> SwapLog {
        try SwapLog(id(artifact), records: records(swaps))
    }

    private static func numbers(_ swaps: [Swap]?) -> [Int]? { swaps?.map(\.number) }

    @Test func `The log goes from artifact to artifact, past swaps that never took effect or came later`() throws {
        #expect(Self.numbers(try Self.log("c", ["-a", "ab", "bc"]).swaps) == [3, 2, 1])
        #expect(Self.numbers(try Self.log("c", ["-a", "ad", "ab", "bc", "ce"]).swaps) == [4, 3, 1])
        #expect(Self.numbers(try Self.log("c", ["-a", "eb", "bc"]).swaps) == [3, 2])
        #expect(Self.numbers(try Self.log("c", ["-a"]).swaps) == [])
        #expect(Self.numbers(try Self.log("a", ["-a", "ab", "ba"]).swaps) == [3, 2, 1])
    }

    @Test func `Since an artifact is since it was served last`() throws {
        let log = try Self.log("c", ["-a", "ab", "ba", "ac"])
        #expect(Self.numbers(log.since(artifact: try Self.id("c").rawValue)) == [])
        #expect(Self.numbers(log.since(artifact: try Self.id("a").rawValue)) == [4])
        #expect(Self.numbers(log.since(artifact: try Self.id("b").rawValue)) == [4, 3])
        #expect(log.since(artifact: try Self.id("d").rawValue) == nil)
        let part = try Self.log("c", ["eb", "bc"])
        #expect(Self.numbers(part.since(artifact: try Self.id("f").rawValue)) == nil)
    }

    @Test func `Since a time is what came after, unless there is more before than is known`() throws {
        let whole = try Self.log("c", ["-a", "ab", "bc"])
        #expect(Self.numbers(whole.since(moment: Self.start + 3600)) == [3])
        #expect(Self.numbers(whole.since(moment: Self.start + 9999)) == [])
        #expect(Self.numbers(whole.since(moment: Self.start - 1)) == [3, 2, 1])
        let part = try Self.log("c", ["ab", "bc"])
        #expect(Self.numbers(part.since(moment: Self.start)) == [2])
        #expect(part.since(moment: Self.start - 1) == nil)
        #expect(try Self.log("c", []).since(moment: Self.start) == nil)
    }

    private static func game(_ id: Int, _ change: Kind) -> ArtifactChanges {
        var changes = ArtifactChanges()
        changes.games = .init([
            ArtifactChanges.Game(gameId: id, change: change, rowsAdded: 1, rowsChanged: 2, rowsRemoved: 3)
        ])
        return changes
    }

    @Test(
        arguments: [
            (.added, .removed, nil), (.added, .changed, .added), (.removed, .added, .changed),
            (.changed, .changed, .changed),
            (.changed, .removed, .removed), (.renamed, .changed, .renamed),
        ] as [(ArtifactChanges.Kind, ArtifactChanges.Kind, ArtifactChanges.Kind?)]
    )
    func `A game that changed twice is told once`(
        first: ArtifactChanges.Kind,
        second: ArtifactChanges.Kind,
        both: ArtifactChanges.Kind?
    ) {
        let sum = Self.game(1, first).followed(by: Self.game(1, second))
        #expect(sum.games.items.map(\.change) == [both].compactMap(\.self))
        #expect(sum.games.items.allSatisfy { $0.rowsAdded == 2 && $0.rowsChanged == 4 && $0.rowsRemoved == 6 })
        #expect(Self.game(1, first).followed(by: Self.game(2, second)).games.total == 2)
    }

    private static func correction(_ before: String?, _ after: String?, of column: String = "steals") -> ArtifactChanges
    {
        var changes = ArtifactChanges()
        changes.corrections = .init(
            [
                ArtifactChanges.Correction(
                    relation: "fact_player_gamelogs",
                    rowKey: "player_id=1, game_id=2",
                    cells: [.init(columnName: column, before: before, after: after)]
                )
            ],
            total: 3
        )
        return changes
    }

    @Test func `A cell that changed twice is told from the first value to the last, or not at all`() {
        let sum = Self.correction(nil, "2").followed(by: Self.correction("2", "3"))
        #expect(sum.corrections.items.map(\.cells) == [[.init(columnName: "steals", before: nil, after: "3")]])
        #expect(sum.corrections.leftOut == 4)
        let back = Self.correction("1", "2").followed(by: Self.correction("2", "1"))
        #expect(back.corrections.items.isEmpty && back.corrections.leftOut == 4)
        let other = Self.correction("1", "2").followed(by: Self.correction("5", "6", of: "points"))
        #expect(other.corrections.items.first?.cells.map(\.columnName).sorted() == ["points", "steals"])
    }

    @Test func `Counts of tables and checks add up`() {
        var (first, second) = (ArtifactChanges(), ArtifactChanges())
        first.tables = [.init(relation: "dim_games", rowsBefore: 5, rowsAfter: 7, rows: .init(added: 2))]
        second.tables = [.init(relation: "dim_games", rowsBefore: 7, rowsAfter: 6, rows: .init(removed: 1))]
        first.checks = [.init(checkName: "a", new: 1, fixed: 0)]
        second.checks = [.init(checkName: "b", new: 0, fixed: 2), .init(checkName: "a", new: 0, fixed: 1)]
        let sum = first.followed(by: second)
        #expect(
            sum.tables == [.init(relation: "dim_games", rowsBefore: 5, rowsAfter: 6, rows: .init(added: 2, removed: 1))]
        )
        #expect(Set(sum.checks.map { "\($0.checkName) \($0.new) \($0.fixed)" }) == ["a 1 1", "b 0 2"])
    }
}
