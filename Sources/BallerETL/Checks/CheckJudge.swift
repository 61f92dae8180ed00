import BallerArtifact
import BallerDuckDB
import BallerSQL

/// Runs one check at a time, and interprets its rows.
struct CheckJudge: Sendable {
    /// Number of failing rows kept per check.
    static let keptFailures = 1_000

    let warehouse: Warehouse
    let waivers: Waivers
    /// Time limit of one check.
    let timeLimit: TimeLimit
    /// Why a check cannot run here, or `nil` if it can.
    let obstacle: @Sendable (SQLFile) -> String?
    /// The lost records known when the checks begin.
    var lost = LostRecords()

    /// Why a check of printed tables cannot run because no file brought them; `printed` are the existing tables.
    static func obstacle(to check: SQLFile, _ warehouse: Warehouse, printed: Set<String>) -> String? {
        let all = Set(warehouse.pages.map(\.relation))
        let missing = check.header.reads.filter { all.contains($0) && !printed.contains($0) }
        return missing.isEmpty ? nil : "No file has lines of \(missing.joined(separator: ", "))."
    }

    func outcome(of check: SQLFile, on connection: Connection) -> CheckOutcome {
        if let obstacle = obstacle(check) {
            return notRun(check, .skipped, obstacle)
        }
        do {
            return try timeLimit.run { use in
                use([connection])
                return try judge(check, on: connection)
            }
        } catch {
            return notRun(check, .errored, timeLimit.broken(by: error) ?? String(describing: error))
        }
    }

    private func notRun(_ check: SQLFile, _ state: Manifest.Check.State, _ message: String) -> CheckOutcome {
        var outcome = CheckOutcome(check: check, state: state)
        outcome.message = message
        outcome.waivers = waivers.standing(for: check.stem).map { WaiverUse(waiver: $0, obstacle: message) }
        return outcome
    }

    private func judge(_ check: SQLFile, on connection: Connection) throws -> CheckOutcome {
        let rows = try FailingRows(of: check, warehouse, on: connection)
        var outcome = CheckOutcome(check: check, state: .passed)
        outcome.waivers = waivers.standing(for: check.stem).map { WaiverUse(waiver: $0) }
        // If nothing can excuse a row, only the rows that are kept need to be examined.
        let isPlain = outcome.waivers.isEmpty && check.header.follows.isEmpty
        try rows.forEach(limit: isPlain ? Self.keptFailures : nil) { row in
            let covering = outcome.waivers.indices.filter { outcome.waivers[$0].waiver.pattern.covers(row) }
            for index in covering { outcome.waivers[index].rows += row.weight }
            let cause = covering.isEmpty ? lost.cause(of: row, among: check.header.follows) : nil
            if !covering.isEmpty { outcome.waived += row.weight }
            if cause != nil { outcome.following += row.weight }
            if outcome.failures.isEmpty { note(columnsOf: row, in: &outcome.waivers) }
            if outcome.failures.count < Self.keptFailures {
                let account = covering.first.map { outcome.waivers[$0].waiver.account }
                outcome.failures.append(CheckOutcome.Failure(row: row, waivedBy: account, followsFrom: cause))
            }
        }
        try rows.drop()
        outcome.failing = rows.count - outcome.waived - outcome.following
        if outcome.failing > 0 { outcome.state = .failed }
        return outcome
    }

    private func note(columnsOf row: FailingRow, in uses: inout [WaiverUse]) {
        for index in uses.indices {
            uses[index].unknown = uses[index].waiver.pattern.columns(missingIn: row)
            uses[index].known = row.waivable.map(\.name)
        }
    }
}

extension TimeLimit {
    /// The message for work that was stopped by its time limit; `nil` for other errors.
    fileprivate func broken(by error: any Error) -> String? {
        guard case DuckDBError.deadlineExceeded(duration, _) = error else { return nil }
        return "It ran longer than \(duration), the limit that build.checkMilliseconds sets, and was stopped."
    }
}
