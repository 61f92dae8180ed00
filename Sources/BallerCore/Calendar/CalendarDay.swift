package import Foundation

/// A day of the (proleptic) Gregorian calendar, without a time zone.
package struct CalendarDay: Sendable, Hashable, Comparable, CustomStringConvertible {
    /// Days since 1970-01-01.
    package let daysSinceEpoch: Int32

    package init(daysSinceEpoch: Int32) { self.daysSinceEpoch = daysSinceEpoch }

    /// `nil` if the calendar has no such day.
    package init?(year: Int, month: Int, day: Int) {
        guard (-5_877_641...5_881_580).contains(year), (1...12).contains(month),
            (1...Self.length(ofMonth: month, year: year)).contains(day)
        else { return nil }
        self.init(unchecked: (year, month, day))
    }

    /// Takes a date that is known to exist.
    init(unchecked date: (year: Int, month: Int, day: Int)) {
        let (year, month, day) = date
        // Counts civil years from March, so that the leap day is the last of its year (after Howard Hinnant).
        let shifted = month <= 2 ? year - 1 : year
        let era = (shifted >= 0 ? shifted : shifted - 399) / 400
        let yearOfEra = shifted - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        self.init(daysSinceEpoch: Int32(clamping: era * 146_097 + dayOfEra - 719_468))
    }

    /// Parses exactly `2024-04-14`; `nil` for anything else, and for days that do not exist such as April 31.
    package init?(_ text: some StringProtocol) {
        let parts = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
        guard parts.map(\.count) == [4, 2, 2], let year = Self.number(parts[0]), let month = Self.number(parts[1]),
            let day = Self.number(parts[2])
        else { return nil }
        self.init(year: year, month: month, day: day)
    }

    /// The day of an instant in UTC.
    package init(inUTC moment: Date) {
        let days = (moment.timeIntervalSince1970 / 86_400).rounded(.down)
        self.init(daysSinceEpoch: Int32(max(Double(Int32.min), min(days, Double(Int32.max)))))
    }

    /// Year, month and day.
    package var components: (year: Int, month: Int, day: Int) {
        let shifted = Int(daysSinceEpoch) + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
        return (year, month, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
    }

    package var year: Int { components.year }
    /// 1 to 12.
    package var month: Int { components.month }
    /// 1 to 31.
    package var day: Int { components.day }
    /// 0 is Sunday.
    package var weekday: Int { ((Int(daysSinceEpoch) + 4) % 7 + 7) % 7 }

    /// The first instant of the day in UTC.
    package var midnight: Date { Date(timeIntervalSince1970: Double(daysSinceEpoch) * 86_400) }

    /// False at the two ends of the range, which are DuckDB's `infinity` and `-infinity`.
    package var isFinite: Bool { daysSinceEpoch != .max && daysSinceEpoch != -.max }

    /// ISO 8601: `2024-01-31`.
    package var description: String {
        guard isFinite else { return daysSinceEpoch > 0 ? "infinity" : "-infinity" }
        let (year, month, day) = components
        return "\(year < 0 ? "-" : "")\(abs(year).padded(to: 4))-\(month.padded(to: 2))-\(day.padded(to: 2))"
    }

    package static func < (left: CalendarDay, right: CalendarDay) -> Bool { left.daysSinceEpoch < right.daysSinceEpoch }

    /// The day that many days later, clamped to the end of the range.
    package static func + (day: CalendarDay, days: Int) -> CalendarDay {
        CalendarDay(daysSinceEpoch: Int32(clamping: Int(day.daysSinceEpoch) + days))
    }

    package static func - (day: CalendarDay, days: Int) -> CalendarDay { day + -days }

    private static func length(ofMonth month: Int, year: Int) -> Int {
        switch month {
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    /// Parses one to four decimal digits, the most that a part of a date has.
    package static func number(_ digits: some Collection<UInt8>) -> Int? {
        guard (1...4).contains(digits.count) else { return nil }
        var number = 0
        for digit in digits {
            guard (0x30...0x39).contains(digit) else { return nil }
            number = number * 10 + Int(digit - 0x30)
        }
        return number
    }
}
