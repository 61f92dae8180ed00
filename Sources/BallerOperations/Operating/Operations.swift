package import BallerCore
import Foundation

/// Runs what is due, now and whenever it is due later.
package struct Operations: Sendable {
    package struct Parts: Sendable {
        package var schedule: Schedule
        package var database: OperationsDatabase
        /// What the published artifact knows of games around a day.
        package var knownGames: @Sendable (CalendarDay) async -> KnownGames
        /// The steps of a job, and those of a build of what came through the inbox.
        package var steps: @Sendable (ScheduledJob) -> [RunStep]
        package var inboxSteps: @Sendable () -> [RunStep]
        package var inbox: Inbox?
        package var watch: AlertWatch
        package var clock: any WallClock = SystemClock()
        package var sleeper: any Sleeper = RealSleeper()
        package var patience = Patience()
        /// How often the inbox and the conditions of alerts are looked at.
        package var pace: Duration = .seconds(30)
        /// Is told of each run that ended, and of what went wrong outside of runs.
        package var notify: @Sendable (OperationsEvent) -> Void = { _ in }

        package init(
            schedule: Schedule,
            database: OperationsDatabase,
            knownGames: @escaping @Sendable (CalendarDay) async -> KnownGames,
            steps: @escaping @Sendable (ScheduledJob) -> [RunStep],
            inboxSteps: @escaping @Sendable () -> [RunStep],
            watch: AlertWatch
        ) {
            self.schedule = schedule
            self.database = database
            self.knownGames = knownGames
            self.steps = steps
            self.inboxSteps = inboxSteps
            self.watch = watch
        }
    }

    private let parts: Parts
    private let runner: Runner

    package init(_ parts: Parts) {
        self.parts = parts
        runner = Runner(parts.database, clock: parts.clock)
    }

    private var log: RunLog { RunLog(parts.database) }

    /// Goes on until cancelled.
    package func run() async {
        var lastFault: String?
        while !Task.isCancelled {
            do {
                try await turn()
                lastFault = nil
            } catch {
                // What goes on, such as the run of another machine, is said once.
                let fault = (error as? any BallerError)?.code ?? "\(error)"
                if fault != lastFault { parts.notify(.fault(error)) }
                lastFault = fault
            }
            try? await parts.sleeper.sleep(for: parts.pace)
        }
    }

    /// Does what is due now, one thing after the other, and looks at the conditions of alerts.
    package func turn() async throws {
        let now = parts.clock.now()
        try settleMarks(at: now)
        try await takeInbox()
        for due in parts.schedule.due(at: now, done: try log.done()) {
            guard !Task.isCancelled else { return }
            try await run(due)
        }
        try await lookAround()
    }

    /// Runs a job because somebody asks for it.
    package func run(_ job: ScheduledJob) async throws -> RunRecord {
        try await perform(RunPlan(job: job.rawValue, cause: .manual, steps: parts.steps(job)))
    }

    /// A job begins with the first time that is due after the schedule was first looked at.
    private func settleMarks(at now: Date) throws {
        let done = try log.done()
        for job in ScheduledJob.allCases {
            // A mark in the future is what a clock that was wrong left.
            if let mark = done[job], mark <= now { continue }
            try log.mark(job, doneTo: now)
        }
    }

    private func run(_ due: DueJob) async throws {
        let before = try log.attempts(of: due)
        if let last = before.last, last.state == .failed, let ended = last.endedAt {
            guard let next = parts.patience.next(after: before.count { $0.state == .failed }, endedAt: ended) else {
                return try log.mark(due.job, doneTo: due.at)
            }
            if next > parts.clock.now() { return }
        }
        let isLate = parts.clock.now().timeIntervalSince(due.at) > 2 * parts.pace.seconds + 60
        let cause: RunRecord.Cause = before.isEmpty ? (isLate ? .madeUp : .scheduled) : .repeated
        let plan = RunPlan(job: due.job.rawValue, cause: cause, dueAt: due.at, steps: parts.steps(due.job))
        let decision = await due.decision(by: parts.knownGames)
        let run = decision.goes ? try await perform(plan) : try runner.skip(plan, because: decision.reason)
        switch run.state {
        case .passed, .skipped, .refused: try log.mark(due.job, doneTo: due.at)
        case .failed, .interrupted, .running: break
        }
    }

    private func takeInbox() async throws {
        guard let inbox = parts.inbox else { return }
        let before = try log.newest(Patience.memory, job: Self.inboxJob)
        // The files of a run that was cut short are in the raw folder, and not judged yet.
        let wasCut = [.interrupted, .running].contains(before.first?.state)
        guard try wasCut || !inbox.files().isEmpty, mayTry(after: before) else { return }
        _ = try await perform(RunPlan(job: Self.inboxJob, cause: .inbox, steps: parts.inboxSteps()))
    }

    /// A machine that fails is not asked again twice a minute.
    private func mayTry(after runs: [RunRecord]) -> Bool {
        guard let last = runs.first, last.state == .failed, let ended = last.endedAt else { return true }
        let failures = runs.prefix { $0.state == .failed }.count
        return parts.patience.last(after: failures, endedAt: ended) <= parts.clock.now()
    }

    package static let inboxJob = "inbox"

    private func perform(_ plan: RunPlan) async throws -> RunRecord {
        let run = try await runner.run(plan)
        try AlertBook(parts.database, clock: parts.clock).settle(parts.watch.conditions(after: run))
        parts.notify(.ended(run))
        return run
    }

    private func lookAround() async throws {
        let book = AlertBook(parts.database, clock: parts.clock)
        var found = await parts.watch.conditions()
        found[.dataLate] = try lateness()
        try book.settle(found)
        for failure in try await book.tell(by: parts.watch.tellers) { parts.notify(.fault(failure)) }
    }

    private func lateness() throws -> String? {
        let now = parts.clock.now()
        let limit = parts.watch.lateAfter
        let late = parts.schedule.due(at: now, done: try log.done()).first {
            $0.job == .nightly && now.timeIntervalSince($0.at) > limit
        }
        guard let late else { return nil }
        let hours = Int(now.timeIntervalSince(late.at) / 3600)
        return "the \(late.job) run of \(EasternTime(late.at)) Eastern is not done after \(hours) hours"
    }
}

package enum OperationsEvent: Sendable {
    case ended(RunRecord)
    case fault(any Error)
}
