import BallerTestSupport
import Foundation
import GRDB
import Testing

@testable import BallerUsers

@Suite struct SessionsTests {
    @Test func `every sign-in begins a session of its own, and ends the one that the browser had`() async throws {
        let bench = try UserBench()
        _ = try await bench.user()
        let made = SecretToken(presented: "chosen by somebody else")
        let first = try #require(try await bench.signIn(earlier: made).session)
        #expect(first.token != made)
        #expect(try await bench.sessions.session(made.text) == nil)
        let second = try #require(try await bench.signIn(earlier: first.token).session)
        #expect(second.token != first.token)
        #expect(try await bench.sessions.session(first.token.text) == nil)
        #expect(try await bench.sessions.session(second.token.text)?.user.address == "ann@example.org")
    }

    @Test func `sessions end by signing out, everywhere if wished, by age, by rest, and with the account`() async throws
    {
        let bench = try UserBench()
        let user = try await bench.user()
        let one = try #require(try await bench.signIn().session)
        let other = try #require(try await bench.signIn().session)
        try await bench.sessions.end(one.token)
        #expect(try await bench.sessions.session(one.token.text) == nil)
        #expect(try await bench.sessions.session(other.token.text) != nil)
        try await bench.sessions.endAll(of: user)
        #expect(try await bench.sessions.session(other.token.text) == nil)

        let rested = try #require(try await bench.signIn().session)
        bench.clock.advance(seconds: 13 * 24 * 3600)
        #expect(try await bench.sessions.session(rested.token.text) != nil)
        bench.clock.advance(seconds: 13 * 24 * 3600)
        #expect(try await bench.sessions.session(rested.token.text) != nil)
        bench.clock.advance(seconds: 5 * 24 * 3600)
        #expect(try await bench.sessions.session(rested.token.text) == nil)

        let last = try #require(try await bench.signIn().session)
        try await bench.accounts.setDisabled(user, true)
        #expect(try await bench.sessions.session(last.token.text) == nil)
        #expect(try await bench.signIn().isRefused)
        try await bench.accounts.setDisabled(user, false)
        #expect(try await bench.signIn().session != nil)
    }

    @Test(arguments: ["ann@example.org", "nobody@example.org", "no address"])
    func `guesses are slowed down, whether the address is known or not`(address: String) async throws {
        let bench = try UserBench()
        _ = try await bench.user()
        for _ in 0..<5 { #expect(try await bench.signIn(address, "a wrong password").isRefused) }
        var waits: [Int] = []
        for _ in 0..<12 {
            let wait = try #require(try await bench.signIn(address, "a wrong password").wait)
            // The right password waits like the wrong one.
            #expect(try await bench.signIn(address).wait == wait)
            waits.append(wait)
            bench.clock.advance(seconds: Double(wait))
            #expect(try await bench.signIn(address, "a wrong password").isRefused)
        }
        #expect(waits == [1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 900, 900])
        bench.clock.advance(seconds: 900)
        #expect(try await bench.signIn().session != nil)
    }

    @Test func `many guesses at once count one by one`() async throws {
        let bench = try UserBench()
        _ = try await bench.user()
        let looked = try await withThrowingTaskGroup(of: Bool.self) { group in
            for _ in 0..<12 {
                group.addTask { try await bench.signIn("ann@example.org", "a wrong password").isRefused }
            }
            return try await group.reduce(0) { $0 + ($1 ? 1 : 0) }
        }
        #expect(looked == 5)
    }

    @Test func `the decoy costs what a password of the usual strength costs`() throws {
        let hasher = try PasswordHasher()
        #expect(!hasher.isOutdated(hasher.decoy))
    }

    @Test func `a token of a form is of its session alone`() {
        let (one, other) = (SecretToken(), SecretToken())
        #expect(one.accepts(formToken: one.formToken))
        #expect(!one.accepts(formToken: other.formToken))
        #expect(!one.accepts(formToken: ""))
        #expect(!one.formToken.contains(one.text))
    }

    @Test func `a hash of another strength is made anew at the next sign-in`() async throws {
        let bench = try UserBench()
        _ = try await bench.user()
        let stronger = try PasswordHasher(PasswordStrength(passes: 2, memoryBytes: 16384))
        let accounts = Accounts(bench.database, stronger, clock: bench.clock)
        #expect(
            try await Sessions(accounts).signIn("ann@example.org", UserBench.password, agent: "", earlier: nil).session
                != nil
        )
        let hash = try await bench.database.writer.read { try String.fetchOne($0, sql: "SELECT password FROM users") }
        #expect(hash?.contains("m=16,t=2") == true)
        #expect(try await bench.signIn().session != nil)
    }
}
