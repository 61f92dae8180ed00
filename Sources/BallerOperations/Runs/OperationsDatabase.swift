import BallerCore
package import Foundation
import GRDB

/// The record of runs, `operations.sqlite` beside the artifacts: who runs, what ran, what is done, what was told.
///
/// Several processes may have it open, on several machines if their file system locks files.
package struct OperationsDatabase: Sendable {
    let writer: any DatabaseWriter

    /// Opens the file, creates it if it is missing, and brings its tables up to date.
    ///
    /// - Throws: `OperationsError.recordsUnreadable`, `.recordsNewer`.
    package init(_ url: URL) throws(OperationsError) {
        do {
            try FileManager.default.createDirectory(
                at: url.deletingLastPathComponent(),
                withIntermediateDirectories: true
            )
            var configuration = Configuration()
            configuration.busyMode = .timeout(10)
            let pool = try DatabasePool(path: url.path, configuration: configuration)
            let isNewer = try pool.read { try OperationsMigrations.migrator.hasBeenSuperseded($0) }
            if isNewer { throw OperationsError.recordsNewer(path: url.path) }
            try OperationsMigrations.migrator.migrate(pool)
            writer = pool
        } catch let error as OperationsError {
            throw error
        } catch {
            throw .recordsUnreadable(path: url.path, reason: "\(error)")
        }
    }

    /// Copies the record as it is at one moment, whoever writes into it meanwhile, and looks whether the copy is whole.
    ///
    /// - Throws: `OperationsError.recordsUnreadable` of the copy.
    package func copy(to url: URL) throws {
        let copy = try DatabaseQueue(path: url.path)
        try writer.backup(to: copy)
        let verdict = try copy.read { try String.fetchOne($0, sql: "PRAGMA integrity_check") }
        try copy.close()
        guard verdict == "ok" else { throw OperationsError.recordsUnreadable(path: url.path, reason: verdict ?? "") }
    }

    /// Where a store keeps it.
    package static func file(in store: URL) -> URL { store.appending(component: "operations.sqlite") }
}
