import BallerCore
import Testing

@testable import BallerWeb

@Suite struct CalendarDayWordsTests {
    @Test func `a day is written for people`() throws {
        let day = try #require(CalendarDay("2024-04-14"))
        #expect(day.long == "April 14, 2024")
        #expect(day.short == "Sun, Apr 14")
        #expect(day.full == "Sunday, April 14, 2024")
        #expect(day.monthAndYear == "April 2024")
    }
}
