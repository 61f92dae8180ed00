package import BallerDuckDB

/// How artifacts are opened.
///
/// The limits are of one artifact, and two are open while a swap drains: give each less than half of what there is.
package struct SnapshotOptions: Sendable {
    /// Connections that are opened and warmed; as many as threads that query.
    package var connections: Int
    package var memoryLimitBytes: Int
    /// Of answers that are kept in memory, beside the engine's: a quarter of the engine's limit.
    var keptBytes: Int { memoryLimitBytes / 4 }
    /// Longest that opening may take once the bytes are verified: preparing the queries and asking the first ones.
    package var openingLimit: TimeLimit

    package init(
        connections: Int = 2,
        memoryLimitBytes: Int = 512 << 20,
        openingLimit: Duration = .seconds(30)
    ) {
        self.connections = connections
        self.memoryLimitBytes = memoryLimitBytes
        self.openingLimit = TimeLimit(openingLimit)
    }
}
