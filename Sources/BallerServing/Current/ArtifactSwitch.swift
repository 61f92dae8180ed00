import BallerArtifact
import BallerDuckDB

/// How a published artifact takes the place of the one that is served.
package enum SwapStrategy: String, Sendable, CaseIterable {
    /// The new one is opened beside the old one: nobody waits.
    case pointer
    /// One file at one path, closed, replaced and opened: requests wait meanwhile.
    case inPlace = "in-place"
}

/// Brings an artifact into service; the reloader calls it, never twice at once.
protocol ArtifactSwitch: Sendable {
    /// Opens the artifact and switches to it; blocking.
    ///
    /// - Returns: what serves now, and what served before, which the caller lets drain and closes.
    /// - Throws: what stands against it; what served before serves on.
    func bring(
        _ id: BuildID,
        into current: CurrentArtifact,
        _ job: ExecutorJob
    ) throws -> (serving: Snapshot, previous: Snapshot?)
}

/// Opens the new artifact beside the old one.
struct PointerSwitch: ArtifactSwitch {
    let opener: SnapshotOpener

    func bring(
        _ id: BuildID,
        into current: CurrentArtifact,
        _ job: ExecutorJob
    ) throws -> (serving: Snapshot, previous: Snapshot?) {
        let next = try opener.open(id) { try job.use($0) }
        return (next, current.replace(with: next))
    }
}
