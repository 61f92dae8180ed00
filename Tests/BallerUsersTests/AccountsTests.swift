import BallerTestSupport
import Foundation
import GRDB
import Testing

@testable import BallerUsers

@Suite struct AccountsTests {
    @Test func `an account has one address, however it is written`() async throws {
        let bench = try UserBench()
        let ann = try await bench.accounts.add(" Ann@Example.org ", role: .reader)
        #expect(ann.address == "Ann@Example.org")
        #expect(try await bench.accounts.user("ann@example.ORG") == ann)
        await #expect(throws: UsersError.addressKnown("ann@example.org")) {
            try await bench.accounts.add("ann@example.org", role: .admin)
        }
    }

    @Test(arguments: [
        "", "ann", "@example.org", "ann@", "ann@example", "a@b@example.org", "ann@.org", "ann smith@example.org",
        "ann@example.org\r\nBcc: all@example.org", "ann@example.org,bob@example.org", "<ann@example.org>",
    ])
    func `what no mail goes to is no address`(text: String) async throws {
        let bench = try UserBench()
        await #expect(throws: UsersError.addressInvalid(text)) { try await bench.accounts.add(text, role: .reader) }
    }

    @Test func `a link sets the password once, for its owner alone, in its time`() async throws {
        let bench = try UserBench()
        let user = try await bench.accounts.add("ann@example.org", role: .reader)
        #expect(try await bench.signIn().isRefused)
        let old = try await bench.accounts.link(for: user, term: 60)
        let new = try await bench.accounts.link(for: user, term: 60)
        for text in [old.text, "", new.text + "x"] {
            await #expect(throws: UsersError.linkUnusable) {
                try await bench.accounts.setPassword(UserBench.password, byLink: text)
            }
        }
        await #expect(throws: UsersError.passwordUnfit) {
            try await bench.accounts.setPassword("short", byLink: new.text)
        }
        let ready = try await bench.accounts.setPassword(UserBench.password, byLink: new.text)
        #expect(ready.id == user.id)
        #expect(try await bench.accounts.user("ann@example.org").verifiedAt == bench.clock.now())
        await #expect(throws: UsersError.linkUnusable) {
            try await bench.accounts.setPassword(UserBench.password, byLink: new.text)
        }
        let late = try await bench.accounts.link(for: user, term: 60)
        bench.clock.advance(seconds: 61)
        await #expect(throws: UsersError.linkUnusable) {
            try await bench.accounts.setPassword(UserBench.password, byLink: late.text)
        }
        #expect(try await bench.signIn().session?.user.id == user.id)
    }

    @Test func `a new password ends all sessions`() async throws {
        let bench = try UserBench()
        let user = try await bench.user()
        let session = try #require(try await bench.signIn().session)
        await #expect(throws: UsersError.passwordWrong) {
            try await bench.accounts.changePassword(of: user, from: "not the password", to: "another password")
        }
        #expect(try await bench.sessions.session(session.token.text) != nil)
        try await bench.accounts.changePassword(of: user, from: UserBench.password, to: "another password")
        #expect(try await bench.sessions.session(session.token.text) == nil)
        #expect(try await bench.signIn().isRefused)
        #expect(try await bench.signIn("ann@example.org", "another password").session != nil)
    }

    @Test func `who asks for a link learns nothing, and only an account gets one`() async throws {
        let bench = try UserBench()
        let ann = try await bench.user()
        #expect(try await bench.accounts.askForLink("ann@example.org", mayCreate: false)?.id == ann.id)
        #expect(try await bench.accounts.askForLink("bob@example.org", mayCreate: false) == nil)
        #expect(try await bench.accounts.all().count == 1)
        let bob = try await bench.accounts.askForLink("bob@example.org", mayCreate: true)
        #expect(bob?.role == .reader)
        try await bench.accounts.setDisabled(ann, true)
        #expect(try await bench.accounts.askForLink("ann@example.org", mayCreate: true) == nil)
        // An account that nobody came back for makes room; one of the operator's does not.
        _ = try await bench.accounts.add("eve@example.org", role: .reader)
        bench.clock.advance(seconds: 8 * 24 * 3600)
        _ = try await bench.accounts.askForLink("x@example.org", mayCreate: false)
        #expect(try await bench.accounts.all().map(\.address) == ["ann@example.org", "eve@example.org"])
    }

    @Test func `an erased account leaves nothing in the file`() async throws {
        let bench = try UserBench()
        let user = try await bench.user("erased-entirely@example.org")
        _ = try await bench.signIn("erased-entirely@example.org", "wrong password")
        let session = try #require(try await bench.signIn("erased-entirely@example.org").session)
        let favourites = Favourites(bench.accounts)
        try await favourites.add(.player, "77", name: "Wholly Unlikely", of: user)
        let saved = SavedQueries(bench.accounts)
        let id = try await saved.add("Most unlikely title", address: "/sql?q=1", of: user)
        for answer in ["unlikely answer", "unlikelier answer"] {
            _ = try await saved.record(answer, of: id, from: answer)
        }
        _ = try await UserKeys(bench.accounts).add("unlikely key", [.read], of: user)
        let export = try await UserExport(of: user, bench.accounts)
        #expect(export.savedQueries.map(\.title) == ["Most unlikely title"])
        #expect(export.changes.count == 1)
        #expect(export.sessions.count == 1)
        #expect(export.favourites.map(\.name) == ["Wholly Unlikely"])
        #expect(export.keys.map(\.name) == ["unlikely key"])
        try await bench.accounts.delete(user)
        #expect(try await bench.sessions.session(session.token.text) == nil)
        let bytes = try bench.bytes()
        for text in ["erased-entirely", "nlikel", "argon2id"] {
            #expect(bytes.range(of: Data(text.utf8)) == nil, "\(text)")
        }
        let rows = try await bench.database.writer.read { connection in
            try ["users", "sessions", "links", "failures", "favourites", "saved_queries", "saved_changes", "keys"].map {
                try Int.fetchOne(connection, sql: "SELECT count(*) FROM \($0)")
            }
        }
        #expect(rows.allSatisfy { $0 == 0 })
    }

    @Test func `secrets are in the file as digests alone`() async throws {
        let bench = try UserBench()
        let user = try await bench.user()
        let session = try #require(try await bench.signIn().session)
        let key = try await UserKeys(bench.accounts).add("script", [.read], of: user)
        let feed = try await OwnFeed(bench.accounts).renew(of: user)
        let link = try await bench.accounts.link(for: user, term: 60)
        let bytes = try bench.bytes()
        for secret in [session.token, key, feed, link] {
            #expect(bytes.range(of: Data(secret.text.utf8)) == nil)
            #expect(bytes.range(of: secret.digest) != nil)
        }
        #expect(bytes.range(of: Data(UserBench.password.utf8)) == nil)
        #expect(bytes.range(of: Data("$argon2id$".utf8)) != nil)
    }
}
