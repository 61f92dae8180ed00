import Foundation

/// Runs blocking work for async code on a fixed number of its own threads, with a bounded queue.
///
/// Swift's own threads are few and must never block, and the engine blocks. When every thread is busy and the queue is
/// full, work is refused at once (`DuckDBError.queueFull`).
package final class BlockingExecutor: Sendable {
    package let threads: Int
    package let queueLimit: Int
    private let core: ExecutorCore

    /// Starts the threads; `queueLimit` bounds the jobs that wait while all threads are busy.
    package init(threads: Int, queueLimit: Int, name: String = "duckdb") {
        self.threads = max(1, threads)
        self.queueLimit = max(0, queueLimit)
        let core = ExecutorCore(threads: self.threads, queueLimit: self.queueLimit)
        self.core = core
        for index in 0..<self.threads { Self.start("\(name)-\(index)") { core.serve(index) } }
        Self.start("\(name)-watchdog") { core.watch() }
    }

    deinit { core.shutDown() }

    /// Number of jobs waiting for a thread.
    package var waitingCount: Int { core.waitingCount }

    /// Runs the work on one of the threads and returns its result.
    ///
    /// The deadline counts from now, including time in the queue. When it passes or the task is cancelled, the
    /// connections that the work named with `job.use(_:)` are interrupted until the work ends. Throws what the work
    /// throws, `DuckDBError.queueFull`, `.deadlineExceeded`, `.executorShutDown`, or `CancellationError`. The follower
    /// is notified before the work is queued and after it has ended.
    package func run<T: Sendable>(
        deadline: Duration? = nil,
        for follower: (any JobFollower)? = nil,
        _ work: @escaping @Sendable (_ job: ExecutorJob) throws -> T
    ) async throws -> T {
        let job = TypedJob(limit: deadline, monitor: core.monitor, work: work)
        follower?.follow(JobControl(core: core, job: job))
        defer { follower?.follow(nil) }
        return try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { continuation in
                job.resume(continuation)
                core.submit(job)
            }
        } onCancel: {
            core.cancel(job)
        }
    }

    /// Runs the work with exclusive use of a connection; deadline and cancellation interrupt it.
    package func run<T: Sendable>(
        on connection: Connection,
        deadline: Duration? = nil,
        _ work: @escaping @Sendable (Connection) throws -> T
    ) async throws -> T {
        try await run(deadline: deadline) { job in
            try job.use([connection])
            return try work(connection)
        }
    }

    /// Accepts no more work, finishes what is queued, and returns when the threads have ended.
    package func shutdown() async {
        core.shutDown()
        await withCheckedContinuation { core.whenEnded($0) }
    }

    private static func start(_ name: String, _ body: @escaping @Sendable () -> Void) {
        let thread = Thread(block: body)
        thread.name = name
        // The engine plans deeply nested statements recursively.
        thread.stackSize = 8 << 20
        thread.start()
    }
}
