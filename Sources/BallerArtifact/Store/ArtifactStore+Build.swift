import BallerCore
import BallerFiles
package import Foundation

extension ArtifactStore {
    /// Makes a folder for a new build; only one build runs at a time, but publishing and rolling back can continue.
    package func beginBuild() throws(ArtifactError) -> BuildFolder {
        try createStore()
        let lock = try fileSystem.lock(buildLock)
        let startedAt = try freeSecond()
        let folder = building.appending(component: BuildID.stamp(startedAt))
        try fileSystem.createFolder(folder)
        return BuildFolder(url: folder, startedAt: startedAt, fileSystem: fileSystem, lock: lock)
    }

    /// Moves a finished build, passed or failed, into the store; returns the artifact's folder.
    ///
    /// The folder's content is made durable before it is renamed into `artifacts/`, so whatever is there is complete.
    @discardableResult
    package func adopt(_ build: BuildFolder, as manifest: Manifest) throws(ArtifactError) -> URL {
        guard try manifest.buildID == build.buildID(contentHash: manifest.contentHash) else {
            let file = build.url.appending(component: Self.manifestName).path
            throw .damagedManifest(file: file, field: "build_id", problem: "\(manifest.buildID) is not this build")
        }
        let target = folder(of: manifest.buildID)
        guard try fileSystem.info(of: target) == nil else { throw .artifactExists(manifest.buildID, store: root.path) }
        try refuseWriteAheadLog(beside: build.database)
        let json = try manifest.json()
        let file = build.url.appending(component: Self.manifestName)
        _ = try Manifest.decode(json, file: file.path)
        try fileSystem.write(json, to: file)
        try fileSystem.synchronizeTree(build.url)
        try fileSystem.rename(build.url, to: target)
        try fileSystem.synchronize(artifacts)
        try fileSystem.synchronize(building)
        note(manifest)
        build.release()
        return target
    }

    /// Removes an abandoned build.
    package func discard(_ build: BuildFolder) throws(ArtifactError) {
        try fileSystem.remove(build.url)
        build.release()
    }

    var buildLock: URL { building.appending(component: ".lock") }

    private func createStore() throws(ArtifactError) {
        let isNew = try fileSystem.info(of: root) == nil
        try fileSystem.createFolder(artifacts)
        try fileSystem.createFolder(building)
        try fileSystem.synchronize(root)
        if isNew { try fileSystem.synchronize(root.deletingLastPathComponent()) }
    }

    /// The first second from now on that no build id uses, so that ids stay distinct and in order.
    private func freeSecond() throws(ArtifactError) -> Date {
        let taken = try Set((fileSystem.names(in: artifacts) + fileSystem.names(in: building)).map { $0.prefix(16) })
        var second = Date(timeIntervalSince1970: clock.now().timeIntervalSince1970.rounded(.down))
        while taken.contains(BuildID.stamp(second)[...]) { second += 1 }
        return second
    }
}
