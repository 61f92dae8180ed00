import BallerArtifact
import BallerDuckDB
import BallerSQL

/// How a failing row stands to the artifact that was published when it was found.
package enum FailureState: String, Codable, Sendable {
    /// The published artifact has no such row.
    case new
    case known
    case waived
    /// Failed in the published artifact, and fails no more.
    case fixed
}

/// What failed in the published artifact, to tell new failing rows from known ones.
struct FailureHistory {
    private let failures: KeptFailures
    private let renumbering: Renumbering

    /// Reads the artifact that is attached as `live`, beside a candidate.
    init(_ connection: Connection, _ warehouse: Warehouse) throws {
        failures = try KeptFailures(connection, warehouse, catalog: Workbench.live)
        renumbering = try Renumbering(
            failures,
            connection,
            warehouse,
            before: "\(Workbench.live).main",
            after: "\(Workbench.candidate).main"
        )
    }

    /// Gives every failing row its state and adds the rows that fail no more; without a history every row is new.
    static func judge(_ outcomes: inout [CheckOutcome], by history: FailureHistory?, build: String) {
        for index in outcomes.indices where [.passed, .failed].contains(outcomes[index].state) {
            outcomes[index].judge(by: history, build: build)
        }
    }

    fileprivate func rows(of check: String) -> [KeptFailures.Row] { failures[check] ?? [] }

    fileprivate func areWhole(_ check: String) -> Bool { failures.areWhole(check) }

    fileprivate func match(_ before: [KeptFailures.Row], _ after: [String]) -> FailureMatch {
        FailureMatch(before, after, renumbering)
    }
}

extension CheckOutcome {
    fileprivate mutating func judge(by history: FailureHistory?, build: String) {
        let before = history?.rows(of: check.stem) ?? []
        let own = failures.indices.filter { failures[$0].followsFrom == nil }
        // Nothing to tell of: most checks, in most builds.
        guard !own.isEmpty || !before.isEmpty else { return }
        let match = history?.match(before, own.map { failures[$0].row.identity })
        // Of a check that did not run there, or has more rows than are kept, a row that is not found may be known all the same.
        let isWhole = history?.areWhole(check.stem) ?? true
        for (place, index) in own.enumerated() {
            let earlier = match?.earlier[place]
            failures[index].firstBuild = earlier.map(\.firstBuild) ?? (isWhole ? build : nil)
            failures[index].state =
                if failures[index].waivedBy != nil { .waived } else if earlier != nil { .known } else {
                    isWhole ? .new : nil
                }
        }
        if KeptFailures.isWhole(failures.count) { fixed = match?.gone ?? [] }
    }
}
