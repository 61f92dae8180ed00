import BallerFetch
import Foundation
import Testing

@Suite struct GameDayTests {
    @Test func `days read, count and print as the calendar has them`() throws {
        #expect(GameDay("1970-01-01")?.daysSince1970 == 0)
        #expect(GameDay("1969-12-31")?.daysSince1970 == -1)
        #expect(GameDay("2000-02-29")?.adding(days: 1).description == "2000-03-01")
        #expect(GameDay("1946-11-01")?.description == "1946-11-01")
        for days in stride(from: -9000, through: 40_000, by: 13) {
            #expect(GameDay(GameDay(daysSince1970: days).description)?.daysSince1970 == days)
        }
    }

    @Test(arguments: [
        "2025-02-29", "2025-13-01", "2025-00-10", "25-01-01", "2025-1-1", "2025/01/01", "", "2025-01-01x",
    ])
    func `what is no day is refused`(text: String) { #expect(GameDay(text) == nil) }

    @Test func `a game after midnight in London belongs to the evening in New York`() throws {
        let night = try #require(ISO8601DateFormatter().date(from: "2025-01-16T03:30:00Z"))
        #expect(GameDay(containing: night).description == "2025-01-15")
        #expect(GameDay(containing: night + 2 * 3600).description == "2025-01-16")
    }
}
