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
}

extension ArtifactStore {
    /// Verifies an artifact, then makes it the current one in a single step.
    ///
    /// `examine` inspects an intact artifact more closely, such as by opening it, and throws if it must not be served.
    ///
    /// - Throws: what `verify` and `examine` throw; the current artifact then stays.
    @discardableResult
    package func publish(
        _ id: BuildID,
        examine: (Manifest) throws(ArtifactError) -> Void = { _ in }
    ) throws(ArtifactError) -> Publication {
        try examine(verify(id))
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
            try flip(.publish, to: id, from: previous)
            return Publication(buildID: id, previous: previous)
        }
    }

    /// Returns to the artifact published before the current one, skipping those that are gone, damaged or unfit.
    ///
    /// `examine` inspects an intact artifact more closely; if it throws a passing error, the rollback ends.
    @discardableResult
    package func rollback(
        examine: (Manifest) throws(ArtifactError) -> Void = { _ in }
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
                try flip(.rollback, to: id, from: current)
                return Publication(buildID: id, previous: current, skipped: skipped)
            }
            throw .nothingToRollBackTo(current: current, store: root.path, skipped: skipped)
        }
    }

    func readHistory() throws(ArtifactError) -> PublishHistory {
        guard try fileSystem.info(of: history) != nil else { return PublishHistory() }
        return try PublishHistory(fileSystem.read(history))
    }

    /// Writes the history first: if the flip then fails, the next entry's `previous` shows it, whereas the next
    /// rollback would miss a flip without an entry.
    private func flip(
        _ action: PublishHistory.Action,
        to id: BuildID,
        from previous: BuildID?
    ) throws(ArtifactError) {
        var log = try readHistory()
        let second = Date(timeIntervalSince1970: clock.now().timeIntervalSince1970.rounded(.down))
        log.append(PublishHistory.Entry(action: action, at: second, buildID: id, previous: previous))
        try fileSystem.replace(history, with: log.bytes)
        try fileSystem.replace(pointer, with: Array("\(id)\n".utf8))
    }
}
