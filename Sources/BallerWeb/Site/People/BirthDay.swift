import BallerCore

/// A day of any year.
struct BirthDay: Hashable {
    let month: Int
    let day: Int
    private let inLeapYear: CalendarDay

    /// `nil` where no year has such a day.
    init?(month: Int, day: Int) {
        guard let inLeapYear = CalendarDay("2000-\(month.padded(to: 2))-\(day.padded(to: 2))") else { return nil }
        self.month = month
        self.day = day
        self.inLeapYear = inLeapYear
    }

    /// Parses `02-29`.
    init?(_ text: String) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 2, parts.allSatisfy({ $0.utf8.count == 2 }), let month = Int(parts[0]),
            let day = Int(parts[1])
        else { return nil }
        self.init(month: month, day: day)
    }

    var monthName: String { inLeapYear.monthName }
    /// `February 29`.
    var name: String { "\(monthName) \(day)" }
}
