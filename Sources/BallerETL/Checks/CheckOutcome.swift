import BallerArtifact
import BallerSQL

/// The result of one check.
struct CheckOutcome: Sendable {
    struct Failure {
        let row: FailingRow
        let waivedBy: String?
        /// The lost record that explains it.
        let followsFrom: String?
        /// `nil` where it cannot be told.
        var state: FailureState?
        /// The first of the builds one after another in which it failed.
        var firstBuild: String?
    }

    let check: SQLFile
    var state: Manifest.Check.State
    /// Failing rows not covered by a waiver or explained by a lost record.
    var failing = 0
    var waived = 0
    /// Failing rows that follow from a refused or left-out record, which was already judged.
    var following = 0
    /// The first failing rows, including waived ones.
    var failures: [Failure] = []
    /// The waivers of this check and how many rows each waived.
    var waivers: [WaiverUse] = []
    /// Rows that failed in the published artifact and fail no more.
    var fixed: [KeptFailures.Row] = []
    /// Why it errored or was skipped.
    var message: String?
    var seconds: Double = 0

    init(check: SQLFile, state: Manifest.Check.State) {
        self.check = check
        self.state = state
    }

    /// What is wrong, or why it errored or was skipped; `nil` if it passed.
    var account: String? { message ?? (state == .failed ? check.header.failure?.text(failing) : nil) }

    var severity: Manifest.Check.Severity { check.header.severity == .warn ? .warn : .error }

    /// The same for the manifest, with what became of failing rows where they were compared with what is published.
    func summary(isCompared: Bool) -> Manifest.Check {
        var summary = summary
        guard isCompared else { return summary }
        let states = own.compactMap(\.state)
        guard states.count == own.count else { return summary }
        summary.new = states.count { $0 == .new }
        summary.known = states.count { $0 == .known }
        summary.fixed = fixed.count
        return summary
    }

    var summary: Manifest.Check {
        Manifest.Check(name: check.stem, severity: severity, state: state, failing: failing, waived: waived)
    }

    /// The kept failures that nobody waived and that follow from nothing else.
    var own: [Failure] { failures.filter { $0.waivedBy == nil && $0.followsFrom == nil } }
}

/// A valid waiver, and its effect.
struct WaiverUse {
    let waiver: Waiver
    /// Failing rows that it covers.
    var rows = 0
    /// Columns that it names but the failing rows lack, and those that they have.
    var unknown: [String] = []
    var known: [String] = []
    /// Why the check did not run.
    var obstacle: String?

    /// Why it waived nothing; `nil` if it waived something.
    var complaint: String? {
        guard rows == 0 else { return nil }
        let named = "The waiver of \(waiver.owner) for \(waiver.checkName), “\(waiver.pattern.text)”, waived no rows"
        if let obstacle { return "\(named), because the check did not run: \(obstacle)" }
        guard !unknown.isEmpty else { return "\(named); remove it if the fault is fixed." }
        return
            "\(named): the check's rows have no \(unknown.joined(separator: ", ")), but \(known.joined(separator: ", "))."
    }
}
