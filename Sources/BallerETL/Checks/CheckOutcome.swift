import BallerArtifact
import BallerSQL

/// What one check found.
struct CheckOutcome {
    struct Failure {
        /// `name=value`, comma separated.
        let key: String
        /// The other columns in the same form.
        let details: String
        let waivedBy: String?
    }

    let check: SQLFile
    let state: Manifest.Check.State
    /// Failing rows for which no waiver stands.
    let failing: Int
    let waived: Int
    /// The first of the failing rows, waived ones included.
    let failures: [Failure]
    /// Why it errored or was skipped.
    let message: String?
    let seconds: Double

    var severity: Manifest.Check.Severity { check.header.severity == .warn ? .warn : .error }

    var summary: Manifest.Check {
        Manifest.Check(name: check.stem, severity: severity, state: state, failing: failing, waived: waived)
    }
}
