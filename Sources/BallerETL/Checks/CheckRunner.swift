import BallerArtifact
import BallerDuckDB
import BallerSQL

/// Runs checks, each an SQL file that returns the rows which break its rule.
struct CheckRunner {
    /// Failing rows of one check that are kept.
    static let keptFailures = 1_000

    let connection: Connection
    let warehouse: Warehouse
    let waivers: Waivers
    let journal: BuildJournal
    /// Why a check cannot run here; `nil` for those that can.
    let obstacle: (SQLFile) -> String?

    func run(_ checks: [SQLFile]) throws -> [CheckOutcome] {
        try checks.enumerated().map { index, check in
            try journal.part(check.stem, index + 1, of: checks.count) { run(check) }
        }
    }

    private func run(_ check: SQLFile) -> CheckOutcome {
        if let obstacle = obstacle(check) {
            return CheckOutcome(
                check: check,
                state: .skipped,
                failing: 0,
                waived: 0,
                failures: [],
                message: obstacle,
                seconds: 0
            )
        }
        let (found, seconds) = journal.timed { Result { try failures(of: check) } }
        switch found {
        case .success(let found):
            return CheckOutcome(
                check: check,
                state: found.failing == 0 ? .passed : .failed,
                failing: found.failing,
                waived: found.waived,
                failures: found.kept,
                message: nil,
                seconds: seconds
            )
        case .failure(let error):
            let message = String(describing: error)
            journal.log(check.name, .error, message, seconds: seconds)
            return CheckOutcome(
                check: check,
                state: .errored,
                failing: 0,
                waived: 0,
                failures: [],
                message: message,
                seconds: seconds
            )
        }
    }

    private struct Found {
        var failing = 0
        var waived = 0
        var kept: [CheckOutcome.Failure] = []
    }

    private func failures(of check: SQLFile) throws -> Found {
        let waivers = waivers.standing(for: check.stem)
        let stream = try connection.stream(SQL(name: check.name, text: try warehouse.render(check)))
        let names = stream.columns.map(\.name)
        let keys = check.header.key.compactMap { key in names.firstIndex(of: key) }
        let others = names.indices.filter { !keys.contains($0) }
        var found = Found()
        while let chunk = try stream.next() {
            for row in 0..<chunk.rowCount {
                guard !waivers.isEmpty || found.kept.count < Self.keptFailures else {
                    found.failing += chunk.rowCount - row
                    break
                }
                func written(_ columns: [Int]) -> String {
                    columns.map { "\(names[$0])=\(chunk.columns[$0].value(at: row))" }.joined(separator: ", ")
                }
                let key = written(keys)
                let waiver = waivers.first { $0.covers(key) }
                if waiver == nil { found.failing += 1 } else { found.waived += 1 }
                if found.kept.count < Self.keptFailures {
                    found.kept.append(
                        CheckOutcome.Failure(key: key, details: written(others), waivedBy: waiver?.account)
                    )
                }
            }
        }
        return found
    }
}
