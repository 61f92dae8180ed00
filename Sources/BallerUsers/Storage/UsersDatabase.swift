import BallerCore
package import Foundation
import GRDB

/// Accounts and what belongs to them, `users.sqlite` in the store's folder; nothing of it is ever in an artifact.
///
/// Only the owner of the file reads it. What is deleted is overwritten.
package struct UsersDatabase: Sendable {
    let writer: DatabasePool

    /// Opens the file, creates it if it is missing, and brings its tables up to date after a backup.
    ///
    /// - Throws: `UsersError.fileUnusable`, `.fileNewer`.
    package init(_ url: URL) throws(UsersError) { try self.init(url, UsersMigrations.migrator) }

    init(_ url: URL, _ migrator: DatabaseMigrator) throws(UsersError) {
        do {
            try PrivateFile.create(url)
            let pool = try DatabasePool(path: url.path, configuration: Self.configuration)
            let (isNewer, isOlder) = try pool.read { connection in
                let isDone = try migrator.hasCompletedMigrations(connection)
                let isNew = try migrator.appliedIdentifiers(connection).isEmpty
                return (try migrator.hasBeenSuperseded(connection), !isNew && !isDone)
            }
            if isNewer { throw UsersError.fileNewer(path: url.path) }
            writer = pool
            if isOlder {
                try backup(to: Self.unused(url.appendingPathExtension("before-\(migrator.migrations.last ?? "")")))
            }
            try migrator.migrate(pool)
        } catch let error as UsersError {
            throw error
        } catch {
            throw .fileUnusable(path: url.path, reason: "\(error)")
        }
    }

    /// Where a store keeps it.
    package static func file(in store: URL) -> URL { store.appending(component: "users.sqlite") }

    /// A name that no file has: what a change that failed left behind stays, too.
    private static func unused(_ url: URL) -> URL {
        let others = (2...).lazy.map { url.appendingPathExtension("\($0)") }
        let isFree = { (url: URL) in !FileManager.default.fileExists(atPath: url.path) }
        return isFree(url) ? url : others.first(where: isFree) ?? url
    }

    static var configuration: Configuration {
        var configuration = Configuration()
        configuration.busyMode = .timeout(10)
        configuration.prepareDatabase { try $0.execute(sql: "PRAGMA secure_delete = ON") }
        return configuration
    }

    /// Writes the pages of what was deleted over what the log of SQLite still has of them.
    func forget() async throws {
        try await writer.writeWithoutTransaction { _ = try $0.checkpoint(.truncate) }
    }
}
