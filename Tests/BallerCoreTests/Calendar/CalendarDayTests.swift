import BallerCore
import Foundation
import Testing

@Suite struct CalendarDayTests {
    @Test func `days are parsed, counted and written by the calendar`() throws {
        #expect(CalendarDay("1970-01-01")?.daysSinceEpoch == 0)
        #expect(CalendarDay("1969-12-31")?.daysSinceEpoch == -1)
        #expect(CalendarDay("1946-11-01")?.daysSinceEpoch == -8_462)
        #expect(try #require(CalendarDay("2000-02-29")) + 1 == CalendarDay("2000-03-01"))
        #expect(try #require(CalendarDay("2024-01-01")) - 1 == CalendarDay("2023-12-31"))
        for days in stride(from: Int32(-9000), through: 40_000, by: 13) {
            #expect(CalendarDay(CalendarDay(daysSinceEpoch: days).description)?.daysSinceEpoch == days)
        }
    }

    @Test(arguments: [
        "2025-02-29", "2023-02-29", "1900-02-29", "2025-13-01", "2024-00-10", "2024-01-00", "2024-04-31", "25-01-01",
        "2025-1-1", "2025/01/01", "20240414", "", "2025-01-01x", "2024-04-1a", "2024-04-14-1", "-024-04-14",
    ])
    func `a text that is not a day is refused`(text: String) { #expect(CalendarDay(text) == nil) }

    @Test(arguments: [
        ("2000-02-29", "Tuesday"), ("1999-12-31", "Friday"), ("2023-01-01", "Sunday"), ("1946-11-01", "Friday"),
    ])
    func `the weekday matches the calendar`(text: String, weekday: String) throws {
        #expect(try #require(CalendarDay(text)).weekdayName == weekday)
    }

    @Test func `an instant has the day of its zone, even before 1970`() {
        #expect(CalendarDay(inUTC: Date(timeIntervalSince1970: 86_399)).description == "1970-01-01")
        #expect(CalendarDay(inUTC: Date(timeIntervalSince1970: -1)).description == "1969-12-31")
        #expect(CalendarDay(inUTC: .distantFuture).midnight <= .distantFuture)
    }

    @Test func `no season begins before its October`() {
        #expect(SeasonYear(rawValue: 2024).october.description == "2023-10-01")
    }

    @Test func `the ends of the range are infinite, and counting stops there`() {
        let last = CalendarDay(daysSinceEpoch: .max)
        #expect(last.description == "infinity" && !last.isFinite && last + 1 == last)
        #expect(CalendarDay(daysSinceEpoch: -.max).description == "-infinity")
    }
}

struct EasternDayTests {
    /// Instants around midnight in New York, in winter, in summer, and on the nights when the clock is changed.
    @Test(arguments: [
        ("2026-01-15T04:59:59Z", "2026-01-14"), ("2026-01-15T05:00:00Z", "2026-01-15"),
        ("2026-06-15T03:59:59Z", "2026-06-14"), ("2026-06-15T04:00:00Z", "2026-06-15"),
        ("2026-03-08T04:59:59Z", "2026-03-07"), ("2026-03-09T03:59:59Z", "2026-03-08"),
        ("2026-03-09T04:00:00Z", "2026-03-09"), ("2026-11-01T03:59:59Z", "2026-10-31"),
        ("2026-11-01T04:00:00Z", "2026-11-01"), ("2026-11-02T04:59:59Z", "2026-11-01"),
        ("2026-11-02T05:00:00Z", "2026-11-02"),
    ])
    func `A day in the East ends at its midnight, whatever the clock says then`(moment: String, day: String) throws {
        let instant = try #require(try? Date(moment, strategy: .iso8601))
        #expect(CalendarDay(inEastern: instant).description == day)
    }
}
