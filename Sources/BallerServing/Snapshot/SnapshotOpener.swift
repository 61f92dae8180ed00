package import BallerArtifact
import BallerCore
import BallerDuckDB
import Foundation
import Synchronization

/// Opens artifacts of a store, and lets none in that is not what its manifest says or that a query does not fit.
package final class SnapshotOpener: Sendable {
    package let store: ArtifactStore
    private let catalog: QueryCatalog
    private let options: SnapshotOptions
    private let opened = Mutex(0)
    private let planning = Result { try Planning.settings() }

    package init(store: ArtifactStore, catalog: QueryCatalog, options: SnapshotOptions = SnapshotOptions()) {
        self.store = store
        self.catalog = catalog
        self.options = options
    }

    /// Verifies bytes and checksum, opens read-only and sealed, warms; blocking, for as long as reading the file takes.
    ///
    /// - Throws: `ServingError.artifactRefused` with the first thing found wrong.
    func open(_ id: BuildID) throws -> Snapshot {
        do {
            let manifest = try store.verify(id)
            let file = store.folder(of: id).appending(component: manifest.file.name)
            let database = try Database(.file(file), options: databaseOptions())
            do {
                return try Snapshot(
                    manifest,
                    database,
                    catalog,
                    options,
                    generation: opened.withLock { count in
                        count += 1
                        return count
                    }
                )
            } catch {
                database.close()
                throw error
            }
        } catch let error as any BallerError {
            throw ServingError.artifactRefused(id, cause: error)
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
            settings: planning.get()
        )
    }
}
