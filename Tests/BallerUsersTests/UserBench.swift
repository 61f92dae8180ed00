import BallerTestSupport
import Foundation
import GRDB

@testable import BallerUsers

/// Accounts in a folder of their own, with cheap passwords and a clock that the test moves.
struct UserBench {
    let folder: TemporaryFolder
    let clock = ManualClock()
    let database: UsersDatabase
    let accounts: Accounts

    static let cheap = PasswordStrength(passes: 1, memoryBytes: 8192)
    static let password = "correct horse battery"

    init() throws {
        folder = try TemporaryFolder()
        database = try UsersDatabase(folder.url.appending(component: "users.sqlite"))
        accounts = Accounts(database, try PasswordHasher(Self.cheap), clock: clock)
    }

    var file: URL { folder.url.appending(component: "users.sqlite") }
    var sessions: Sessions { Sessions(accounts) }

    /// An account with a password.
    func user(_ address: String = "ann@example.org", role: User.Role = .reader) async throws -> User {
        let user = try await accounts.add(address, role: role)
        let link = try await accounts.link(for: user, term: Accounts.invitationTerm)
        return try await accounts.setPassword(Self.password, byLink: link.text)
    }

    func signIn(
        _ address: String = "ann@example.org",
        _ password: String = UserBench.password,
        earlier: SecretToken? = nil
    ) async throws -> SignIn {
        try await sessions.signIn(address, password, agent: "test", earlier: earlier)
    }

    /// How SQLite finds the rows of a statement.
    func plan(_ sql: String, _ arguments: StatementArguments) throws -> [String] {
        try database.writer.read { connection in
            try Row.fetchAll(connection, sql: "EXPLAIN QUERY PLAN \(sql)", arguments: arguments).map { $0["detail"] }
        }
    }

    /// The bytes of the file and its log.
    func bytes() throws -> Data {
        let log = URL(filePath: file.path + "-wal")
        return try Data(contentsOf: file) + ((try? Data(contentsOf: log)) ?? Data())
    }
}

extension SignIn {
    var session: UserSession? { if case .done(let session) = self { session } else { nil } }
    var wait: Int? { if case .wait(let seconds) = self { seconds } else { nil } }
    var isRefused: Bool { if case .refused = self { true } else { false } }
}
