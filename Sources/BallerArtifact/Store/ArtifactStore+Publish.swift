import BallerCore
import BallerFiles
import Foundation

/// A change of the artifact that is served.
package struct Publication: Sendable, Equatable {
    /// Served from now on.
    package let buildID: BuildID
    /// Served before; the same id when nothing had to change.
    package let previous: BuildID?
    /// Nearer artifacts that a rollback passed over.
    package var skipped: [SkippedArtifact] = []
}

extension ArtifactStore {
    /// Verifies an artifact, then makes it the current one in a single step.
    ///
    /// `examine` looks closer at an artifact that is whole, as by opening it, and throws where it must not be served.
    ///
    /// - Throws: whatever `verify` and `examine` find; the current artifact then stays.
    @discardableResult
    package func publish(
        _ id: BuildID,
        examine: (Manifest) throws(ArtifactError) -> Void = { _ in }
    ) throws(ArtifactError) -> Publication {
        try examine(verify(id))
        return try withWriterLock { () throws(ArtifactError) in
            // A damaged pointer is mended by publishing; any other trouble stops here.
            let previous: BuildID?
            do throws(ArtifactError) {
                previous = try current()
            } catch .damagedPointer {
                previous = nil
            }
            if previous == id { return Publication(buildID: id, previous: id) }
            // Again: a prune may have run while the checksum was taken.
            try verifyOutline(id)
            try flip(.publish, to: id, from: previous)
            return Publication(buildID: id, previous: previous)
        }
    }

    /// Goes back to the artifact published before the current one, passing over those that are gone, damaged or unfit.
    ///
    /// `examine` looks closer at an artifact that is whole; what it throws for a passing reason ends the rollback.
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

    /// The history comes first: when the flip does not follow, the next entry's `previous` tells, whereas a flip without
    /// an entry would be forgotten by the next rollback.
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
