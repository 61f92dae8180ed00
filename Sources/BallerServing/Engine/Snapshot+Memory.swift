import BallerDuckDB

extension Snapshot {
    package struct TaggedBytes: Sendable {
        /// The engine's word, such as `BASE_TABLE`.
        package let tag: String
        package let bytes: Int
    }

    /// What the engine holds of its limit, by what it is for; empty when it cannot even say that.
    ///
    /// Blocking, briefly.
    package var memoryByTag: [TaggedBytes] {
        let memory = (try? database.connect()).flatMap { try? $0.memoryByTag() } ?? [:]
        return memory.sorted { $0.key < $1.key }.map { TaggedBytes(tag: $0.key, bytes: $0.value) }
    }

    /// True when more than half of the limit is held by what the engine cannot let go by itself.
    ///
    /// Pages of tables make room when room is needed; a single question that is too large leaves nothing behind.
    private var holdsTooMuch: Bool {
        let memory = memoryByTag
        guard !memory.isEmpty else { return true }
        return memory.filter { $0.tag != "BASE_TABLE" }.reduce(0) { $0 + $1.bytes } > memoryLimitBytes / 2
    }

    /// Runs the work; when the engine is out of memory, lets go all that its connections keep and runs it once more.
    ///
    /// - Throws: `ServingError.engineExhausted` when that does not help; blocking.
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
