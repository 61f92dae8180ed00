import Testing

@testable import BallerWeb

@Suite struct DayTests {
    @Test func `a day is written for people and for addresses`() throws {
        let day = try #require(Day("2024-04-14"))
        #expect(day.long == "April 14, 2024")
        #expect(day.short == "Sun, Apr 14")
        #expect(day.full == "Sunday, April 14, 2024")
        #expect(day.monthAndYear == "April 2024")
        #expect(day.iso == "2024-04-14")
    }

    @Test(arguments: [
        ("2000-02-29", "Tuesday"), ("1999-12-31", "Friday"), ("2023-01-01", "Sunday"), ("1946-11-01", "Friday"),
    ])
    func `the weekday is that of the calendar`(text: String, weekday: String) throws {
        #expect(try #require(Day(text)).weekday == weekday)
    }

    @Test(arguments: [
        "2023-02-29", "2024-4-14", "2024-13-01", "2024-04-31", "", "2024-04-1a", "20240414", "2024-00-10",
    ])
    func `what is no day is none`(text: String) {
        #expect(Day(text) == nil)
    }

    @Test func `days are in order`() throws {
        let days = try ["2024-01-02", "2023-12-31", "2024-01-01"].map { try #require(Day($0)) }
        #expect(days.sorted().map(\.iso) == ["2023-12-31", "2024-01-01", "2024-01-02"])
    }
}
