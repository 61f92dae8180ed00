import BallerArtifact
import BallerDuckDB
import BallerSQL

/// Runs checks, each an SQL file that returns the rows that break its rule.
struct CheckRunner {
    let lanes: Lanes
    let journal: BuildJournal
    let judge: CheckJudge

    func run(_ checks: [SQLFile]) throws -> [CheckOutcome] {
        var outcomes: [Int: CheckOutcome] = [:]
        try journal.parts(checks.map(\.stem), waits: checks.map { _ in [] }, on: lanes) { [judge] in
            judge.outcome(of: checks[$0], on: $1)
        } take: { index, outcome, seconds in
            outcomes[index] = outcome
            outcomes[index]?.seconds = seconds
            if outcome.state == .errored, let message = outcome.message {
                journal.log(checks[index].name, .error, message, seconds: seconds)
            }
        }
        return checks.indices.compactMap { outcomes[$0] }
    }
}
