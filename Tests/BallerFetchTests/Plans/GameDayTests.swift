import BallerCore
import BallerFetch
import Foundation
import Testing

@Suite struct GameDayTests {
    @Test func `a game after midnight in London belongs to the evening in New York`() throws {
        let night = try #require(ISO8601DateFormatter().date(from: "2025-01-16T03:30:00Z"))
        #expect(CalendarDay(inNewYork: night).description == "2025-01-15")
        #expect(CalendarDay(inNewYork: night + 2 * 3600).description == "2025-01-16")
    }
}
