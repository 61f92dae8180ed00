package import BallerCore
package import Foundation
import GRDB

/// The accounts: who has one, and how its password is set.
package struct Accounts: Sendable {
    /// How long a link that a reader asked for is good for, and one that the operator gives out.
    package static let linkTerm: TimeInterval = 24 * 3600
    package static let invitationTerm: TimeInterval = 7 * 24 * 3600
    /// How often somebody is sent a link at most.
    private static let pause: TimeInterval = 300
    /// How long an account that somebody asked for waits for its password.
    private static let patience: TimeInterval = 7 * 24 * 3600

    let database: UsersDatabase
    let hasher: PasswordHasher
    let clock: any WallClock

    package init(_ database: UsersDatabase, _ hasher: PasswordHasher, clock: any WallClock = SystemClock()) {
        (self.database, self.hasher, self.clock) = (database, hasher, clock)
    }

    /// - Throws: `UsersError.addressInvalid`, `.addressKnown`.
    package func add(_ typed: String, role: User.Role) async throws -> User {
        let address = try MailAddress(typed)
        let now = clock.now()
        return try await database.writer.write { connection in
            guard try Self.find(address, connection) == nil else { throw UsersError.addressKnown(address.text) }
            return try Self.insert(address, role, .operator, at: now, connection)
        }
    }

    package func all() async throws -> [User] {
        try await database.writer.read { try User.fetchAll($0, sql: "SELECT \(User.columns) FROM users ORDER BY id") }
    }

    /// - Throws: `UsersError.userUnknown`.
    package func user(_ typed: String) async throws -> User {
        let address = try? MailAddress(typed)
        let found = try await database.writer.read { connection in try address.flatMap { try Self.find($0, connection) }
        }
        guard let found else { throw UsersError.userUnknown(typed) }
        return found
    }

    /// A disabled account has no sessions, no links and no keys that work.
    package func setDisabled(_ user: User, _ isDisabled: Bool) async throws {
        let moment = isDisabled ? clock.now() : nil
        try await database.writer.write { connection in
            try connection.execute(sql: "UPDATE users SET disabled_at = ? WHERE id = ?", arguments: [moment, user.id])
            try connection.execute(sql: "DELETE FROM sessions WHERE user_id = ?", arguments: [user.id])
            try connection.execute(sql: "DELETE FROM links WHERE user_id = ?", arguments: [user.id])
        }
    }

    /// Takes out an account with all that is known of it.
    package func delete(_ user: User) async throws {
        let digest = try Sodium.digest(MailAddress(user.address).key)
        try await database.writer.write { connection in
            try connection.execute(sql: "DELETE FROM users WHERE id = ?", arguments: [user.id])
            try connection.execute(sql: "DELETE FROM failures WHERE address_digest = ?", arguments: [digest])
        }
        // Where a reader is in the way, the log goes when he is gone.
        try? await database.forget()
    }

    /// Writes down that a reader asks for a link to set his password, and for an account where `mayCreate`.
    ///
    /// - Returns: whom to send one; `nil` where there is nobody, or he was sent one just now, which takes as long.
    package func askForLink(_ typed: String, mayCreate: Bool) async throws -> User? {
        guard let address = try? MailAddress(typed) else { return nil }
        let now = clock.now()
        return try await database.writer.write { connection in
            // Accounts that nobody came back for, so that strangers do not fill the file.
            try connection.execute(
                sql: "DELETE FROM users WHERE origin = 'sign_up' AND verified_at IS NULL AND link_asked_at < ?",
                arguments: [now - Self.patience]
            )
            if mayCreate, try Self.find(address, connection) == nil {
                _ = try Self.insert(address, .reader, .signUp, at: now, connection)
            }
            try connection.execute(
                sql: """
                    UPDATE users SET link_asked_at = ? WHERE address_key = ? AND disabled_at IS NULL
                        AND coalesce(link_asked_at, '') < ?
                    """,
                arguments: [now, address.key, now - Self.pause]
            )
            return connection.changesCount == 1 ? try Self.find(address, connection) : nil
        }
    }

    /// A link to set the password of an account; those given out before are no longer good.
    package func link(for user: User, term: TimeInterval) async throws -> SecretToken {
        let token = SecretToken()
        let expiry = clock.now() + term
        try await database.writer.write { connection in
            try connection.execute(sql: "DELETE FROM links WHERE user_id = ?", arguments: [user.id])
            try connection.execute(
                sql: "INSERT INTO links (digest, user_id, expires_at) VALUES (?, ?, ?)",
                arguments: [token.digest, user.id, expiry]
            )
        }
        return token
    }

    /// Sets the password of whom a link was given to, ends all of his sessions, and uses up the link.
    ///
    /// - Throws: `UsersError.linkUnusable`, `.passwordUnfit`, `.overloaded`.
    package func setPassword(_ password: String, byLink text: String) async throws -> User {
        let digest = SecretToken(presented: text).digest
        let now = clock.now()
        // Only whoever has a link makes this machine hash.
        guard try await database.writer.read({ try Self.user(ofLink: digest, at: now, $0) }) != nil else {
            throw UsersError.linkUnusable
        }
        let hash = try await hasher.hash(password)
        return try await database.writer.write { connection in
            guard let user = try Self.user(ofLink: digest, at: now, connection) else { throw UsersError.linkUnusable }
            try Self.set(hash, of: user.id, connection)
            try connection.execute(
                sql: "UPDATE users SET verified_at = coalesce(verified_at, ?), link_asked_at = NULL WHERE id = ?",
                arguments: [now, user.id]
            )
            return user
        }
    }

    /// - Throws: `UsersError.passwordWrong`, `.passwordUnfit`, `.overloaded`.
    package func changePassword(of user: User, from old: String, to new: String) async throws {
        try await confirm(user, password: old)
        let hash = try await hasher.hash(new)
        try await database.writer.write { try Self.set(hash, of: user.id, $0) }
    }

    /// - Throws: `UsersError.passwordWrong` if it is not the account's password, `.overloaded`.
    package func confirm(_ user: User, password: String) async throws {
        let hash = try await database.writer.read {
            try String.fetchOne($0, sql: "SELECT password FROM users WHERE id = ?", arguments: [user.id])
        }
        guard try await hasher.verify(password, against: hash) else { throw UsersError.passwordWrong }
    }

    static func find(_ address: MailAddress, _ connection: Database) throws -> User? {
        try User.fetch(connection, "address_key = ?", [address.key])
    }

    private static func insert(
        _ address: MailAddress,
        _ role: User.Role,
        _ origin: User.Origin,
        at now: Date,
        _ connection: Database
    ) throws -> User {
        try connection.execute(
            sql: "INSERT INTO users (address, address_key, role, origin, created_at) VALUES (?, ?, ?, ?, ?)",
            arguments: [address.text, address.key, role, origin, now]
        )
        guard let user = try find(address, connection) else { throw UsersError.userUnknown(address.text) }
        return user
    }

    private static func user(ofLink digest: Data, at now: Date, _ connection: Database) throws -> User? {
        try User.fetch(
            connection,
            "id = (SELECT user_id FROM links WHERE digest = ? AND expires_at > ?) AND disabled_at IS NULL",
            [digest, now]
        )
    }

    /// Whoever was signed in with the old password, or has a link, no longer is or has.
    private static func set(_ hash: String, of user: Int64, _ connection: Database) throws {
        try connection.execute(sql: "UPDATE users SET password = ? WHERE id = ?", arguments: [hash, user])
        try connection.execute(sql: "DELETE FROM sessions WHERE user_id = ?", arguments: [user])
        try connection.execute(sql: "DELETE FROM links WHERE user_id = ?", arguments: [user])
    }
}
