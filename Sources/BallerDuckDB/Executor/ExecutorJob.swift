/// Work run by a `BlockingExecutor`; the work uses it to say what can be interrupted.
///
/// Unchecked: `interrupters`, `isCancelled`, `givesWay` and `wasStopped` are accessed only under the executor's lock.
/// The rest never changes, or is accessed only by the thread that runs or refuses the job.
package class ExecutorJob: @unchecked Sendable {
    let limit: Duration?
    let deadline: MonotonicTime
    var interrupters: [Interrupter] = []
    var isCancelled = false
    /// Set if the job runs only while nothing else wants to.
    var givesWay = false
    /// Set when the executor interrupted the job, so that its error can be reported as a deadline or cancellation.
    var wasStopped = false
    let monitor: Monitor

    init(limit: Duration?, monitor: Monitor) {
        self.limit = limit
        self.monitor = monitor
        deadline = limit.map { MonotonicTime.now.advanced(by: $0) } ?? .distantFuture
    }

    /// Names the connections that the work uses from here on, which deadline and cancellation interrupt.
    package func use(_ connections: [Connection]) throws {
        let interrupters = connections.map(\.interrupter)
        monitor.withLock { self.interrupters = interrupters }
        try check()
    }

    /// Throws if the deadline has passed or the waiting task is cancelled; for use between two statements.
    package func check() throws {
        if let reason = stopReason(at: .now) { throw reason }
    }

    /// Why the job has to end now, or `nil` if it may continue.
    func stopReason(at now: MonotonicTime) -> (any Error)? {
        if monitor.withLock({ isCancelled }) { return CancellationError() }
        return now >= deadline ? DuckDBError.deadlineExceeded(limit: limit ?? .zero, underlying: nil) : nil
    }

    /// Runs the work and keeps its outcome; blocks.
    func run() {}

    /// Passes the outcome to the waiting task, once.
    func deliver() {}

    /// Passes an error to the waiting task instead of an outcome, once.
    func refuse(_ error: any Error) {}
}

/// The job of one `run`: its work and the waiting task.
///
/// Unchecked like its superclass; `outcome` is accessed only by the thread that runs it.
final class TypedJob<T: Sendable>: ExecutorJob, @unchecked Sendable {
    private var work: (@Sendable (ExecutorJob) throws -> T)?
    private var continuation: CheckedContinuation<T, any Error>?
    private var outcome: Result<T, any Error>?

    init(limit: Duration?, monitor: Monitor, work: @escaping @Sendable (ExecutorJob) throws -> T) {
        self.work = work
        super.init(limit: limit, monitor: monitor)
    }

    /// Must be called before the job is submitted.
    func resume(_ continuation: CheckedContinuation<T, any Error>) { self.continuation = continuation }

    override func run() {
        outcome = work.map { work in Result { try work(self) } }
        // Whoever waits can rely on everything the work held being released.
        work = nil
    }

    override func deliver() {
        guard let outcome else { return }
        self.outcome = nil
        continuation?.resume(with: outcome.mapError { explained($0) })
        continuation = nil
    }

    override func refuse(_ error: any Error) {
        work = nil
        continuation?.resume(throwing: error)
        continuation = nil
    }

    /// Replaces an error caused by our own interrupt with the deadline or cancellation behind it.
    private func explained(_ error: any Error) -> any Error {
        let (wasStopped, isCancelled) = monitor.withLock { (self.wasStopped, self.isCancelled) }
        guard wasStopped else { return error }
        if isCancelled { return CancellationError() }
        if case DuckDBError.deadlineExceeded = error { return error }
        return DuckDBError.deadlineExceeded(limit: limit ?? .zero, underlying: String(describing: error))
    }
}
