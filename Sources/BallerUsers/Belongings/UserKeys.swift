import BallerCore
package import Foundation
import GRDB

/// A key of a user's for programs, as far as the file knows it.
package struct UserKey: Codable, Sendable, Equatable, Identifiable, FetchableRecord {
    /// What a key may be used for.
    package enum Scope: String, Codable, Sendable, CaseIterable {
        /// The whole of the API but what follows, with a limit of its own.
        case read
        /// The console, where it needs a key.
        case sql
        /// What belongs to the account, under `/api/v1/me`.
        case me
    }

    /// How much may be asked with it; the settings say how much that is.
    package enum RateClass: String, Codable, Sendable, CaseIterable, DatabaseValueConvertible { case standard, high }

    package let id: Int64
    package let name: String
    private let scopesText: String
    package let rateClass: RateClass
    package let createdAt: Date
    /// To ten minutes.
    package let usedAt: Date?

    package var scopes: Set<Scope> { Set(scopesText.split(separator: ",").compactMap { Scope(rawValue: String($0)) }) }

    package enum CodingKeys: String, CodingKey {
        case id, name
        case scopesText = "scopes"
        case rateClass = "rate_class"
        case createdAt = "created_at"
        case usedAt = "used_at"
    }
}

/// A key with whose it is.
package struct KeyHolder: Sendable {
    package let user: User
    package let key: UserKey
}

package struct UserKeys: Sendable {
    package static let most = 20
    static let prefix = "bk_"

    private let accounts: Accounts

    package init(_ accounts: Accounts) { self.accounts = accounts }

    /// Makes a key, whose text is known now and never again; keys of admins have the high rate.
    ///
    /// - Throws: `UsersError.nameUnfit`, `.tooMany`.
    package func add(_ typed: String, _ scopes: Set<UserKey.Scope>, of user: User) async throws -> SecretToken {
        let name = try OwnName.checked(typed)
        let token = SecretToken(prefix: Self.prefix)
        let now = accounts.clock.now()
        let rate: UserKey.RateClass = user.role == .admin ? .high : .standard
        let text = UserKey.Scope.allCases.filter(scopes.contains).map(\.rawValue).joined(separator: ",")
        try await accounts.database.writer.write { connection in
            let sql = "SELECT count(*) FROM keys WHERE user_id = ?"
            let count = try Int.fetchOne(connection, sql: sql, arguments: [user.id])
            guard count ?? 0 < Self.most else { throw UsersError.tooMany("keys", limit: Self.most) }
            try connection.execute(
                sql: """
                    INSERT INTO keys (user_id, digest, name, scopes, rate_class, created_at) VALUES (?, ?, ?, ?, ?, ?)
                    """,
                arguments: [user.id, token.digest, name, text, rate, now]
            )
        }
        return token
    }

    package func all(of user: User) async throws -> [UserKey] {
        try await accounts.database.writer.read {
            try UserKey.fetchAll($0, sql: "SELECT * FROM keys WHERE user_id = ? ORDER BY id", arguments: [user.id])
        }
    }

    /// - Throws: `UsersError.notTheirs`.
    package func remove(_ id: Int64, of user: User) async throws {
        try await accounts.database.writer.write { connection in
            try connection.execute(sql: "DELETE FROM keys WHERE id = ? AND user_id = ?", arguments: [id, user.id])
            guard connection.changesCount == 1 else { throw UsersError.notTheirs("key") }
        }
    }

    /// Whose key a program presents; `nil` where it is nobody's, or of a disabled account.
    package func holder(of presented: String) async throws -> KeyHolder? {
        // What is no key of a user's is not worth a look.
        guard presented.hasPrefix(Self.prefix) else { return nil }
        let digest = SecretToken(presented: presented).digest
        let writer = accounts.database.writer
        let found = try await writer.read { connection -> KeyHolder? in
            guard let key = try UserKey.fetchOne(connection, sql: Self.lookup, arguments: [digest]),
                let user = try User.fetch(
                    connection,
                    "id = (SELECT user_id FROM keys WHERE id = ?) AND disabled_at IS NULL",
                    [key.id]
                )
            else { return nil }
            return KeyHolder(user: user, key: key)
        }
        let now = accounts.clock.now()
        if let found, found.key.usedAt.map({ now.timeIntervalSince($0) > 600 }) ?? true {
            try await writer.write { connection in
                try connection.execute(sql: "UPDATE keys SET used_at = ? WHERE id = ?", arguments: [now, found.key.id])
            }
        }
        return found
    }

    static let lookup = "SELECT * FROM keys WHERE digest = ?"
}
