import BallerDuckDB

extension Snapshot {
    package struct TaggedBytes: Sendable {
        /// The engine's name for the purpose, such as `BASE_TABLE`.
        package let tag: String
        package let bytes: Int
    }

    /// Memory that the engine counts against its limit, by purpose; empty if it cannot even report that.
    ///
    /// Blocks briefly.
    package var memoryByTag: [TaggedBytes] {
        let memory = (try? database.connect()).flatMap { try? $0.memoryByTag() } ?? [:]
        return memory.sorted { $0.key < $1.key }.map { TaggedBytes(tag: $0.key, bytes: $0.value) }
    }

    /// True if more than half of the limit is held by memory that the engine cannot release by itself.
    ///
    /// Table pages are evicted when memory is needed; a single query that is too large leaves nothing behind.
    private var holdsTooMuch: Bool {
        let memory = memoryByTag
        guard !memory.isEmpty else { return true }
        return memory.filter { $0.tag != "BASE_TABLE" }.reduce(0) { $0 + $1.bytes } > memoryLimitBytes / 2
    }

    /// Runs the work; if the engine is out of memory, releases everything its connections cache and runs it once more.
    ///
    /// - Throws: `ServingError.engineExhausted` if that does not help; blocks.
    func withRecovery<T>(_ health: EngineHealth, _ work: (PooledConnection) throws -> T) throws -> T {
        do {
            return try withConnection(work)
        } catch  where error.isExhaustion {
            health.noteOutOfMemory(of: self, error)
            renewConnections()
        }
        do {
            return try withConnection(work)
        } catch  where error.isExhaustion {
            if error.isFatal || holdsTooMuch {
                markExhausted()
                health.raiseAlarm()
            }
            throw ServingError.engineExhausted(cause: "\(error)")
        }
    }
}

extension Error {
    private var engineError: DuckDBError? {
        if case .queryFailed(_, let cause)? = self as? ServingError { return cause as? DuckDBError }
        return self as? DuckDBError
    }

    fileprivate var isExhaustion: Bool { engineError?.isExhaustion ?? false }
    fileprivate var isFatal: Bool { engineError?.failure?.kind == .fatal }
}
