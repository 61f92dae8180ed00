import BallerFiles
import Foundation

extension ArtifactStore {
    /// Reads the whole artifact and returns its manifest if it is intact and may be served.
    ///
    /// - Throws: the first problem found: with the manifest, a failed build, or a database file that is missing,
    /// truncated, changed, left open by its writer or not a DuckDB database.
    @discardableResult
    package func verify(_ id: BuildID) throws(ArtifactError) -> Manifest {
        let manifest = try verifyOutline(id)
        let file = databaseURL(of: id)
        let print = try fileSystem.fingerprint(of: file)
        guard print.isDuckDB else { throw .notADatabase(file: file.path) }
        guard print.bytes == manifest.file.bytes else {
            throw .sizeDiffers(file: file.path, expected: manifest.file.bytes, found: print.bytes)
        }
        guard print.sha256 == manifest.file.sha256 else {
            throw .checksumDiffers(file: file.path, expected: manifest.file.sha256, found: print.sha256)
        }
        return manifest
    }

    /// As `verify`, without reading the database: fast, but misses changed bytes.
    @discardableResult
    package func verifyOutline(_ id: BuildID) throws(ArtifactError) -> Manifest {
        let manifest = try manifest(of: id)
        guard manifest.state == .passed else {
            throw .failedArtifact(id, checks: manifest.checks.filter(\.blocks).map(\.name))
        }
        let file = databaseURL(of: id)
        guard let info = try fileSystem.info(of: file), !info.isFolder else { throw .databaseMissing(file: file.path) }
        try refuseWriteAheadLog(beside: file)
        guard info.bytes == manifest.file.bytes else {
            throw .sizeDiffers(file: file.path, expected: manifest.file.bytes, found: info.bytes)
        }
        return manifest
    }

    func refuseWriteAheadLog(beside database: URL) throws(ArtifactError) {
        let log = database.appendingPathExtension("wal")
        if try fileSystem.info(of: log) != nil { throw .writeAheadLogBeside(file: log.path) }
    }
}

extension FileFingerprint {
    /// DuckDB writes its mark behind the checksum of the first block.
    package var isDuckDB: Bool { head.count >= 12 && Array(head[8..<12]) == Array("DUCK".utf8) }
}
