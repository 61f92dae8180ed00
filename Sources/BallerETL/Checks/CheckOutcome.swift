import BallerArtifact
import BallerSQL

/// What one check found.
struct CheckOutcome: Sendable {
    struct Failure {
        let row: FailingRow
        let waivedBy: String?
        /// The lost record that explains it.
        let followsFrom: String?
    }

    let check: SQLFile
    var state: Manifest.Check.State
    /// Failing rows that no waiver covers and no lost record explains.
    var failing = 0
    var waived = 0
    /// Failing rows that follow from a record which was refused or left out, and so was judged already.
    var following = 0
    /// The first of the failing rows, waived ones included.
    var failures: [Failure] = []
    /// The waivers of this check and what each let pass.
    var waivers: [WaiverUse] = []
    /// Why it errored or was skipped.
    var message: String?
    var seconds: Double = 0

    init(check: SQLFile, state: Manifest.Check.State) {
        self.check = check
        self.state = state
    }

    /// What is wrong, or why it errored or was skipped; `nil` for one that passed.
    var account: String? { message ?? (state == .failed ? check.header.failure?.text(failing) : nil) }

    var severity: Manifest.Check.Severity { check.header.severity == .warn ? .warn : .error }

    var summary: Manifest.Check {
        Manifest.Check(name: check.stem, severity: severity, state: state, failing: failing, waived: waived)
    }
}

/// A waiver that still counts, and what it did.
struct WaiverUse {
    let waiver: Waiver
    /// Failing rows that it covers.
    var rows = 0
    /// Columns that it names and the failing rows do not have, and those that they have.
    var unknown: [String] = []
    var known: [String] = []

    /// Why it let nothing pass; `nil` for one that did.
    var complaint: String? {
        guard rows == 0 else { return nil }
        let named = "The waiver of \(waiver.owner) for \(waiver.checkName), “\(waiver.pattern.text)”, let no row pass"
        guard !unknown.isEmpty else { return "\(named); take it out if the fault is mended." }
        return
            "\(named): the check's rows have no \(unknown.joined(separator: ", ")), but \(known.joined(separator: ", "))."
    }
}
