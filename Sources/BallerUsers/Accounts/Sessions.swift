import BallerCore
package import Foundation
import GRDB

/// Who is signed in, and by what.
package struct UserSession: Sendable {
    package let user: User
    package let token: SecretToken
}

/// A session as its owner sees it.
package struct SessionRecord: Codable, Sendable, FetchableRecord {
    package let createdAt: Date
    /// To the hour.
    package let seenAt: Date
    /// What the browser calls itself.
    package let agent: String

    package enum CodingKeys: String, CodingKey {
        case agent
        case createdAt = "created_at"
        case seenAt = "seen_at"
    }
}

/// What became of a try to sign in; it is the same whether the address is known or not.
package enum SignIn: Sendable {
    case done(UserSession)
    case refused
    /// Too many tries: the next is looked at after so many seconds.
    case wait(Int)
}

/// The sessions: signing in, being known, signing out.
package struct Sessions: Sendable {
    /// How long a session lasts, and how long it lasts without a visit.
    package static let term: TimeInterval = 30 * 24 * 3600
    private static let rest: TimeInterval = 14 * 24 * 3600
    private static let mostOfUser = 50

    private let accounts: Accounts

    package init(_ accounts: Accounts) { self.accounts = accounts }

    private var writer: DatabasePool { accounts.database.writer }
    private var clock: any WallClock { accounts.clock }

    /// Signs in with a password; a session always begins with a new token, and `earlier`, the one that the browser had, ends.
    ///
    /// - Throws: `UsersError.overloaded`.
    package func signIn(_ typed: String, _ password: String, agent: String, earlier: SecretToken?) async throws
        -> SignIn
    {
        let address = try? MailAddress(typed)
        let failed = Sodium.digest(address?.key ?? typed.prefix(300).lowercased())
        let now = clock.now()
        // The try counts before it is looked at, so that many at once do not slip through.
        if let seconds = try await writer.write({ try Lockout.count(failed, at: now, $0) }) { return .wait(seconds) }
        let found = try await writer.read { connection -> (User, String?)? in
            guard let address, let user = try Accounts.find(address, connection) else { return nil }
            let sql = "SELECT password FROM users WHERE id = ?"
            return (user, try String.fetchOne(connection, sql: sql, arguments: [user.id]))
        }
        let isRight = try await accounts.hasher.verify(password, against: found?.1)
        guard isRight, let (user, hash) = found, user.disabledAt == nil else { return .refused }
        if let hash, accounts.hasher.isOutdated(hash) { try await renew(password, of: user) }
        try await writer.write { try Lockout.forget(failed, $0) }
        return .done(try await begin(for: user, agent: agent, earlier: earlier))
    }

    /// A session without a password, for whom a link has just been used by.
    package func begin(for user: User, agent: String, earlier: SecretToken?) async throws -> UserSession {
        let token = SecretToken()
        let now = clock.now()
        try await writer.write { connection in
            if let earlier { try Self.end(earlier, connection) }
            try connection.execute(
                sql: "DELETE FROM sessions WHERE user_id = ? AND (created_at < ? OR seen_at < ?)",
                arguments: [user.id, now - Self.term, now - Self.rest]
            )
            // The oldest make room.
            try connection.execute(
                sql: """
                    DELETE FROM sessions WHERE digest IN
                        (SELECT digest FROM sessions WHERE user_id = ? ORDER BY seen_at DESC LIMIT -1 OFFSET ?)
                    """,
                arguments: [user.id, Self.mostOfUser - 1]
            )
            try connection.execute(
                sql: "INSERT INTO sessions (digest, user_id, created_at, seen_at, agent) VALUES (?, ?, ?, ?, ?)",
                arguments: [token.digest, user.id, now, now, String(agent.prefix(200))]
            )
        }
        return UserSession(user: user, token: token)
    }

    /// Whose session a token is; `nil` where it is nobody's, or no longer.
    package func session(_ presented: String) async throws -> UserSession? {
        let token = SecretToken(presented: presented)
        let now = clock.now()
        let found = try await writer.read { connection -> (User, Date)? in
            let row = try Row.fetchOne(
                connection,
                sql: Self.lookup,
                arguments: [token.digest, now - Self.term, now - Self.rest]
            )
            return try row.map { (try User(row: $0), $0["seen_at"]) }
        }
        guard let (user, seen) = found else { return nil }
        if now.timeIntervalSince(seen) > 3600 {
            try await writer.write { connection in
                let sql = "UPDATE sessions SET seen_at = ? WHERE digest = ?"
                try connection.execute(sql: sql, arguments: [now, token.digest])
            }
        }
        return UserSession(user: user, token: token)
    }

    static let lookup = """
        SELECT users.*, sessions.seen_at FROM sessions JOIN users ON users.id = sessions.user_id
        WHERE sessions.digest = ? AND sessions.created_at > ? AND sessions.seen_at > ? AND users.disabled_at IS NULL
        """

    package func end(_ token: SecretToken) async throws { try await writer.write { try Self.end(token, $0) } }

    /// Signs out everywhere.
    package func endAll(of user: User) async throws {
        try await writer.write { try $0.execute(sql: "DELETE FROM sessions WHERE user_id = ?", arguments: [user.id]) }
    }

    /// The newest first.
    package func all(of user: User) async throws -> [SessionRecord] {
        try await writer.read { connection in
            let sql = "SELECT created_at, seen_at, agent FROM sessions WHERE user_id = ? ORDER BY seen_at DESC"
            return try SessionRecord.fetchAll(connection, sql: sql, arguments: [user.id])
        }
    }

    private static func end(_ token: SecretToken, _ connection: Database) throws {
        try connection.execute(sql: "DELETE FROM sessions WHERE digest = ?", arguments: [token.digest])
    }

    /// Hashes a password anew after the strength has changed.
    private func renew(_ password: String, of user: User) async throws {
        let hash = try await accounts.hasher.hash(password)
        try await writer.write { connection in
            try connection.execute(sql: "UPDATE users SET password = ? WHERE id = ?", arguments: [hash, user.id])
        }
    }
}
