/// The queue and threads behind a `BlockingExecutor`; the threads retain it, not the executor.
///
/// Unchecked: every variable is accessed only under `monitor`.
final class ExecutorCore: @unchecked Sendable {
    let monitor = Monitor()
    private let queueLimit: Int
    private let jobArrived: Monitor.Condition
    private let alarmMoved: Monitor.Condition
    private var waiting = JobQueue()
    /// Jobs that run only when no other job waits.
    private var yielding = JobQueue()
    /// The job that each thread runs, by thread number.
    private var running: [ExecutorJob?]
    private var idleThreads = 0
    private var liveThreads: Int
    private var isShutDown = false
    /// When the watchdog checks next.
    private var alarm = MonotonicTime.distantFuture
    private var endWaiters: [CheckedContinuation<Void, Never>] = []

    init(threads: Int, queueLimit: Int) {
        self.queueLimit = queueLimit
        jobArrived = Monitor.Condition(of: monitor)
        alarmMoved = Monitor.Condition(of: monitor)
        running = Array(repeating: nil, count: threads)
        liveThreads = threads
    }

    /// Queues the job, or refuses it at once: after shutdown, if already cancelled, or if the queue is full.
    func submit(_ job: ExecutorJob) {
        let refusal: (any Error)? = monitor.withLock {
            if isShutDown { return DuckDBError.executorShutDown }
            if job.isCancelled { return CancellationError() }
            // A job does not wait if a thread is idle.
            guard waiting.count < queueLimit + idleThreads else { return DuckDBError.queueFull(limit: queueLimit) }
            if job.givesWay {
                guard yielding.count <= queueLimit else { return DuckDBError.queueFull(limit: queueLimit) }
                yielding.append(job)
            } else {
                waiting.append(job)
                stopYielding()
            }
            if idleThreads > 0 { jobArrived.signal() }
            ring(noLaterThan: job.deadline)
            return nil
        }
        if let refusal { job.refuse(refusal) }
    }

    /// Stops the job, queued or running; does nothing once it has ended.
    func cancel(_ job: ExecutorJob) {
        let wasWaiting = monitor.withLock {
            job.isCancelled = true
            if waiting.remove(job) || yielding.remove(job) { return true }
            if running.contains(where: { $0 === job }) { ring(noLaterThan: .now) }
            return false
        }
        if wasWaiting { job.refuse(CancellationError()) }
    }

    /// Moves the job behind all others; does nothing once it has ended.
    func giveWay(_ job: ExecutorJob) {
        let surplus: ExecutorJob? = monitor.withLock {
            job.givesWay = true
            if waiting.remove(job) { yielding.append(job) }
            stopYielding()
            return yielding.count > queueLimit ? yielding.removeFirst() : nil
        }
        surplus?.refuse(CancellationError())
    }

    /// Makes the watchdog stop yielding jobs while others wait for a thread.
    private func stopYielding() {
        guard waiting.count > idleThreads, running.contains(where: { $0?.givesWay == true }) else { return }
        ring(noLaterThan: .now)
    }

    /// Accepts no more jobs; the threads end when the queue is empty.
    func shutDown() {
        monitor.withLock {
            isShutDown = true
            jobArrived.broadcast()
            alarmMoved.signal()
        }
    }

    /// Resumes the continuation when the last thread has ended.
    func whenEnded(_ continuation: CheckedContinuation<Void, Never>) {
        let hasEnded = monitor.withLock {
            if liveThreads > 0 { endWaiters.append(continuation) }
            return liveThreads == 0
        }
        if hasEnded { continuation.resume() }
    }

    var waitingCount: Int { monitor.withLock { waiting.count + yielding.count } }

    // MARK: Threads

    /// The main loop of one thread; blocks until shutdown.
    func serve(_ thread: Int) {
        while let job = take(thread) {
            if let reason = job.stopReason(at: .now) {
                end(thread)
                job.refuse(reason)
            } else {
                job.run()
                end(thread)
                job.deliver()
            }
        }
        let waiters = monitor.withLock {
            liveThreads -= 1
            guard liveThreads == 0 else { return [CheckedContinuation<Void, Never>]() }
            alarmMoved.signal()
            defer { endWaiters = [] }
            return endWaiters
        }
        for waiter in waiters { waiter.resume() }
    }

    private func take(_ thread: Int) -> ExecutorJob? {
        monitor.withLock {
            while waiting.isEmpty && yielding.isEmpty {
                if isShutDown { return nil }
                idleThreads += 1
                jobArrived.wait()
                idleThreads -= 1
            }
            running[thread] = waiting.removeFirst() ?? yielding.removeFirst()
            return running[thread]
        }
    }

    /// From here on the watchdog leaves the job's connection alone, because the next job may use it.
    private func end(_ thread: Int) { monitor.withLock { running[thread] = nil } }

    // MARK: The watchdog

    /// Wakes the watchdog no later than this; with deadlines in order it sleeps through earlier jobs.
    private func ring(noLaterThan time: MonotonicTime) {
        guard time < alarm else { return }
        alarm = time
        alarmMoved.signal()
    }

    /// The main loop of the watchdog, which replaces the statement timeout that the engine lacks.
    func watch() {
        while true {
            let late: [ExecutorJob]? = monitor.withLock {
                if isShutDown && liveThreads == 0 { return nil }
                alarmMoved.wait(until: alarm)
                return lookAtDeadlines(now: .now)
            }
            guard let late else { return }
            for job in late { job.refuse(DuckDBError.deadlineExceeded(limit: job.limit ?? .zero, underlying: nil)) }
        }
    }

    /// Interrupts jobs that run too long, removes those that waited too long, and sets the next alarm.
    private func lookAtDeadlines(now: MonotonicTime) -> [ExecutorJob] {
        guard alarm <= now else { return [] }
        alarm = .distantFuture
        let othersWait = waiting.count > idleThreads
        for case let job? in running {
            if job.givesWay && othersWait { job.isCancelled = true }
            if job.isCancelled || job.deadline <= now {
                job.wasStopped = true
                for interrupter in job.interrupters { interrupter.interrupt() }
                // An interrupt between two statements is lost, so it is repeated until the job ends.
                alarm = min(alarm, now.advanced(by: .milliseconds(2)))
            } else {
                alarm = min(alarm, job.deadline)
            }
        }
        let late = waiting.removeAll { $0.deadline <= now } + yielding.removeAll { $0.deadline <= now }
        alarm = min(alarm, waiting.earliestDeadline, yielding.earliestDeadline)
        return late
    }
}
