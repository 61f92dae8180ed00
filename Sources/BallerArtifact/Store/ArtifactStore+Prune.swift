import BallerFiles
import Foundation

/// What a prune removed and what it could not.
package struct PruneReport: Sendable, Equatable {
    package var removed: [BuildID] = []
    /// Folders in `building/` that killed builds left.
    package var leftovers: [String] = []
    /// Artifacts that are in use or that the system would not remove; the next prune tries again.
    package var refused: [SkippedArtifact] = []
    package var freedBytes = 0
}

extension ArtifactStore {
    /// Removes all artifacts but the newest `keep`, the current one and the next rollback target, old records of swaps and builds, and
    /// what killed builds left behind.
    package func prune(keep: Int) throws(ArtifactError) -> PruneReport {
        guard try fileSystem.info(of: root) != nil else { return PruneReport() }
        return try withWriterLock { () throws(ArtifactError) in
            var report = PruneReport()
            try emptyTrash()
            let keepers = try keepers(keep)
            for id in try ids() where !keepers.contains(id) {
                do throws(ArtifactError) {
                    report.freedBytes += try remove(id)
                    report.removed.append(id)
                } catch {
                    report.refused.append(SkippedArtifact(buildID: id, reason: error.message))
                }
            }
            try pruneSwaps(keeping: Set(ids()))
            try pruneSummaries()
            report.leftovers = try removeLeftovers()
            return report
        }
    }

    private func keepers(_ keep: Int) throws(ArtifactError) -> Set<BuildID> {
        var keepers = try Set(ids().suffix(max(keep, 0)))
        guard let current = try current() else { return keepers }
        keepers.insert(current)
        for id in try readHistory().before(current) {
            guard (try? verifyOutline(id)) != nil else { continue }
            keepers.insert(id)
            break
        }
        return keepers
    }

    /// Renames it away in one step before the slow removal, so that an artifact in `artifacts/` is always complete.
    private func remove(_ id: BuildID) throws(ArtifactError) -> Int {
        let folder = folder(of: id)
        let bytes = try fileSystem.info(of: databaseURL(of: id))?.bytes ?? 0
        try fileSystem.createFolder(trash)
        let away = trash.appending(component: id.rawValue)
        try fileSystem.rename(folder, to: away)
        try fileSystem.synchronize(artifacts)
        try fileSystem.remove(away)
        return bytes
    }

    private func emptyTrash() throws(ArtifactError) {
        for name in try fileSystem.names(in: trash) {
            try fileSystem.remove(trash.appending(component: name))
        }
    }

    /// Touches nothing in `building/` while a live build holds the build lock.
    private func removeLeftovers() throws(ArtifactError) -> [String] {
        let names = try fileSystem.names(in: building).filter { !$0.hasPrefix(".") }
        guard !names.isEmpty else { return [] }
        let lock: any FileLock
        do throws(ArtifactError) {
            lock = try fileSystem.lock(buildLock)
        } catch .locked {
            return []
        }
        defer { lock.release() }
        for name in names { try fileSystem.remove(building.appending(component: name)) }
        return names
    }
}
