import Foundation

/// The statement timeout that the engine lacks, for blocking work on the caller's own thread.
///
/// Work behind a `BlockingExecutor` has the executor's deadline; this is for everything else: checks, and opening an
/// artifact.
package struct TimeLimit: Sendable {
    package let duration: Duration

    package init(_ duration: Duration) { self.duration = duration }

    /// Runs the work on this thread; after the time limit, interrupts the connections that it named last until it ends.
    ///
    /// Throws what the work throws, or `DuckDBError.deadlineExceeded` if the work failed after the limit.
    package func run<T>(_ work: (_ use: ([Connection]) -> Void) throws -> T) throws -> T {
        let watch = Watch(until: MonotonicTime.now.advanced(by: duration))
        let thread = Thread { watch.run() }
        thread.name = "time-limit"
        thread.start()
        let outcome = Result { try work { watch.use($0.map(\.interrupter)) } }
        guard watch.end(), case .failure(let error) = outcome else { return try outcome.get() }
        throw DuckDBError.deadlineExceeded(limit: duration, underlying: String(describing: error))
    }
}

/// The thread behind a time limit.
///
/// Unchecked: every variable is accessed only under `monitor`.
private final class Watch: @unchecked Sendable {
    private let monitor = Monitor()
    private let moved: Monitor.Condition
    private let limit: MonotonicTime
    private var interrupters: [Interrupter] = []
    private var isOver = false
    private var hasWorkEnded = false

    init(until limit: MonotonicTime) {
        self.limit = limit
        moved = Monitor.Condition(of: monitor)
    }

    func use(_ interrupters: [Interrupter]) { monitor.withLock { self.interrupters = interrupters } }

    /// Ends the watch, after which nothing is interrupted; true if the time was up.
    func end() -> Bool {
        monitor.withLock {
            hasWorkEnded = true
            moved.signal()
            return isOver
        }
    }

    func run() {
        monitor.withLock {
            var next = limit
            while !hasWorkEnded {
                moved.wait(until: next)
                guard !hasWorkEnded, MonotonicTime.now >= limit else { continue }
                isOver = true
                for interrupter in interrupters { interrupter.interrupt() }
                // An interrupt between two statements is lost, so it is repeated until the work ends.
                next = MonotonicTime.now.advanced(by: .milliseconds(2))
            }
        }
    }
}
