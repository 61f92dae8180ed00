import BallerFiles
import Foundation

/// Serving from one path that never changes, outside of `artifacts/`, so that the artifacts themselves are never open.
extension ArtifactStore {
    private var serving: URL { root.appending(component: "serving") }

    package var inPlaceSwap: InPlaceSwap {
        InPlaceSwap(
            current: serving.appending(component: Self.databaseName),
            staging: serving.appending(component: "staging.duckdb"),
            fileSystem: fileSystem.system
        )
    }

    /// Takes the lock of the one server that serves in place, and puts back what a swap that was cut short left aside.
    ///
    /// - Returns: the lock, which ends when nobody keeps it.
    /// - Throws: `ArtifactError.locked` where another server has it.
    package func beginServingInPlace() throws(ArtifactError) -> any AnyObject & Sendable {
        try fileSystem.createFolder(serving)
        let lock = try fileSystem.lock(serving.appending(component: ".lock"))
        try inPlaceSwap.recover()
        return lock
    }

    /// Whether the file at the served path is the database of this artifact, byte by byte.
    package func isInPlace(_ manifest: Manifest) throws(ArtifactError) -> Bool {
        let file = inPlaceSwap.current
        guard let info = try fileSystem.info(of: file), info.bytes == manifest.file.bytes else { return false }
        return try fileSystem.fingerprint(of: file).sha256 == manifest.file.sha256
    }

    /// Copies an artifact's database beside the served one, to take its place.
    package func stage(_ manifest: Manifest) throws(ArtifactError) {
        let file = inPlaceSwap.staging
        try fileSystem.remove(file)
        try fileSystem.copy(databaseURL(of: manifest.buildID), to: file)
        let found = try fileSystem.fingerprint(of: file).sha256
        guard found == manifest.file.sha256 else {
            throw .checksumDiffers(file: file.path, expected: manifest.file.sha256, found: found)
        }
        try fileSystem.synchronize(file)
    }
}
