import BallerCore
package import Foundation
import GRDB

/// A player or a team that a user follows, by what names it in every artifact.
package struct Favourite: Codable, Sendable, Equatable, FetchableRecord {
    package enum Kind: String, Codable, Sendable, CaseIterable, DatabaseValueConvertible { case player, team }

    package let kind: Kind
    /// The slug of a player, the abbreviation of a team.
    package let key: String
    /// What it was called when it was added, for the day on which it is in no artifact any more.
    package let name: String
    package let addedAt: Date

    package enum CodingKeys: String, CodingKey {
        case kind, key, name
        case addedAt = "added_at"
    }
}

package struct Favourites: Sendable {
    package static let most = 500

    private let accounts: Accounts

    package init(_ accounts: Accounts) { self.accounts = accounts }

    /// In the order in which they were added.
    package func all(of user: User) async throws -> [Favourite] {
        try await accounts.database.writer.read { connection in
            let sql = "SELECT * FROM favourites WHERE user_id = ? ORDER BY added_at, kind, key"
            return try Favourite.fetchAll(connection, sql: sql, arguments: [user.id])
        }
    }

    package func has(_ kind: Favourite.Kind, _ key: String, of user: User) async throws -> Bool {
        try await accounts.database.writer.read { connection in
            let sql = "SELECT 1 FROM favourites WHERE user_id = ? AND kind = ? AND key = ?"
            return try Row.fetchOne(connection, sql: sql, arguments: [user.id, kind, key]) != nil
        }
    }

    /// Adds one, or does nothing where it is there.
    ///
    /// - Throws: `UsersError.tooMany`.
    package func add(_ kind: Favourite.Kind, _ key: String, name: String, of user: User) async throws {
        let now = accounts.clock.now()
        try await accounts.database.writer.write { connection in
            let count = try Int.fetchOne(
                connection,
                sql: "SELECT count(*) FROM favourites WHERE user_id = ?",
                arguments: [user.id]
            )
            guard count ?? 0 < Self.most else { throw UsersError.tooMany("favourites", limit: Self.most) }
            try connection.execute(
                sql: "INSERT OR IGNORE INTO favourites (user_id, kind, key, name, added_at) VALUES (?, ?, ?, ?, ?)",
                arguments: [user.id, kind, key, name, now]
            )
        }
    }

    /// - Throws: `UsersError.notTheirs`.
    package func remove(_ kind: Favourite.Kind, _ key: String, of user: User) async throws {
        try await accounts.database.writer.write { connection in
            let sql = "DELETE FROM favourites WHERE user_id = ? AND kind = ? AND key = ?"
            try connection.execute(sql: sql, arguments: [user.id, kind, key])
            guard connection.changesCount == 1 else { throw UsersError.notTheirs("favourite") }
        }
    }
}
