/// Keeps an artifact readable for an answer that takes longer than its request: until the last one who has the lease lets it go.
///
/// A swap does not wait for it: the engine keeps a file open for whoever still has a connection. Only where the file itself has to be
/// free before another one takes its place, the holder counts as a reader.
package final class SnapshotLease: Sendable {
    package let snapshot: Snapshot
    private let isReader: Bool

    /// To be made while the artifact is open for somebody else, who connects before that one leaves.
    init(_ snapshot: Snapshot, isReader: Bool) {
        self.snapshot = snapshot
        self.isReader = isReader
        if isReader { snapshot.enter() }
    }

    deinit { if isReader { snapshot.leave() } }
}

extension Snapshot {
    /// A lease, for whoever is reading it now.
    package func lease() -> SnapshotLease { SnapshotLease(self, isReader: isInPlace) }
}
