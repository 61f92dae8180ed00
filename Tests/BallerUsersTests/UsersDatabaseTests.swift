import BallerTestSupport
import Foundation
import GRDB
import Testing

@testable import BallerUsers

@Suite struct UsersDatabaseTests {
    private func mode(_ url: URL) throws -> Int? {
        (try FileManager.default.attributesOfItem(atPath: url.path)[.posixPermissions] as? NSNumber)?.intValue
    }

    @Test func `only its owner reads the file, its log, and its backups`() async throws {
        let bench = try UserBench()
        _ = try await bench.user()
        let backup = bench.folder.url.appending(component: "backup.sqlite")
        try bench.database.backup(to: backup)
        for file in [
            bench.file, URL(filePath: bench.file.path + "-wal"), URL(filePath: bench.file.path + "-shm"), backup,
        ] {
            #expect(try mode(file) == 0o600, "\(file.lastPathComponent)")
        }
        let names = try FileManager.default.contentsOfDirectory(atPath: bench.folder.url.path)
        #expect(!names.contains { $0.contains("unfinished") })
        #expect(throws: UsersError.backupExists(path: backup.path)) { try bench.database.backup(to: backup) }
    }

    @Test func `a backup restores on an empty machine, and in the place of what went wrong`() async throws {
        let bench = try UserBench()
        let user = try await bench.user()
        let key = try await UserKeys(bench.accounts).add("script", [.read], of: user)
        let backup = bench.folder.url.appending(component: "backup.sqlite")
        try bench.database.backup(to: backup)

        let elsewhere = bench.folder.url.appending(components: "elsewhere", "users.sqlite")
        #expect(try UsersDatabase.restore(backup, into: elsewhere, at: bench.clock.now()) == nil)
        #expect(try mode(elsewhere) == 0o600)
        let there = Accounts(try UsersDatabase(elsewhere), bench.accounts.hasher, clock: bench.clock)
        #expect(
            try await Sessions(there).signIn("ann@example.org", UserBench.password, agent: "", earlier: nil).session
                != nil
        )
        #expect(try await UserKeys(there).holder(of: key.text)?.user.address == "ann@example.org")

        // The file is open meanwhile, as it is in a server.
        try await bench.accounts.delete(user)
        _ = try await bench.accounts.add("later@example.org", role: .reader)
        let kept = try #require(try UsersDatabase.restore(backup, into: bench.file, at: bench.clock.now()))
        #expect(try await bench.accounts.all().map(\.address) == ["ann@example.org"])
        #expect(try await bench.signIn().session != nil)
        let before = Accounts(try UsersDatabase(kept), bench.accounts.hasher)
        #expect(try await before.all().map(\.address) == ["later@example.org"])
    }

    @Test func `what is no backup restores nothing`() async throws {
        let bench = try UserBench()
        _ = try await bench.user()
        let text = try bench.folder.write("not a database at all, but long enough to look like one".padded, to: "text")
        let other = bench.folder.url.appending(component: "other.sqlite")
        try await DatabaseQueue(path: other.path).write { try $0.execute(sql: "CREATE TABLE t (x)") }
        let backup = bench.folder.url.appending(component: "backup.sqlite")
        try bench.database.backup(to: backup)
        var bytes = try Data(contentsOf: backup)
        for place in 4096..<(bytes.count - 100) { bytes[place] = UInt8(truncatingIfNeeded: place &* 31) }
        let damaged = try bench.folder.write(bytes, to: "damaged")
        for file in [text, other, damaged] {
            #expect(throws: UsersError.self, "\(file.lastPathComponent)") {
                try UsersDatabase.restore(file, into: bench.file, at: bench.clock.now())
            }
        }
        #expect(try await bench.signIn().session != nil)
    }

    @Test func `tables go forward only, after a backup`() async throws {
        let bench = try UserBench()
        _ = try await bench.user()
        var next = UsersMigrations.migrator
        next.registerMigration("next") { try $0.execute(sql: "ALTER TABLE users ADD COLUMN nickname TEXT") }
        var failing = UsersMigrations.migrator
        failing.registerMigration("next") { try $0.execute(sql: "ALTER TABLE nothing ADD COLUMN nickname TEXT") }
        #expect(throws: UsersError.self) { try UsersDatabase(bench.file, failing) }
        #expect(try await bench.accounts.all().count == 1)
        _ = try UsersDatabase(bench.file, next)
        #expect(try mode(bench.file.appendingPathExtension("before-next").appendingPathExtension("2")) == 0o600)
        let kept = bench.file.appendingPathExtension("before-next")
        #expect(try mode(kept) == 0o600)
        #expect(try await Accounts(UsersDatabase(kept), bench.accounts.hasher).all().count == 1)
        #expect(throws: UsersError.fileNewer(path: bench.file.path)) { try UsersDatabase(bench.file) }
    }

    @Test func `among ten thousand users and keys one is found by an index`() async throws {
        let bench = try UserBench()
        try await bench.database.writer.write { connection in
            try connection.execute(
                sql: """
                    WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 10000)
                    INSERT INTO users (address, address_key, role, origin, created_at)
                    SELECT 'u' || i || '@example.org', 'u' || i || '@example.org', 'reader', 'operator', '2026-01-01' FROM n
                    """
            )
            let now = bench.clock.now()
            try connection.execute(
                sql: "INSERT INTO sessions SELECT randomblob(32), id, ?, ?, '' FROM users",
                arguments: [now, now]
            )
            try connection.execute(
                sql: """
                    INSERT INTO keys (user_id, digest, name, scopes, rate_class, created_at)
                    SELECT id, randomblob(32), 'k', 'read', 'standard', ? FROM users
                    """,
                arguments: [now]
            )
            try connection.execute(
                sql: """
                    INSERT INTO saved_queries (user_id, title, address, created_at) SELECT id, 't', '/sql', ? FROM users
                    """,
                arguments: [now]
            )
            try connection.execute(sql: "ANALYZE")
        }
        let digest = SecretToken().digest
        let now = bench.clock.now()
        let statements: [(String, StatementArguments)] = [
            (Sessions.lookup, [digest, now, now]),
            (UserKeys.lookup, [digest]),
            ("SELECT * FROM users WHERE address_key = ?", ["u5000@example.org"]),
            ("SELECT * FROM users WHERE feed_digest = ?", [digest]),
            ("SELECT * FROM saved_queries WHERE user_id = ?", [5000]),
            ("SELECT * FROM favourites WHERE user_id = ?", [5000]),
            ("SELECT * FROM keys WHERE user_id = ?", [5000]),
            ("SELECT user_id FROM links WHERE digest = ?", [digest]),
            ("SELECT count FROM failures WHERE address_digest = ?", [digest]),
        ]
        for (sql, arguments) in statements {
            let plan = try bench.plan(sql, arguments)
            #expect(!plan.isEmpty)
            #expect(plan.allSatisfy { $0.hasPrefix("SEARCH") }, "\(sql): \(plan)")
        }
        // And what is found is what was asked for.
        let user = try await bench.accounts.user("u9999@example.org")
        let token = try await UserKeys(bench.accounts).add("mine", [.read], of: user)
        #expect(try await UserKeys(bench.accounts).holder(of: token.text)?.user.id == user.id)
    }
}

extension String {
    /// Long enough to be a page of a database.
    fileprivate var padded: String { padding(toLength: 8192, withPad: self, startingAt: 0) }
}
