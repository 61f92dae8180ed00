import Foundation
import GRDB

/// The feed of a user's changes, under an address that is a secret.
package struct OwnFeed: Sendable {
    private let accounts: Accounts

    package init(_ accounts: Accounts) { self.accounts = accounts }

    /// A new address, known now and never again; the one before leads nowhere.
    package func renew(of user: User) async throws -> SecretToken {
        let token = SecretToken()
        try await set(token.digest, of: user)
        return token
    }

    package func remove(of user: User) async throws { try await set(nil, of: user) }

    package func isThere(of user: User) async throws -> Bool {
        try await accounts.database.writer.read { connection in
            let sql = "SELECT 1 FROM users WHERE id = ? AND feed_digest IS NOT NULL"
            return try Row.fetchOne(connection, sql: sql, arguments: [user.id]) != nil
        }
    }

    package func owner(of presented: String) async throws -> User? {
        let digest = SecretToken(presented: presented).digest
        return try await accounts.database.writer.read {
            try User.fetch($0, "feed_digest = ? AND disabled_at IS NULL", [digest])
        }
    }

    private func set(_ digest: Data?, of user: User) async throws {
        try await accounts.database.writer.write { connection in
            let sql = "UPDATE users SET feed_digest = ? WHERE id = ?"
            try connection.execute(sql: sql, arguments: [digest, user.id])
        }
    }
}
