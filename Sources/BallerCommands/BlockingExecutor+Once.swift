import BallerDuckDB

extension BlockingExecutor {
    /// Runs one long blocking job on a thread that exists only for it.
    static func once<T: Sendable>(_ work: @escaping @Sendable () throws -> T) async throws -> T {
        try await BlockingExecutor(threads: 1, queueLimit: 1, name: "work").run { _ in try work() }
    }
}
