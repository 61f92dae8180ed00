package import BallerArtifact
import BallerCore
import BallerDuckDB
import Foundation
import Synchronization

/// Opens artifacts of a store, and rejects those that differ from their manifest or that a query does not fit.
package final class SnapshotOpener: Sendable {
    package let store: ArtifactStore
    private let catalog: QueryCatalog
    private let options: SnapshotOptions
    private let admit: @Sendable (Manifest) throws -> Void
    private let opened = Mutex(0)
    /// The engine's settings, once known; a failure to read them is not remembered.
    private let planning = Mutex<[String: String]?>(nil)

    /// `admit` throws if the artifact must not be served, whatever its content.
    package init(
        store: ArtifactStore,
        catalog: QueryCatalog,
        options: SnapshotOptions = SnapshotOptions(),
        admit: @escaping @Sendable (Manifest) throws -> Void = { _ in }
    ) {
        self.store = store
        self.catalog = catalog
        self.options = options
        self.admit = admit
    }

    /// Verifies size and checksum, opens the file read-only and sealed, and warms it; blocks as long as reading the
    /// file takes.
    ///
    /// `use` is called with connections before they work, by whoever may have to interrupt it.
    ///
    /// - Throws: `ServingError.artifactRefused` with the first problem found.
    func open(_ id: BuildID, use: ([Connection]) throws -> Void) throws -> Snapshot {
        let verified = try admitted(id)
        return try open(verified, at: store.databaseURL(of: id), use: use)
    }

    /// Verifies bytes and checksum, and asks whether the artifact may be served here; blocking.
    ///
    /// - Throws: `ServingError.artifactRefused` with the first thing found wrong.
    func admitted(_ id: BuildID) throws -> Manifest {
        try refusing(id) {
            let verified = try store.verify(id)
            try admit(verified)
            return verified
        }
    }

    /// Opens the database of an admitted artifact, wherever it is; blocking.
    ///
    /// - Throws: `ServingError.artifactRefused` with the first thing found wrong.
    func open(_ admitted: Manifest, at file: URL, use: ([Connection]) throws -> Void) throws -> Snapshot {
        try refusing(admitted.buildID) { try opened(admitted, file, use: use) }
    }

    private func refusing<Result>(_ id: BuildID, _ work: () throws -> Result) throws -> Result {
        do {
            return try work()
        } catch let error as any BallerError {
            throw ServingError.artifactRefused(id, cause: error)
        }
    }

    /// Opens a verified artifact as the server would, and closes it again; blocks.
    ///
    /// - Throws: the reason why it cannot be served.
    package func tryOut(_ verified: Manifest) throws {
        try admit(verified)
        try opened(verified, store.databaseURL(of: verified.buildID)) { _ in }.close()
    }

    private func opened(
        _ manifest: Manifest,
        _ file: URL,
        use: ([Connection]) throws -> Void
    ) throws -> Snapshot {
        let databaseOptions = try databaseOptions()
        let limit = options.openingLimit
        do {
            return try limit.run { watch in
                let database = try Database(.file(file), options: databaseOptions)
                do {
                    return try Snapshot(
                        manifest,
                        database,
                        catalog,
                        options,
                        swaps: options.keepsAnswers
                            ? SwapLog(manifest.buildID, in: store) : SwapLog(manifest.buildID, records: []),
                        builds: options.keepsAnswers
                            ? BuildLog(manifest.buildID, in: store) : BuildLog(manifest.buildID, []),
                        generation: nextGeneration()
                    ) { connections in
                        watch(connections)
                        try use(connections)
                    }
                } catch {
                    database.close()
                    throw error
                }
            }
        } catch DuckDBError.deadlineExceeded(limit.duration, let stopped) {
            throw ServingError.openingTooLong(limit: limit.duration, stopped: stopped ?? "")
        }
    }

    private func nextGeneration() -> Int {
        opened.withLock { count in
            count += 1
            return count
        }
    }

    private func databaseOptions() throws -> DatabaseOptions {
        try DatabaseOptions(
            access: .readOnly,
            threads: 1,
            memoryLimitBytes: options.memoryLimitBytes,
            spillFolder: SpillFolder(),
            exportFolder: SpillFolder(),
            allowsExternalAccess: false,
            locksConfiguration: true,
            settings: planningSettings()
        )
    }

    private func planningSettings() throws -> [String: String] {
        try planning.withLock { known in
            let settings = try known ?? Planning.settings()
            known = settings
            return settings
        }
    }
}
