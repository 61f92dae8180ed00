import BallerCore
import BallerFiles
import Foundation

/// A change of the served artifact.
package struct Publication: Sendable, Equatable {
    /// Served from now on.
    package let buildID: BuildID
    /// Served before; the same id if nothing had to change.
    package let previous: BuildID?
    /// Closer artifacts that a rollback skipped.
    package var skipped: [SkippedArtifact] = []
    /// Why what changed is not known, if it is not.
    package var warning: String?
}

extension ArtifactStore {
    /// Verifies an artifact, then makes it the current one in a single step.
    ///
    /// `examine` inspects an intact artifact more closely, such as by opening it, and throws if it must not be served.
    /// `compare` says what changes for readers; if it throws, the artifact is published with a warning.
    ///
    /// - Throws: what `verify` and `examine` throw; the current artifact then stays.
    @discardableResult
    package func publish(
        _ id: BuildID,
        examine: (Manifest) throws(ArtifactError) -> Void = { _ in },
        compare: SwapComparison? = nil
    ) throws(ArtifactError) -> Publication {
        try examine(verify(id))
        // Before the lock, which others wait for.
        let expected = (try? current()) ?? nil
        let found = expected == id ? ComparedArtifacts() : compared(expected, id, by: compare)
        return try withWriterLock { () throws(ArtifactError) in
            // Publishing repairs a damaged pointer; any other error ends it here.
            let previous: BuildID?
            do throws(ArtifactError) {
                previous = try current()
            } catch .damagedPointer {
                previous = nil
            }
            if previous == id { return Publication(buildID: id, previous: id) }
            // Verify again: a prune may have run while the checksum was computed.
            try verifyOutline(id)
            let changes = previous == expected ? found : compared(previous, id, by: compare)
            let warning = try flip(.publish, to: id, from: previous, changes)
            return Publication(buildID: id, previous: previous, warning: warning)
        }
    }

    /// Returns to the artifact published before the current one, skipping those that are gone, damaged or unfit.
    ///
    /// `examine` inspects an intact artifact more closely; if it throws a passing error, the rollback ends.
    @discardableResult
    package func rollback(
        examine: (Manifest) throws(ArtifactError) -> Void = { _ in },
        compare: SwapComparison? = nil
    ) throws(ArtifactError) -> Publication {
        guard try current() != nil else { throw .nothingPublished(store: root.path) }
        return try withWriterLock { () throws(ArtifactError) in
            guard let current = try current() else { throw .nothingPublished(store: root.path) }
            var skipped: [SkippedArtifact] = []
            for id in try readHistory().before(current) {
                do throws(ArtifactError) {
                    try examine(verify(id))
                } catch .unfit(let id, let reason, isPassing: true) {
                    throw .unfit(id, reason: reason, isPassing: true)
                } catch {
                    skipped.append(SkippedArtifact(buildID: id, reason: error.message))
                    continue
                }
                let warning = try flip(.rollback, to: id, from: current, compared(current, id, by: compare))
                return Publication(buildID: id, previous: current, skipped: skipped, warning: warning)
            }
            throw .nothingToRollBackTo(current: current, store: root.path, skipped: skipped)
        }
    }

    func readHistory() throws(ArtifactError) -> PublishHistory {
        guard try fileSystem.info(of: history) != nil else { return PublishHistory() }
        return try PublishHistory(fileSystem.read(history))
    }

    /// Writes what changed first, so that whoever sees the flip finds it, and then the history: if the flip fails, the
    /// `previous` of the next record and entry shows it, whereas the next rollback would miss a flip without an entry.
    ///
    /// - Returns: why what changed is not known, if it is not.
    private func flip(
        _ action: SwapRecord.Action,
        to id: BuildID,
        from previous: BuildID?,
        _ changes: ComparedArtifacts
    ) throws(ArtifactError) -> String? {
        var log = try readHistory()
        let second = Date(timeIntervalSince1970: clock.now().timeIntervalSince1970.rounded(.down))
        let warning = record(action, to: id, from: previous, at: second, changes)
        log.append(PublishHistory.Entry(action: action, at: second, buildID: id, previous: previous))
        try fileSystem.replace(history, with: log.bytes)
        try fileSystem.replace(pointer, with: Array("\(id)\n".utf8))
        return warning
    }
}
