import Foundation
import Testing

@testable import BallerFetch

@Suite struct RetryAfterTests {
    private let now = Date(timeIntervalSince1970: 784_111_000)

    @Test func `seconds count from now`() {
        #expect(RetryAfter.end("120", now: now) == now + 120)
        #expect(RetryAfter.end(" 0 ", now: now) == now)
        #expect(RetryAfter.end("99999999999999999999", now: now) == now + 366 * 86_400)
    }

    @Test(arguments: [
        "Sun, 06 Nov 1994 08:49:37 GMT", "Sunday, 06-Nov-94 08:49:37 GMT", "Sun Nov  6 08:49:37 1994",
    ])
    func `dates are read in all three forms`(text: String) {
        #expect(RetryAfter.end(text, now: now) == Date(timeIntervalSince1970: 784_111_777))
    }

    @Test(arguments: [nil, "", "soon", "-5", "1.5", "Sun, 31 Feb 1994 08:49:37 GMT", "Sun, 06 Nov 1994 25:49:37 GMT"])
    func `an unreadable header is ignored`(text: String?) {
        #expect(RetryAfter.end(text, now: now) == nil)
    }
}
