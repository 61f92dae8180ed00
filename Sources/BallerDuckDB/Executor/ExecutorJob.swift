/// A piece of work that a `BlockingExecutor` runs; the work uses it to say what can be interrupted.
///
/// Unchecked: `interrupter`, `isCancelled`, `givesWay` and `wasStopped` are touched only under the executor's lock; the rest never
/// changes, or is touched only by the one thread that runs or refuses the job.
package class ExecutorJob: @unchecked Sendable {
    let limit: Duration?
    let deadline: MonotonicTime
    var interrupter: Interrupter?
    var isCancelled = false
    /// Set when it runs only while nothing else wants to.
    var givesWay = false
    /// Set when the executor interrupted it, so that its error is told as what it is.
    var wasStopped = false
    let monitor: Monitor

    init(limit: Duration?, monitor: Monitor) {
        self.limit = limit
        self.monitor = monitor
        deadline = limit.map { MonotonicTime.now.advanced(by: $0) } ?? .distantFuture
    }

    /// Names the connection that the work uses from here on: deadline and cancellation interrupt it.
    package func use(_ connection: Connection) throws {
        let interrupter = connection.interrupter
        monitor.withLock { self.interrupter = interrupter }
        try check()
    }

    /// Throws when the deadline has passed or the waiting task is cancelled; for work between two statements.
    package func check() throws {
        if let reason = stopReason(at: .now) { throw reason }
    }

    /// Why the job has to end now, `nil` while it may go on.
    func stopReason(at now: MonotonicTime) -> (any Error)? {
        if monitor.withLock({ isCancelled }) { return CancellationError() }
        return now >= deadline ? DuckDBError.deadlineExceeded(limit: limit ?? .zero, underlying: nil) : nil
    }

    /// Runs the work and keeps its outcome; blocking.
    func run() {}

    /// Hands the outcome to the waiting task, once.
    func deliver() {}

    /// Hands an error to the waiting task instead of an outcome, once.
    func refuse(_ error: any Error) {}
}

/// The job of one `run`: its work and the task that waits for it.
///
/// Unchecked, as its superclass; `outcome` is touched only by the thread that runs it.
final class TypedJob<T: Sendable>: ExecutorJob, @unchecked Sendable {
    private var work: (@Sendable (ExecutorJob) throws -> T)?
    private var continuation: CheckedContinuation<T, any Error>?
    private var outcome: Result<T, any Error>?

    init(limit: Duration?, monitor: Monitor, work: @escaping @Sendable (ExecutorJob) throws -> T) {
        self.work = work
        super.init(limit: limit, monitor: monitor)
    }

    /// Set before the job is submitted.
    func resume(_ continuation: CheckedContinuation<T, any Error>) { self.continuation = continuation }

    override func run() {
        outcome = work.map { work in Result { try work(self) } }
        // Whoever waits may count on what the work held being let go.
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

    /// An error that came of our own interrupt is told as the deadline or the cancellation behind it.
    private func explained(_ error: any Error) -> any Error {
        let (wasStopped, isCancelled) = monitor.withLock { (self.wasStopped, self.isCancelled) }
        guard wasStopped else { return error }
        if isCancelled { return CancellationError() }
        if case DuckDBError.deadlineExceeded = error { return error }
        return DuckDBError.deadlineExceeded(limit: limit ?? .zero, underlying: String(describing: error))
    }
}
