import BallerDuckDB
import Foundation
import Synchronization
import Testing

@Suite(.timeLimit(.minutes(60))) struct BlockingExecutorTests {
    /// Runs for minutes unless it is stopped.
    private static let endless: SQL =
        "SELECT count(*) FROM range(1000000) a(i), range(1000000) b(j) WHERE hash(i, j) = 1"

    @Test func `work runs on a thread of the executor and its value or error comes back`() async throws {
        struct Refused: Error {}
        let executor = BlockingExecutor(threads: 1, queueLimit: 4)
        #expect(try await executor.run { _ in 6 * 7 } == 42)
        await #expect(throws: Refused.self) { try await executor.run { _ in throw Refused() } }
        await executor.shutdown()
    }

    @Test func `many tasks at once are all answered`() async throws {
        let executor = BlockingExecutor(threads: 3, queueLimit: 1_000)
        let sum = try await withThrowingTaskGroup(of: Int.self) { group in
            for n in 0..<1_000 { group.addTask { try await executor.run(deadline: .seconds(60)) { _ in n } } }
            return try await group.reduce(0, +)
        }
        #expect(sum == 499_500)
        await executor.shutdown()
    }

    @Test func `a deadline interrupts the running statement, and the connection goes on`() async throws {
        let executor = BlockingExecutor(threads: 1, queueLimit: 4)
        let connection = try memoryConnection()
        var interrupted: String?
        // On a busy machine a short time is over before the statement begins; then it gets a longer one.
        for time in [30, 300, 3_000, 30_000].map(Duration.milliseconds) where interrupted == nil {
            let error = await #expect(throws: DuckDBError.self) {
                try await executor.run(on: connection, deadline: time) { try $0.rows(Self.endless).count }
            }
            guard case .deadlineExceeded(time, let underlying)? = error else {
                Issue.record("\(String(describing: error))")
                return
            }
            interrupted = underlying
        }
        #expect(interrupted?.contains("test.sql") == true)
        #expect(try await executor.run(on: connection) { try $0.rows("SELECT 1 AS n").count } == 1)
        await executor.shutdown()
    }

    @Test func `a deadline also stops work of many short statements`() async throws {
        let executor = BlockingExecutor(threads: 1, queueLimit: 4)
        let connection = try memoryConnection()
        let error = await #expect(throws: DuckDBError.self) {
            try await executor.run(on: connection, deadline: .milliseconds(30)) { connection in
                while true { _ = try connection.rows("SELECT sum(hash(i)) FROM range(100000) AS r(i)") }
            }
        }
        #expect(error?.code == "duckdb.deadline_exceeded")
        await executor.shutdown()
    }

    private final class Order: Sendable {
        private let kept = Mutex<[String]>([])
        var names: [String] { kept.withLock { $0 } }
        func add(_ name: String) { kept.withLock { $0.append(name) } }
    }

    /// Keeps the control of the one piece of work that it follows.
    private final class Follower: JobFollower {
        private let kept = Mutex<JobControl?>(nil)
        var work: JobControl? { kept.withLock { $0 } }
        func follow(_ work: JobControl?) { if let work { kept.withLock { $0 = work } } }
    }

    @Test func `yielding work waits behind all other work, and runs when nothing else waits`() async throws {
        let executor = BlockingExecutor(threads: 1, queueLimit: 4)
        let gate = Gate()
        let order = Order()
        async let busy: Void = executor.run { _ in gate.waitUntilOpen() }
        await gate.waitUntilReached()
        let follower = Follower()
        async let polite: Void = executor.run(for: follower) { _ in order.add("polite") }
        while executor.waitingCount < 1 { await Task.yield() }
        follower.work?.giveWay()
        async let other: Void = executor.run { _ in order.add("other") }
        while executor.waitingCount < 2 { await Task.yield() }
        gate.open()
        _ = try await (busy, polite, other)
        #expect(order.names == ["other", "polite"])
        await executor.shutdown()
    }

    @Test func `running work that yields is stopped when other work has to wait`() async throws {
        let executor = BlockingExecutor(threads: 1, queueLimit: 4)
        let connection = try memoryConnection()
        let follower = Follower()
        let gate = Gate()
        async let polite: Void = executor.run(for: follower) { job in
            try job.use([connection])
            gate.open()
            gate.waitUntilOpen()
            _ = try connection.rows(Self.endless)
        }
        await gate.waitUntilReached()
        follower.work?.giveWay()
        #expect(try await executor.run { _ in 1 } == 1)
        do {
            try await polite
            Issue.record("it was not stopped")
        } catch {
            #expect(error is CancellationError)
        }
        await executor.shutdown()
    }

    @Test func `a deadline counts the time in the queue`() async throws {
        let executor = BlockingExecutor(threads: 1, queueLimit: 4)
        let gate = Gate()
        async let busy: Void = executor.run { _ in gate.waitUntilOpen() }
        await gate.waitUntilReached()
        let error = await #expect(throws: DuckDBError.self) {
            try await executor.run(deadline: .milliseconds(10)) { _ in Issue.record("work ran after its deadline") }
        }
        #expect(error == .deadlineExceeded(limit: .milliseconds(10), underlying: nil))
        gate.open()
        try await busy
        await executor.shutdown()
    }

    @Test func `a deadline in the past refuses the work`() async throws {
        let executor = BlockingExecutor(threads: 1, queueLimit: 4)
        await #expect(throws: DuckDBError.self) {
            try await executor.run(deadline: .zero) { _ in Issue.record("work ran after its deadline") }
        }
        await executor.shutdown()
    }

    @Test func `work beyond the queue's limit is refused at once`() async throws {
        let executor = BlockingExecutor(threads: 1, queueLimit: 2)
        let gate = Gate()
        async let busy: Void = executor.run { _ in gate.waitUntilOpen() }
        await gate.waitUntilReached()
        async let first = executor.run { _ in 1 }
        async let second = executor.run { _ in 2 }
        while executor.waitingCount < 2 { await Task.yield() }
        await #expect(throws: DuckDBError.queueFull(limit: 2)) { try await executor.run { _ in 3 } }
        gate.open()
        try await busy
        #expect(try await first + second == 3)
        await executor.shutdown()
    }

    @Test func `a queue of length zero still serves idle threads`() async throws {
        let executor = BlockingExecutor(threads: 1, queueLimit: 0)
        // The thread may not have reached its post yet.
        var answer: Int?
        while answer == nil {
            answer = try? await executor.run { _ in 1 }
            await Task.yield()
        }
        #expect(answer == 1)
        await executor.shutdown()
    }

    @Test func `cancelling the task interrupts its statement`() async throws {
        let executor = BlockingExecutor(threads: 1, queueLimit: 4)
        let connection = try memoryConnection()
        let gate = Gate()
        let task = Task {
            try await executor.run(on: connection) { connection in
                gate.reach()
                return try connection.rows(Self.endless).count
            }
        }
        await gate.waitUntilReached()
        task.cancel()
        await #expect(throws: CancellationError.self) { try await task.value }
        #expect(try await executor.run(on: connection) { try $0.rows("SELECT 1 AS n").count } == 1)
        await executor.shutdown()
    }

    @Test func `cancelling a task that waits takes it out of the queue`() async throws {
        let executor = BlockingExecutor(threads: 1, queueLimit: 4)
        let gate = Gate()
        async let busy: Void = executor.run { _ in gate.waitUntilOpen() }
        await gate.waitUntilReached()
        let task = Task { try await executor.run { _ in Issue.record("cancelled work ran") } }
        while executor.waitingCount < 1 { await Task.yield() }
        task.cancel()
        await #expect(throws: CancellationError.self) { try await task.value }
        #expect(executor.waitingCount == 0)
        gate.open()
        try await busy
        await executor.shutdown()
    }

    @Test func `shutting down finishes what is queued and refuses what comes later`() async throws {
        let executor = BlockingExecutor(threads: 1, queueLimit: 4)
        let gate = Gate()
        async let busy: Void = executor.run { _ in gate.waitUntilOpen() }
        await gate.waitUntilReached()
        async let queued = executor.run { _ in "done" }
        while executor.waitingCount < 1 { await Task.yield() }
        async let end: Void = executor.shutdown()
        var refused: (any Error)?
        while refused == nil {
            do { try await executor.run(deadline: .zero) { _ in } } catch DuckDBError.executorShutDown {
                refused = DuckDBError.executorShutDown
            } catch { await Task.yield() }
        }
        gate.open()
        try await busy
        #expect(try await queued == "done")
        await end
    }

    @Test func `what the work held is released when its value comes back`() async throws {
        final class Held: Sendable {}
        let executor = BlockingExecutor(threads: 1, queueLimit: 4)
        for _ in 0..<200 {
            var held: Held? = Held()
            weak let watched = held
            _ = try await executor.run { [held] _ in held === nil }
            held = nil
            #expect(watched == nil)
        }
        await executor.shutdown()
    }
}

/// Lets a test hold a thread of an executor, and know that it does.
private final class Gate: Sendable {
    private let state = Mutex((isReached: false, isOpen: false))

    func reach() { state.withLock { $0.isReached = true } }
    func open() { state.withLock { $0.isOpen = true } }

    func waitUntilOpen() {
        reach()
        while !state.withLock({ $0.isOpen }) { sched_yield() }
    }

    func waitUntilReached() async {
        while !state.withLock({ $0.isReached }) { await Task.yield() }
    }
}
