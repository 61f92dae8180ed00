package import Foundation

/// What clocks in New York show, to the minute, by the daylight saving rules since 2007.
///
/// Computed here: a machine may have no data on time zones.
package struct EasternTime: Sendable, Hashable, Comparable, CustomStringConvertible {
    package let day: CalendarDay
    /// 0 to 1439, counted from what the clock shows as midnight.
    package let minute: Int

    package init(day: CalendarDay, minute: Int) {
        self.day = day
        self.minute = minute
    }

    package init(_ moment: Date) {
        let local = moment - Self.secondsBehindUTC(at: moment)
        day = CalendarDay(inUTC: local)
        minute = Int((local.timeIntervalSince(day.midnight) / 60).rounded(.down))
    }

    /// The first instant at which clocks show this time; of a time that is skipped in March, an hour later by the clock.
    package var moment: Date {
        let local = day.midnight + Double(minute) * 60
        let summer = local + 4 * 3600
        return Self.secondsBehindUTC(at: summer) == 4 * 3600 ? summer : local + 5 * 3600
    }

    /// `2024-03-10 05:00`.
    package var description: String { "\(day) \((minute / 60).padded(to: 2)):\((minute % 60).padded(to: 2))" }

    package static func < (left: EasternTime, right: EasternTime) -> Bool {
        (left.day, left.minute) < (right.day, right.minute)
    }

    private static func secondsBehindUTC(at moment: Date) -> TimeInterval {
        // At two in the morning the clock goes to three on the second Sunday of March, and to one on the first of November.
        let switched = CalendarDay(inUTC: moment - 7 * 3600)
        let back = CalendarDay(inUTC: moment - 6 * 3600)
        guard let start = sunday(onOrBefore: 14, month: 3, year: switched.year),
            let end = sunday(onOrBefore: 7, month: 11, year: switched.year)
        else { return 5 * 3600 }
        return switched >= start && back < end ? 4 * 3600 : 5 * 3600
    }

    private static func sunday(onOrBefore day: Int, month: Int, year: Int) -> CalendarDay? {
        guard let date = CalendarDay(year: year, month: month, day: day) else { return nil }
        return CalendarDay(year: year, month: month, day: day - date.weekday)
    }
}
