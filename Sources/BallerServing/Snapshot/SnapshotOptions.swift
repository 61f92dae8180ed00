package import BallerDuckDB

/// How artifacts are opened.
///
/// The limits apply per artifact, and two are open while a swap drains: give each less than half of the available
/// memory.
package struct SnapshotOptions: Sendable {
    /// Connections that are opened and warmed; as many as query threads.
    package var connections: Int
    package var memoryLimitBytes: Int
    /// Whether answers are kept in memory; not worth their time where an artifact is only tried out.
    package var keepsAnswers: Bool
    /// Whether another artifact's file takes the place of this one's, so that nobody may read it any more by then.
    package var isInPlace: Bool
    /// Bytes of answers kept in memory in addition to the engine's: a quarter of the engine's limit.
    var keptBytes: Int { keepsAnswers ? memoryLimitBytes / 4 : 0 }
    /// Time limit for opening once the bytes are verified: preparing the queries and running them once.
    package var openingLimit: TimeLimit

    package init(
        connections: Int = 2,
        memoryLimitBytes: Int = 512 << 20,
        keepsAnswers: Bool = true,
        openingLimit: Duration = .seconds(30),
        isInPlace: Bool = false
    ) {
        self.connections = connections
        self.memoryLimitBytes = memoryLimitBytes
        self.keepsAnswers = keepsAnswers
        self.isInPlace = isInPlace
        self.openingLimit = TimeLimit(openingLimit)
    }
}
