import BallerCore

/// New York time converted to UTC, by the daylight saving rules since 1967.
enum EasternTime {
    /// `7:30p`, `7:30 PM` or `8:00 pm` on a day, as ISO 8601 in UTC.
    static func utc(_ date: CalendarDay, _ time: String) -> String? {
        guard let minutes = minutes(of: time) else { return nil }
        var total = minutes + (isSummer(date) ? 4 : 5) * 60
        var day = date
        if total >= 24 * 60 {
            total -= 24 * 60
            day = date + 1
        }
        return "\(day)T\((total / 60).padded(to: 2)):\((total % 60).padded(to: 2)):00Z"
    }

    /// Minutes after midnight.
    static func minutes(of time: String) -> Int? {
        var (hour, minute, digits) = (0, 0, 0)
        var isMinute = false
        for byte in time.utf8 {
            switch byte {
            case 0x30...0x39:
                digits += 1
                if isMinute { minute = minute * 10 + Int(byte - 0x30) } else { hour = hour * 10 + Int(byte - 0x30) }
            case UInt8(ascii: ":"): isMinute = true
            case UInt8(ascii: " "): continue
            case UInt8(ascii: "a"), UInt8(ascii: "A"), UInt8(ascii: "p"), UInt8(ascii: "P"):
                guard isMinute, digits <= 4, hour <= 12, minute < 60 else { return nil }
                return (hour % 12 + (byte | 0x20 == UInt8(ascii: "p") ? 12 : 0)) * 60 + minute
            default: return nil
            }
            guard digits <= 4 else { return nil }
        }
        return nil
    }

    /// Daylight saving on the evening of a day; nobody plays at two in the morning, when it changes.
    static func isSummer(_ date: CalendarDay) -> Bool {
        guard let (start, end) = summer(of: date.year) else { return false }
        return start <= date && date < end
    }

    private static func summer(of year: Int) -> (CalendarDay, CalendarDay)? {
        let start: CalendarDay?
        switch year {
        case ..<1967: return nil
        case 1974: start = CalendarDay(year: year, month: 1, day: 6)
        case 1975: start = CalendarDay(year: year, month: 2, day: 23)
        case ..<1987: start = sunday(onOrBefore: 30, month: 4, year: year)
        case ..<2007: start = sunday(onOrBefore: 7, month: 4, year: year)
        default: start = sunday(onOrBefore: 14, month: 3, year: year)
        }
        let end =
            year < 2007 ? sunday(onOrBefore: 31, month: 10, year: year) : sunday(onOrBefore: 7, month: 11, year: year)
        guard let start, let end else { return nil }
        return (start, end)
    }

    private static func sunday(onOrBefore day: Int, month: Int, year: Int) -> CalendarDay? {
        guard let date = CalendarDay(year: year, month: month, day: day) else { return nil }
        return CalendarDay(year: year, month: month, day: day - date.weekday)
    }
}
