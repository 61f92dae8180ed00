import BallerTestSupport
import Foundation
import Testing

@testable import BallerUsers

@Suite struct BelongingsTests {
    @Test func `what belongs to one account is no other's`() async throws {
        let bench = try UserBench()
        let ann = try await bench.user()
        let bob = try await bench.user("bob@example.org")
        let (favourites, saved, keys) = (
            Favourites(bench.accounts), SavedQueries(bench.accounts), UserKeys(bench.accounts)
        )
        try await favourites.add(.team, "3", name: "Comets", of: ann)
        try await favourites.add(.team, "3", name: "Comets", of: ann)
        let query = try await saved.add("Mine", address: "/sql?q=SELECT+1", of: ann)
        _ = try await keys.add("mine", [.read, .me], of: ann)
        let key = try #require(try await keys.all(of: ann).first)
        #expect(try await favourites.all(of: ann).map(\.key) == ["3"])
        #expect(try await favourites.all(of: bob).isEmpty)
        #expect(key.scopes == [.read, .me])
        await #expect(throws: UsersError.notTheirs("favourite")) { try await favourites.remove(.team, "3", of: bob) }
        await #expect(throws: UsersError.notTheirs("saved query")) { try await saved.one(query, of: bob) }
        await #expect(throws: UsersError.notTheirs("saved query")) { try await saved.remove(query, of: bob) }
        await #expect(throws: UsersError.notTheirs("key")) { try await keys.remove(key.id, of: bob) }
        try await favourites.remove(.team, "3", of: ann)
        #expect(try await favourites.has(.team, "3", of: ann) == false)
    }

    @Test func `a key works until it is removed or its account is disabled`() async throws {
        let bench = try UserBench()
        let (ann, admin) = (try await bench.user(), try await bench.user("root@example.org", role: .admin))
        let keys = UserKeys(bench.accounts)
        let token = try await keys.add("script", [.read], of: ann)
        let high = try await keys.add("script", [.read], of: admin)
        #expect(try await keys.holder(of: high.text)?.key.rateClass == .high)
        let holder = try #require(try await keys.holder(of: token.text))
        #expect(holder.user.id == ann.id)
        #expect(holder.key.rateClass == .standard)
        #expect(try await keys.all(of: ann).first?.usedAt == bench.clock.now())
        #expect(try await keys.holder(of: token.text + "x") == nil)
        try await bench.accounts.setDisabled(ann, true)
        #expect(try await keys.holder(of: token.text) == nil)
        try await bench.accounts.setDisabled(ann, false)
        try await keys.remove(holder.key.id, of: ann)
        #expect(try await keys.holder(of: token.text) == nil)
    }

    @Test(arguments: ["", " ", "a\u{0}b", String(repeating: "x", count: 81)])
    func `a name is short and plain`(name: String) async throws {
        let bench = try UserBench()
        let ann = try await bench.user()
        await #expect(throws: UsersError.nameUnfit) { try await UserKeys(bench.accounts).add(name, [], of: ann) }
    }

    @Test func `a changed answer keeps the one before until its owner accepts it`() async throws {
        let bench = try UserBench()
        let ann = try await bench.user()
        let saved = SavedQueries(bench.accounts)
        let id = try await saved.add("Points", address: "/sql?q=SELECT+1", of: ann)
        #expect(try await saved.next(for: "a1", after: 0, count: 10).map(\.id) == [id])
        #expect(try await saved.record("points\n1\n", of: id, from: "a1") == false)
        #expect(try await saved.next(for: "a1", after: 0, count: 10).isEmpty)
        #expect(try await saved.record("points\n1\n", of: id, from: "a2") == false)
        #expect(try await saved.record("points\n2\n", of: id, from: "a3"))
        try await saved.record(failure: "There is no such table.", of: id)
        let query = try await saved.one(id, of: ann)
        #expect(query.isChanged)
        #expect((query.expected, query.latest) == ("points\n1\n", "points\n2\n"))
        #expect((query.expectedArtifact, query.latestArtifact) == ("a1", "a3"))
        #expect(query.failure == "There is no such table.")
        let change = try #require(try await saved.changes(of: ann).first)
        #expect((change.oldAnswer, change.newAnswer) == ("points\n1\n", "points\n2\n"))
        #expect((change.oldArtifact, change.newArtifact) == ("a2", "a3"))
        let untold = try await saved.untold()
        #expect(untold.map(\.user.id) == [ann.id])
        try await saved.markTold(untold.flatMap(\.changes))
        #expect(try await saved.untold().isEmpty)
        try await saved.accept(id, of: ann)
        #expect(try await saved.one(id, of: ann).isChanged == false)
        for step in 0..<30 { _ = try await saved.record("points\n\(step)\n", of: id, from: "b\(step)") }
        #expect(try await saved.changes(of: ann).count == SavedQueries.mostChanges)
    }

    @Test func `a feed has one address at a time`() async throws {
        let bench = try UserBench()
        let ann = try await bench.user()
        let feed = OwnFeed(bench.accounts)
        let old = try await feed.renew(of: ann)
        let new = try await feed.renew(of: ann)
        #expect(try await feed.owner(of: old.text) == nil)
        #expect(try await feed.owner(of: new.text)?.id == ann.id)
        try await feed.remove(of: ann)
        #expect(try await feed.owner(of: new.text) == nil)
    }

    @Test func `SQL and markup in every field stay text`() async throws {
        let bench = try UserBench()
        let ann = try await bench.user()
        let text = "'); DROP TABLE users; -- <b>"
        _ = try await UserKeys(bench.accounts).add(text, [.read], of: ann)
        try await Favourites(bench.accounts).add(.player, text, name: text, of: ann)
        let id = try await SavedQueries(bench.accounts).add(text, address: text, of: ann)
        _ = try await SavedQueries(bench.accounts).record(text, of: id, from: text)
        try await SavedQueries(bench.accounts).record(failure: text, of: id)
        #expect(try await bench.signIn(text, text).isRefused)
        #expect(try await bench.sessions.session(text) == nil)
        let export = try await UserExport(of: ann, bench.accounts)
        #expect(export.keys.map(\.name) == [text])
        #expect(export.favourites.map(\.key) == [text])
        #expect(export.savedQueries.map(\.title) == [text])
        #expect(export.savedQueries.map(\.failure) == [text])
        #expect(try await bench.accounts.all().count == 1)
    }

    @Test func `a mail's head has nothing but what it should`() async throws {
        let bench = try UserBench()
        let ann = try await bench.user()
        let mail = UserMail(to: ann, subject: "Größe\r\nBcc: all@example.org", text: "Line\n.\nLine")
        let message = mail.message(from: "a@example.org\r\nBcc: b@example.org", at: bench.clock.now())
        let head = try #require(message.components(separatedBy: "\r\n\r\n").first)
        #expect(!head.contains("\nBcc"))
        #expect(head.contains("To: ann@example.org\r\n"))
        #expect(head.contains("Date: Mon, 23 Nov 2026 04:31:00 +0000"))
    }
}
