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
    /// `use` is called with each connection before it works, by whoever may have to interrupt it.
    ///
    /// - Throws: `ServingError.artifactRefused` with the first problem found.
    func open(_ id: BuildID, use: (Connection) throws -> Void) throws -> Snapshot {
        do {
            return try open(store.verify(id), use: use)
        } catch let error as any BallerError {
            throw ServingError.artifactRefused(id, cause: error)
        }
    }

    /// Opens a verified artifact as the server would, and closes it again; blocks.
    ///
    /// - Throws: the reason why it cannot be served.
    package func tryOut(_ verified: Manifest) throws {
        try open(verified) { _ in }.close()
    }

    private func open(_ manifest: Manifest, use: (Connection) throws -> Void) throws -> Snapshot {
        try admit(manifest)
        let file = store.folder(of: manifest.buildID).appending(component: manifest.file.name)
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
                        generation: nextGeneration()
                    ) { connection in
                        watch(connection)
                        try use(connection)
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
