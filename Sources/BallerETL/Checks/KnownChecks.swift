import BallerArtifact
import BallerSQL

/// Sets checks apart that found nothing in the build before and would look at the same rows again.
struct KnownChecks {
    let passed: [SQLFile]
    let unknown: [SQLFile]
    /// Of those that have to run, by name.
    private var keys: [String: String] = [:]
    private let reuse: Reuse?

    init(_ checks: [SQLFile], _ reuse: Reuse?, waivers: Waivers) throws {
        self.reuse = reuse
        var (passed, unknown): ([SQLFile], [SQLFile]) = ([], [])
        for check in checks {
            // A waiver wants to be told what it waives.
            let isPlain = waivers.standing(for: check.stem).isEmpty
            if let reuse, isPlain, let key = try reuse.key(of: check) {
                if reuse.passes(check, key) {
                    passed.append(check)
                    continue
                }
                keys[check.stem] = key
            }
            unknown.append(check)
        }
        (self.passed, self.unknown) = (passed, unknown)
    }

    /// Remembers those that ran and found nothing at all.
    func note(_ outcomes: [CheckOutcome]) {
        for outcome in outcomes where outcome.state == .passed && outcome.failures.isEmpty {
            if let key = keys[outcome.check.stem] { reuse?.note(passed: outcome.check, key) }
        }
    }
}
