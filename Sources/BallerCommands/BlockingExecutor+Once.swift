import BallerDuckDB

extension BlockingExecutor {
    /// Runs one long blocking work on a thread of its own, which ends with it.
    static func once<T: Sendable>(_ work: @escaping @Sendable () throws -> T) async throws -> T {
        try await BlockingExecutor(threads: 1, queueLimit: 1, name: "work").run { _ in try work() }
    }
}
