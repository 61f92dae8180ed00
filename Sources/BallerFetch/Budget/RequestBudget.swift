package import BallerCore
package import BallerFiles
package import Foundation

/// The shared request allowance, in a small locked file that all processes use and that outlives them.
///
/// A request is granted when it is sent, never in advance: a process that dies or sleeps leaves no debt.
package struct RequestBudget: Sendable {
    package enum Answer: Sendable, Equatable {
        case granted(Date)
        case wait(until: Date, Reason)
    }

    package enum Reason: String, Sendable {
        case pace
        case standDown
        case circuitOpen
        case circuitTrial
        case backoff
    }

    package let rules: BudgetRules
    private let files: FetchFiles
    private let file: URL
    private let lock: URL
    private let clock: any WallClock
    private let jitter: any Jitter

    package init(
        folder: URL,
        rules: BudgetRules = BudgetRules(),
        clock: any WallClock = SystemClock(),
        jitter: any Jitter = SystemJitter(),
        fileSystem: any FileSystem = .real
    ) {
        files = FetchFiles(system: fileSystem)
        self.rules = rules
        self.clock = clock
        self.jitter = jitter
        file = folder.appending(path: "budget.json")
        lock = folder.appending(path: "budget.lock")
    }

    /// Grants one request now, or says when to ask again.
    ///
    /// `crawlDelay` is the delay that robots.txt asks for, in seconds; the longer of it and the rule applies.
    package func ask(crawlDelay: Double? = nil) throws(FetchError) -> Answer {
        let spacing = max(rules.spacing.seconds, crawlDelay ?? 0)
        return try update { state, now in
            if let until = state.standDownUntil, until > now { return .wait(until: until, .standDown) }
            switch state.breaker.admission(at: now) {
            case .open(let until): return .wait(until: until, .circuitOpen)
            case .trialUnderWay(let until): return .wait(until: min(until, now + spacing), .circuitTrial)
            case .admitted: break
            }
            let earliest = state.earliest(by: rules, spacing: spacing, now: now)
            if earliest > now { return .wait(until: earliest, .pace) }
            state.breaker.begin(at: now, openTime: rules.openTime.seconds)
            state.grants = state.grants.filter { $0 > now - rules.window.seconds && $0 <= now } + [now]
            state.notBefore = now + spacing + jitter.next() * rules.jitter.seconds
            return .granted(now)
        }
    }

    /// Records that the site answered, with whatever content.
    package func recordAnswer() throws(FetchError) {
        try update { state, _ in
            state.tooManyInARow = 0
            state.breaker.succeeded()
        }
    }

    /// Records that the site failed: a 5xx answer, a broken connection, or a time-out.
    ///
    /// `until` is the end of the silence that the failing answer asked for; `cause` says in words what went wrong.
    package func recordFailure(standDownUntil until: Date? = nil, cause: String? = nil) throws(FetchError) {
        try update { state, now in
            state.lastTrouble = cause
            state.breaker.failed(at: now, threshold: rules.failures, openTime: rules.openTime.seconds)
            if let until { state.standDownUntil = max(until, state.standDownUntil ?? until) }
        }
    }

    /// Records a 429 answer: all processes stay silent until then.
    ///
    /// - Returns: how many such answers came in a row, and when the silence ends.
    package func recordTooMany(until: Date) throws(FetchError) -> (inARow: Int, until: Date) {
        try update { state, _ in
            state.lastTrouble = "status 429"
            state.tooManyInARow += 1
            let end = max(until, state.standDownUntil ?? until)
            state.standDownUntil = end
            state.breaker.succeeded()
            return (state.tooManyInARow, end)
        }
    }

    /// What caused the last silence or failures, in whichever process.
    package func lastTrouble() throws(FetchError) -> String? {
        try update { state, _ in state.lastTrouble }
    }

    private func update<Result>(_ change: (inout BudgetState, Date) -> Result) throws(FetchError) -> Result {
        do {
            try files.makeFolder(file.deletingLastPathComponent())
            let held = try files.lock(waitingFor: lock)
            defer { held.release() }
            let before = try read()
            var state = before ?? BudgetState()
            // The clock is read under the lock, so that times in the file never go backwards.
            let result = change(&state, clock.now())
            if state != before { try files.write(JSONEncoder().encode(state), to: file) }
            return result
        } catch FetchError.storeFailed(let path, let reason) {
            throw .budgetUnreadable(path: path, reason: reason)
        } catch let error as FetchError {
            throw error
        } catch {
            throw .budgetUnreadable(path: file.path, reason: String(describing: error))
        }
    }

    private func read() throws -> BudgetState? {
        guard let data = try files.read(file) else { return nil }
        do {
            return try JSONDecoder().decode(BudgetState.self, from: data)
        } catch {
            throw FetchError.budgetUnreadable(path: file.path, reason: "no valid JSON")
        }
    }
}
