import BallerCore
import BallerOperations
import Foundation
import Testing

struct ScheduleTests {
    private static func moment(_ text: String) throws -> Date { try Date(text, strategy: .iso8601) }

    private let only = [ScheduledJob.weekly: "off", .draft: "off", .awards: "off"]

    @Test func `A morning is five o'clock by the clocks of New York, in winter and in summer`() throws {
        let schedule = try Schedule(only)
        let due = try schedule.due(after: Self.moment("2026-03-06T12:00:00Z"), to: Self.moment("2026-03-10T12:00:00Z"))
        #expect(
            try due.map(\.at) == [
                Self.moment("2026-03-07T10:00:00Z"), Self.moment("2026-03-08T09:00:00Z"),
                Self.moment("2026-03-09T09:00:00Z"), Self.moment("2026-03-10T09:00:00Z"),
            ]
        )
    }

    @Test func `A time that is skipped in March comes an hour later, and one that comes twice in November counts once`()
        throws
    {
        let schedule = try Schedule(only.merging([.nightly: "30 2 * * *"]) { $1 })
        let march = try schedule.due(
            after: Self.moment("2026-03-08T05:00:00Z"),
            to: Self.moment("2026-03-09T05:00:00Z")
        )
        #expect(try march.map(\.at) == [Self.moment("2026-03-08T07:30:00Z")])
        let twice = try Schedule(only.merging([.nightly: "30 1 * * *"]) { $1 })
        let november = try twice.due(
            after: Self.moment("2026-11-01T04:00:00Z"),
            to: Self.moment("2026-11-02T04:00:00Z")
        )
        #expect(try november.map(\.at) == [Self.moment("2026-11-01T05:30:00Z")])
    }

    @Test func `What was missed for days is due once`() throws {
        let schedule = try Schedule(only)
        let now = try Self.moment("2026-11-28T12:00:00Z")
        let due = try schedule.due(at: now, done: [.nightly: Self.moment("2026-11-20T12:00:00Z")])
        #expect(try due == [DueJob(job: .nightly, at: Self.moment("2026-11-28T10:00:00Z"))])
        #expect(schedule.due(at: now, done: [.nightly: due[0].at]).isEmpty)
        #expect(schedule.due(at: now, done: [:]).isEmpty)
    }

    @Test func `A year has a draft, an award season and mornings for all of its days`() throws {
        let due = try Schedule([:]).due(
            after: Self.moment("2025-12-31T12:00:00Z"),
            to: Self.moment("2026-12-31T12:00:00Z")
        )
        let counts = Dictionary(grouping: due, by: \.job).mapValues(\.count)
        #expect(counts == [.nightly: 365, .weekly: 39, .draft: 1, .awards: 1])
    }
}

struct KnownGamesTests {
    private static func day(_ text: String) throws -> CalendarDay { try #require(CalendarDay(text)) }

    @Test func `A morning after games goes, also three days after them`() throws {
        let known = try KnownGames(byDay: [Self.day("2026-02-12"): 9], last: Self.day("2026-04-12"))
        #expect(try known.morning(of: Self.day("2026-02-13")) == .goes("9 games from 2026-02-10 to 2026-02-12"))
        #expect(try known.morning(of: Self.day("2026-02-15")).goes)
        #expect(
            try known.morning(of: Self.day("2026-02-16"))
                == .skips("no games from 2026-02-13 to 2026-02-15, by the schedule")
        )
    }

    @Test func `The playoffs may go on after the last game that is known`() throws {
        let known = try KnownGames(byDay: [:], last: Self.day("2026-06-10"))
        #expect(try known.morning(of: Self.day("2026-06-17")).goes)
        #expect(try !known.morning(of: Self.day("2026-06-18")).goes)
    }

    @Test(arguments: [("2026-10-07", true), ("2026-04-30", true), ("2026-07-14", true), ("2026-07-15", false)])
    func `Where nothing is known, months and Tuesdays decide`(day: String, goes: Bool) throws {
        #expect(try KnownGames.none.morning(of: Self.day(day)).goes == goes)
    }
}
