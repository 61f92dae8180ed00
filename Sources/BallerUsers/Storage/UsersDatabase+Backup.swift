package import Foundation
import GRDB

extension UsersDatabase {
    /// Copies the accounts as they are at one moment into a new file, and reads the copy from end to end.
    ///
    /// Servers and commands go on meanwhile.
    ///
    /// - Throws: `UsersError.backupExists`, `.backupDamaged`, `.fileUnusable`.
    package func backup(to file: URL) throws(UsersError) {
        guard !FileManager.default.fileExists(atPath: file.path) else { throw .backupExists(path: file.path) }
        let unfinished = file.appendingPathExtension("unfinished")
        do {
            try? FileManager.default.removeItem(at: unfinished)
            try PrivateFile.create(unfinished)
            let copy = try DatabaseQueue(path: unfinished.path)
            try writer.backup(to: copy)
            try copy.writeWithoutTransaction { try $0.execute(sql: "PRAGMA journal_mode = DELETE") }
            try copy.read { try Self.verify($0, file) }
            try copy.close()
            try FileManager.default.moveItem(at: unfinished, to: file)
        } catch let error as UsersError {
            throw error
        } catch {
            throw .fileUnusable(path: file.path, reason: "\(error)")
        }
    }

    /// Puts the accounts of a backup in the place of those of a store, which are kept beside them as a backup of their own.
    ///
    /// - Returns: where the accounts are that were there.
    /// - Throws: `UsersError.backupDamaged`, `.fileNewer`, `.fileUnusable`; all stays as it was.
    @discardableResult
    package static func restore(_ backup: URL, into file: URL, at moment: Date) throws(UsersError) -> URL? {
        do {
            var configuration = Configuration()
            configuration.readonly = true
            let source = try DatabaseQueue(path: backup.path, configuration: configuration)
            try source.read { connection in
                try verify(connection, backup)
                if try UsersMigrations.migrator.hasBeenSuperseded(connection) {
                    throw UsersError.fileNewer(path: backup.path)
                }
            }
            var kept: URL?
            if FileManager.default.fileExists(atPath: file.path) {
                let earlier = file.appendingPathExtension("replaced-\(Int(moment.timeIntervalSince1970))")
                try UsersDatabase(file).backup(to: earlier)
                kept = earlier
            }
            try PrivateFile.create(file)
            // Page by page in one transaction: who has the file open sees the one or the other.
            try source.backup(to: DatabasePool(path: file.path, configuration: Self.configuration))
            _ = try UsersDatabase(file)
            return kept
        } catch let error as UsersError {
            throw error
        } catch {
            throw .backupDamaged(path: backup.path, reason: "\(error)")
        }
    }

    private static func verify(_ connection: Database, _ file: URL) throws {
        let found = try String.fetchAll(connection, sql: "PRAGMA integrity_check")
        guard found == ["ok"] else {
            throw UsersError.backupDamaged(path: file.path, reason: found.joined(separator: "; "))
        }
        guard try Row.fetchOne(connection, sql: "PRAGMA foreign_key_check") == nil else {
            throw UsersError.backupDamaged(path: file.path, reason: "it has rows of accounts that are not there")
        }
        guard try connection.tableExists("users") else {
            throw UsersError.backupDamaged(path: file.path, reason: "it has no accounts")
        }
    }
}
