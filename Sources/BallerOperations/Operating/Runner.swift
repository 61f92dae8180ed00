package import BallerCore
import Foundation

/// Runs one plan at a time, and writes down how it goes.
package struct Runner: Sendable {
    private let database: OperationsDatabase
    private let owner: RunOwner
    private let clock: any WallClock
    /// How often the lease is renewed meanwhile.
    private let heartbeat: Duration

    package init(
        _ database: OperationsDatabase,
        owner: RunOwner = .own,
        clock: any WallClock = SystemClock(),
        heartbeat: Duration = .seconds(120)
    ) {
        self.database = database
        self.owner = owner
        self.clock = clock
        self.heartbeat = heartbeat
    }

    private var log: RunLog { RunLog(database) }

    /// Does the steps of a plan.
    ///
    /// - Returns: the record of the run; errors of steps are in it.
    /// - Throws: `OperationsError.anotherRun`, or an error of the record itself.
    package func run(_ plan: RunPlan) async throws -> RunRecord {
        let lease = try RunLease.take(database, owner: owner, clock: clock)
        defer { try? lease.release() }
        // Whoever had the lease before publishes nothing any more.
        try log.closeInterrupted(at: clock.now())
        let before = try log.newest(1, job: plan.job).first
        var run = try log.begin(record(of: plan))
        let cutShort = before?.state == .interrupted ? before : nil
        let context = RunContext(id: run.id ?? 0, cutShort: cutShort, lease: lease) { [log, run] findings in
            var run = run
            run.findings = findings
            try log.update(run)
        }
        let ending = await withTaskGroup(of: Void.self) { group in
            group.addTask { await keep(lease) }
            let ending = await steps(plan, context, &run.findings)
            group.cancelAll()
            return ending
        }
        (run.state, run.reason, run.code) = (ending.state, ending.reason, ending.code)
        run.endedAt = clock.now()
        try log.update(run)
        return run
    }

    /// Writes down that nothing has to be done, and why.
    package func skip(_ plan: RunPlan, because reason: String) throws -> RunRecord {
        var run = record(of: plan)
        (run.state, run.reason, run.endedAt) = (.skipped, reason, run.startedAt)
        return try log.begin(run)
    }

    private func record(of plan: RunPlan) -> RunRecord {
        RunRecord(
            job: plan.job,
            cause: plan.cause,
            dueAt: plan.dueAt,
            startedAt: clock.now(),
            state: .running,
            owner: owner.description,
            findings: RunFindings()
        )
    }

    /// Renews the lease until cancelled; a lost one is found by the step that asks for it.
    private func keep(_ lease: RunLease) async {
        while !Task.isCancelled {
            try? await Task.sleep(for: heartbeat)
            try? lease.renew()
        }
    }

    private struct Ending {
        let state: RunRecord.State
        var reason: String?
        var code: String?
    }

    private func steps(_ plan: RunPlan, _ context: RunContext, _ findings: inout RunFindings) async -> Ending {
        var last: String?
        for (index, step) in plan.steps.enumerated() {
            var record = StepRecord(
                runID: context.id,
                number: index + 1,
                name: step.name,
                startedAt: clock.now(),
                state: .running
            )
            do {
                try log.save(record)
                try Task.checkCancellation()
                let outcome = try await step.perform(context, &findings)
                record.endedAt = clock.now()
                (record.state, record.account) = outcome.entry
                try log.save(record)
                switch outcome {
                case .done(let account): last = account
                case .skipped: continue
                case .refused(let reason, let code): return Ending(state: .refused, reason: reason, code: code)
                }
            } catch {
                let ending = Self.ending(error)
                record.endedAt = clock.now()
                (record.state, record.account) = (.ended, ending.reason)
                try? log.save(record)
                return ending
            }
        }
        return Ending(state: .passed, reason: last)
    }

    private static func ending(_ error: any Error) -> Ending {
        switch error {
        case is CancellationError: Ending(state: .interrupted, reason: "stopped with the program")
        case let error as any BallerError: Ending(state: .failed, reason: error.message, code: error.code)
        default: Ending(state: .failed, reason: "\(error)", code: "operations.unexpected")
        }
    }
}

extension StepOutcome {
    fileprivate var entry: (StepRecord.State, String) {
        switch self {
        case .done(let account): (.done, account)
        case .skipped(let reason): (.skipped, reason)
        case .refused(let reason, _): (.ended, reason)
        }
    }
}
