import BallerFiles
import BallerTestSupport
import Foundation

@testable import BallerArtifact

/// A store on a file system in memory, and a way to fill it.
struct StoreFixture {
    let files = FakeFileSystem()
    let clock = ManualClock()

    var store: ArtifactStore {
        ArtifactStore(
            root: URL(filePath: "/store"),
            fileSystem: files,
            clock: clock,
            patience: LockPatience(pause: { _ in })
        )
    }

    /// Bytes that pass for a DuckDB file.
    static func database(_ text: String) -> [UInt8] { Array("checksumDUCK\(text)".utf8) }

    static func hash(_ seed: Int) -> String { String(repeating: "0", count: 7) + String(seed, radix: 16) + "cafe" }

    /// Builds and adopts an artifact.
    @discardableResult
    func build(_ seed: Int, state: Manifest.State = .passed) throws -> BuildID {
        try Self.build(in: store, files, seed, state: state)
    }

    @discardableResult
    static func build(
        in store: ArtifactStore,
        _ files: any FileSystem,
        _ seed: Int,
        state: Manifest.State = .passed
    ) throws -> BuildID {
        let build = try store.beginBuild()
        try files.write(database("season \(seed)"), to: build.database)
        try files.write(Array("{}".utf8), to: build.report)
        let manifest = try manifest(of: build, seed: seed, state: state)
        try store.adopt(build, as: manifest)
        return manifest.buildID
    }

    static func manifest(
        of build: BuildFolder,
        seed: Int,
        state: Manifest.State = .passed
    ) throws -> Manifest {
        try Manifest(
            buildID: build.buildID(contentHash: hash(seed)),
            createdAt: build.startedAt,
            state: state,
            schemaVersion: "1",
            storageVersion: "v1.2.0",
            engineVersion: "v1.5.5",
            codeVersion: "test",
            file: build.describeDatabase(),
            contentHash: hash(seed),
            checks: state == .passed
                ? [] : [Manifest.Check(name: "facts/points", severity: .error, state: .failed, failing: 3, waived: 0)]
        )
    }

    /// Changes the bytes of an artifact's database.
    func damage(_ id: BuildID, _ bytes: [UInt8]) throws {
        try files.write(bytes, to: store.databaseURL(of: id))
    }
}
