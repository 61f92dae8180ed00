import BallerCore
import BallerOperations
import Testing

struct CronExpressionTests {
    private static func time(_ text: String) throws -> EasternTime {
        let parts = text.split(separator: " ")
        let clock = parts[1].split(separator: ":").compactMap { Int($0) }
        return EasternTime(day: try #require(CalendarDay(parts[0])), minute: clock[0] * 60 + clock[1])
    }

    @Test(arguments: [
        ("0 5 * * *", "2026-11-28 04:59", "2026-11-28 05:00"),
        ("0 5 * * *", "2026-11-28 05:00", "2026-11-29 05:00"),
        ("*/15 * * * *", "2026-12-31 23:50", "2027-01-01 00:00"),
        ("30 6 * 10-12,1-6 mon", "2026-07-01 00:00", "2026-10-05 06:30"),
        ("0 7 1 jul *", "2026-07-01 07:00", "2027-07-01 07:00"),
        ("0 0 29 2 *", "2026-01-01 00:00", "2028-02-29 00:00"),
        // Both days: either counts.
        ("0 0 13 * fri", "2026-11-01 00:00", "2026-11-06 00:00"),
        ("0 0 13 * fri", "2026-11-06 00:00", "2026-11-13 00:00"),
        ("0 0 * * 7", "2026-11-28 00:00", "2026-11-29 00:00"),
        ("5/20 0 * * *", "2026-11-28 00:05", "2026-11-28 00:25"),
    ])
    func `The next time is the first that every field has`(text: String, after: String, next: String) throws {
        let expression = try CronExpression(text)
        let found = try #require(expression.next(after: Self.time(after)))
        #expect(found.description == next)
        #expect(expression.last(notAfter: found) == found)
    }

    @Test func `A day that never comes has no next time`() throws {
        let never = try CronExpression("0 0 30 2 *")
        #expect(try never.next(after: Self.time("2026-01-01 00:00")) == nil)
        #expect(try never.last(notAfter: Self.time("2026-01-01 00:00")) == nil)
    }

    @Test(arguments: [
        ("0 5 * *", "4 fields where there must be five"),
        ("60 5 * * *", "“60” is not a minute, which is 0 to 59"),
        ("0 24 * * *", "“24” is not a hour, which is 0 to 23"),
        ("0 5 0 * *", "“0” is not a day, which is 1 to 31"),
        ("0 5 * foo *", "“foo” is not a month, which is 1 to 12"),
        ("0 5 * 6-1 *", "“6-1” is not a month, which is 1 to 12"),
        ("0 5 * * 1,", "“” is not a weekday, which is 0 to 7"),
        ("*/0 5 * * *", "“*/0” is not a minute, which is 0 to 59"),
        ("+5 5 * * *", "“+5” is not a minute, which is 0 to 59"),
    ])
    func `What is wrong is named with its field`(text: String, reason: String) {
        let fault = #expect(throws: CronFault.self) { try CronExpression(text) }
        #expect(fault?.reason == reason)
    }

    @Test func `A setting that cannot be understood names the setting`() {
        let error = #expect(throws: OperationsError.self) { try Schedule([.weekly: "0 0 30 2 *"]) }
        #expect(error?.message.contains("schedule.weekly is “0 0 30 2 *”: no day is ever such a day") == true)
    }
}
