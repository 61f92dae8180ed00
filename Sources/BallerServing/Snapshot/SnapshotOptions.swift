package import Foundation

/// How artifacts are opened.
///
/// The limits are of one artifact, and two are open while a swap drains: give each less than half of what there is.
package struct SnapshotOptions: Sendable {
    /// Connections that are opened and warmed; as many as threads that query.
    package var connections: Int
    package var memoryLimitBytes: Int
    /// Where a statement spills that outgrows the limit.
    package var temporaryFolder: URL

    package init(
        connections: Int = 2,
        memoryLimitBytes: Int = 512 << 20,
        temporaryFolder: URL = FileManager.default.temporaryDirectory.appending(path: "baller-serve")
    ) {
        self.connections = connections
        self.memoryLimitBytes = memoryLimitBytes
        self.temporaryFolder = temporaryFolder
    }
}
