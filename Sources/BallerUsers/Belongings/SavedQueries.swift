import BallerCore
import Foundation
import GRDB

package struct SavedQueries: Sendable {
    package static let most = 100
    /// Changes that are kept of one; the oldest make room.
    static let mostChanges = 20
    package static let longestAddress = 4000

    private let accounts: Accounts

    package init(_ accounts: Accounts) { self.accounts = accounts }

    private var writer: DatabasePool { accounts.database.writer }

    /// - Throws: `UsersError.nameUnfit`, `.tooMany`.
    package func add(_ typed: String, address: String, of user: User) async throws -> Int64 {
        let title = try OwnName.checked(typed)
        let now = accounts.clock.now()
        return try await writer.write { connection in
            let sql = "SELECT count(*) FROM saved_queries WHERE user_id = ?"
            let count = try Int.fetchOne(connection, sql: sql, arguments: [user.id])
            guard count ?? 0 < Self.most else { throw UsersError.tooMany("saved queries", limit: Self.most) }
            try connection.execute(
                sql: "INSERT INTO saved_queries (user_id, title, address, created_at) VALUES (?, ?, ?, ?)",
                arguments: [user.id, title, address, now]
            )
            return connection.lastInsertedRowID
        }
    }

    package func all(of user: User) async throws -> [SavedQuery] {
        try await writer.read { connection in
            let sql = "SELECT * FROM saved_queries WHERE user_id = ? ORDER BY id"
            return try SavedQuery.fetchAll(connection, sql: sql, arguments: [user.id])
        }
    }

    /// - Throws: `UsersError.notTheirs`.
    package func one(_ id: Int64, of user: User) async throws -> SavedQuery {
        let found = try await writer.read { connection in
            let sql = "SELECT * FROM saved_queries WHERE id = ? AND user_id = ?"
            return try SavedQuery.fetchOne(connection, sql: sql, arguments: [id, user.id])
        }
        guard let found else { throw UsersError.notTheirs("saved query") }
        return found
    }

    /// - Throws: `UsersError.notTheirs`.
    package func remove(_ id: Int64, of user: User) async throws {
        try await writer.write { connection in
            let sql = "DELETE FROM saved_queries WHERE id = ? AND user_id = ?"
            try connection.execute(sql: sql, arguments: [id, user.id])
            guard connection.changesCount == 1 else { throw UsersError.notTheirs("saved query") }
        }
    }

    /// Takes the latest answer for the right one from here on.
    ///
    /// - Throws: `UsersError.notTheirs`.
    package func accept(_ id: Int64, of user: User) async throws {
        try await writer.write { connection in
            try connection.execute(
                sql: """
                    UPDATE saved_queries SET expected = latest, expected_artifact = latest_artifact
                    WHERE id = ? AND user_id = ? AND latest IS NOT NULL
                    """,
                arguments: [id, user.id]
            )
            guard connection.changesCount == 1 else { throw UsersError.notTheirs("saved query with an answer") }
        }
    }

    /// Those of accounts in use that an artifact has not been asked yet, after the one with a number.
    package func next(for artifact: String, after id: Int64, count: Int) async throws -> [SavedQuery] {
        try await writer.read { connection in
            try SavedQuery.fetchAll(
                connection,
                sql: """
                    SELECT saved_queries.* FROM saved_queries JOIN users ON users.id = user_id
                    WHERE saved_queries.id > ? AND latest_artifact IS NOT ? AND disabled_at IS NULL
                    ORDER BY saved_queries.id LIMIT ?
                    """,
                arguments: [id, artifact, count]
            )
        }
    }

    /// Writes down what an artifact answers; the first answer is the expected one, and a change is kept with what was before.
    ///
    /// - Returns: whether the answer has changed.
    package func record(_ answer: String, of id: Int64, from artifact: String) async throws -> Bool {
        let now = accounts.clock.now()
        return try await writer.write { connection in
            let sql = "SELECT * FROM saved_queries WHERE id = ?"
            guard let saved = try SavedQuery.fetchOne(connection, sql: sql, arguments: [id]) else { return false }
            try connection.execute(
                sql: """
                    UPDATE saved_queries SET latest = ?, latest_artifact = ?, checked_at = ?, failure = NULL,
                        expected = coalesce(expected, ?), expected_artifact = coalesce(expected_artifact, ?)
                    WHERE id = ?
                    """,
                arguments: [answer, artifact, now, answer, artifact, id]
            )
            guard let old = saved.latest, let before = saved.latestArtifact, old != answer else { return false }
            try connection.execute(
                sql: """
                    INSERT INTO saved_changes (saved_id, found_at, old_artifact, new_artifact, old_answer, new_answer)
                    VALUES (?, ?, ?, ?, ?, ?)
                    """,
                arguments: [id, now, before, artifact, old, answer]
            )
            try connection.execute(
                sql: """
                    DELETE FROM saved_changes WHERE id IN
                        (SELECT id FROM saved_changes WHERE saved_id = ? ORDER BY id DESC LIMIT -1 OFFSET ?)
                    """,
                arguments: [id, Self.mostChanges]
            )
            return true
        }
    }

    /// Writes down why there is no answer; the last one stays.
    package func record(failure: String, of id: Int64) async throws {
        let now = accounts.clock.now()
        try await writer.write { connection in
            let sql = "UPDATE saved_queries SET failure = ?, checked_at = ? WHERE id = ?"
            try connection.execute(sql: sql, arguments: [String(failure.prefix(500)), now, id])
        }
    }

    /// The newest first.
    package func changes(of user: User, in id: Int64? = nil, count: Int = 50) async throws -> [SavedChange] {
        try await writer.read { connection in
            try SavedChange.fetchAll(
                connection,
                sql: """
                    SELECT saved_changes.*, title FROM saved_changes JOIN saved_queries ON saved_queries.id = saved_id
                    WHERE user_id = ? AND saved_id = coalesce(?, saved_id) ORDER BY saved_changes.id DESC LIMIT ?
                    """,
                arguments: [user.id, id, count]
            )
        }
    }

    /// Changes that nobody was told of yet, with whom to tell.
    package func untold() async throws -> [(user: User, changes: [SavedChange])] {
        try await writer.read { connection in
            let changes = try SavedChange.fetchAll(
                connection,
                sql: """
                    SELECT saved_changes.*, title FROM saved_changes JOIN saved_queries ON saved_queries.id = saved_id
                    WHERE told_at IS NULL ORDER BY saved_changes.id
                    """
            )
            return try Dictionary(grouping: changes, by: \.savedID).sorted { $0.key < $1.key }.compactMap { id, those in
                let condition = "id = (SELECT user_id FROM saved_queries WHERE id = ?) AND disabled_at IS NULL"
                return try User.fetch(connection, condition, [id]).map { ($0, those) }
            }
        }
    }

    package func markTold(_ changes: [SavedChange]) async throws {
        let now = accounts.clock.now()
        try await writer.write { connection in
            for change in changes {
                let sql = "UPDATE saved_changes SET told_at = ? WHERE id = ?"
                try connection.execute(sql: sql, arguments: [now, change.id])
            }
        }
    }
}
