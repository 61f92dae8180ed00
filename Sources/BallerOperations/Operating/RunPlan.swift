package import Foundation

/// What a run does, step by step.
package struct RunPlan: Sendable {
    package let job: String
    package let cause: RunRecord.Cause
    /// When it should have begun; `nil` if nothing was due.
    package var dueAt: Date?
    package let steps: [RunStep]

    package init(job: String, cause: RunRecord.Cause, dueAt: Date? = nil, steps: [RunStep]) {
        self.job = job
        self.cause = cause
        self.dueAt = dueAt
        self.steps = steps
    }
}

/// A step of a run, such as the build.
package struct RunStep: Sendable {
    package let name: String
    /// Does the step, and adds what it found.
    package let perform: @Sendable (RunContext, inout RunFindings) async throws -> StepOutcome

    package init(
        _ name: String,
        perform: @escaping @Sendable (RunContext, inout RunFindings) async throws -> StepOutcome
    ) {
        self.name = name
        self.perform = perform
    }
}

/// What a step may ask of its run.
package struct RunContext: Sendable {
    package let id: Int64
    /// The run of the same job before this one, if its process ended before it did.
    package let cutShort: RunRecord?
    let lease: RunLease
    let save: @Sendable (RunFindings) throws -> Void

    /// Makes sure, before something is published, that no other process took this one's place.
    ///
    /// - Throws: `OperationsError.leaseLost`.
    package func confirm() throws { try lease.renew() }

    /// Writes down what was found so far, for whoever goes on if this process ends before the step does.
    package func note(_ findings: RunFindings) throws { try save(findings) }
}

/// How a step ended, with a sentence on what it did.
package enum StepOutcome: Sendable, Equatable {
    case done(String)
    /// It had nothing to do, and the run goes on.
    case skipped(String)
    /// The run ends here, and what is published stays.
    case refused(String, code: String)
}
