import BallerDuckDB

/// Passes queries to threads that may block, a bounded number at a time.
package struct QueryRunner: Sendable {
    private let executor: BlockingExecutor
    private let deadline: Duration
    private let health: EngineHealth

    /// `queueLimit` bounds the requests that wait while all threads are busy; `deadline` applies to one request,
    /// including waiting.
    init(threads: Int, queueLimit: Int, deadline: Duration, health: EngineHealth) {
        executor = BlockingExecutor(threads: threads, queueLimit: queueLimit, name: "query")
        self.deadline = deadline
        self.health = health
    }

    /// Number of requests waiting for a thread.
    package var waitingCount: Int { executor.waitingCount }

    /// Runs the work with exclusive use of one of the artifact's connections, as long as its client is there.
    package func run<T: Sendable>(
        on snapshot: Snapshot,
        _ work: @escaping @Sendable (QuerySession) throws -> T
    ) async throws -> T {
        do {
            return try await executor.run(deadline: deadline, for: ClientPresence.current) { [health] job in
                try snapshot.withRecovery(health) { connection in
                    try job.use([connection.connection])
                    return try work(QuerySession(connection, snapshot.kept, snapshot.directory.names))
                }
            }
        } catch let error as DuckDBError {
            throw ServingError(error, queueLimit: executor.queueLimit)
        }
    }
}

extension ServingError {
    fileprivate init(_ error: DuckDBError, queueLimit: Int) {
        self =
            switch error {
            case .queueFull: .overloaded(limit: queueLimit)
            case .deadlineExceeded(let limit, _): .deadlineExceeded(limit: limit)
            case .executorShutDown: .shutDown
            default: .queryFailed(query: "", cause: error)
            }
    }
}
