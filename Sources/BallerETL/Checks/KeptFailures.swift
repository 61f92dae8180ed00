import BallerDuckDB
import BallerSQL

/// The failing rows that a finished artifact has kept, by check.
struct KeptFailures: Sendable {
    struct Row: Decodable, Sendable, Equatable {
        let checkName: String
        let rowKey: String?
        let names: String?
        let identity: String?
        let firstBuild: String?
        let isWaived: Bool
        /// Whether it follows from a lost record, which was judged itself.
        let isFollowing: Bool
    }

    /// The rows of the checks that ran, by check; those that found nothing have none.
    private let rows: [String: [Row]]

    /// Reads an attached artifact.
    init(_ connection: Connection, _ warehouse: Warehouse, catalog: String) throws {
        let statement = try warehouse.statement("kept_failures", ["catalog": catalog])
        rows = Dictionary(grouping: try connection.rows(statement, as: Row.self), by: \.checkName)
            .mapValues { $0.filter { $0.identity != nil } }
    }

    var checks: Set<String> { Set(rows.keys) }

    /// The rows of a check that fail by themselves; `nil` if it did not run.
    subscript(check: String) -> [Row]? { rows[check]?.filter { !$0.isFollowing } }

    /// Whether the rows of a check are all there; false if it did not run.
    func areWhole(_ check: String) -> Bool { rows[check].map { Self.isWhole($0.count) } ?? false }

    /// Whether a list of that many rows is all of a check's.
    static func isWhole(_ rows: Int) -> Bool { rows < CheckJudge.keptFailures }
}

/// The numbers that players and games had in an older artifact, where those of a newer one differ.
struct Renumbering {
    private var numbers: [String: [String: String]] = [:]

    /// Reads two attached artifacts if some row needs it.
    init(
        _ failures: KeptFailures,
        _ connection: Connection,
        _ warehouse: Warehouse,
        before: String,
        after: String
    ) throws {
        let columns = ["player_id=", "game_id="]
        let isNeeded = failures.checks.contains { check in
            failures[check]?.contains { row in columns.contains { row.identity?.contains($0) == true } } == true
        }
        guard isNeeded else { return }
        let statement = try warehouse.statement("renumbered", ["before": before, "after": after])
        for row in try connection.rows(statement) {
            guard let column = row[0].text, let old = row[1].text else { continue }
            numbers[column, default: [:]][old] = row[2].text
        }
    }

    /// The identity of a row with the numbers of the newer artifact.
    func newer(_ identity: String) -> String {
        guard !numbers.isEmpty else { return identity }
        let pairs = KeyText.pairs(identity)
        guard pairs.contains(where: { numbers[$0.column]?[$0.value] != nil }) else { return identity }
        return pairs.map { "\($0.column)=\(numbers[$0.column]?[$0.value] ?? $0.value)" }.joined(separator: ", ")
    }
}

/// Pairs the failing rows of one check in two artifacts.
struct FailureMatch {
    /// For each row of the newer artifact the one of the older, if there is one.
    private(set) var earlier: [KeptFailures.Row?]
    /// Rows of the older artifact that the newer does not have.
    let gone: [KeptFailures.Row]

    /// Two rows of one identity match two.
    init(_ before: [KeptFailures.Row], _ after: [String], _ renumbering: Renumbering) {
        var waiting: [String: [Int]] = [:]
        for (index, row) in before.enumerated().reversed() {
            waiting[renumbering.newer(row.identity ?? ""), default: []].append(index)
        }
        var taken: Set<Int> = []
        earlier = after.map { identity in
            guard let index = waiting[identity]?.popLast() else { return nil }
            taken.insert(index)
            return before[index]
        }
        gone = before.indices.filter { !taken.contains($0) }.map { before[$0] }
    }
}
