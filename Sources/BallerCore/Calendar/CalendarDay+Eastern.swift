package import Foundation

extension CalendarDay {
    /// The day of an instant in US Eastern time, by the daylight saving rules since 2007.
    ///
    /// Computed here: a machine may have no data on time zones.
    package init(inEastern moment: Date) {
        let standard = CalendarDay(inUTC: moment - 5 * 3600)
        // At two in the morning the clock goes to three on the second Sunday of March, and to one on the first of November.
        let switched = CalendarDay(inUTC: moment - 7 * 3600)
        let back = CalendarDay(inUTC: moment - 6 * 3600)
        guard let start = Self.sunday(onOrBefore: 14, month: 3, year: standard.year),
            let end = Self.sunday(onOrBefore: 7, month: 11, year: standard.year)
        else {
            self = standard
            return
        }
        self = switched >= start && back < end ? CalendarDay(inUTC: moment - 4 * 3600) : standard
    }

    private static func sunday(onOrBefore day: Int, month: Int, year: Int) -> CalendarDay? {
        guard let date = CalendarDay(year: year, month: month, day: day) else { return nil }
        return CalendarDay(year: year, month: month, day: day - date.weekday)
    }
}
