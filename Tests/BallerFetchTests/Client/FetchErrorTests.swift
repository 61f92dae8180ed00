import BallerFetch
import BallerPages
import Foundation
import Testing

@Suite struct FetchErrorTests {
    @Test func `every error names its address or file, has a code of its own, and says what to do`() throws {
        let url = try #require(URL(string: "https://site.test/page"))
        let date = Date(timeIntervalSince1970: 1_800_000_000)
        let errors: [FetchError] = [
            .addressNotAllowed(url, reason: "x"), .forbiddenByRobots(url, rule: "x"),
            .pageTypeNeverFetched(url, .playerGameLog), .robotsUnreachable(url, reason: "x"),
            .forbidden(url, status: 403), .tooManyRequests(url, inARow: 5, until: date), .toldToWait(url, until: date),
            .circuitOpen(url, until: date), .serverFailed(url, reason: "x", tries: 3), .unexpectedStatus(url, 418),
            .redirectRefused(url, to: "x", reason: "x"), .bodyTooLarge(url, limit: 1),
            .pageIncomplete(url, reason: "x"), .keptPageCorrupt(url, path: "/p", reason: "x"), .links(url, reason: "x"),
        ]
        for error in errors { #expect(error.message.contains(url.absoluteString), "\(error.code)") }
        let others: [FetchError] = [
            .contactMissing, .contactUnusable("me"), .intentNotUnderstood("dance"), .jobRunning("awards"),
            .budgetUnreadable(path: "/p/budget.json", reason: "x"), .storeFailed(path: "/p/index.jsonl", reason: "x"),
        ]
        let all = errors + others
        #expect(Set(all.map(\.code)).count == all.count)
        for error in all {
            #expect(error.code.hasPrefix("fetch."))
            #expect(error.message.count > 50 && error.message.hasSuffix("."), "\(error.code): \(error.message)")
        }
    }
}
