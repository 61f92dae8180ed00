import BallerCore

/// A day in the words of a page.
extension CalendarDay {
    /// `April 14, 2024`.
    var long: String { "\(monthName) \(day), \(year)" }
    /// `Sun, Apr 14`.
    var short: String { "\(weekdayName.prefix(3)), \(monthName.prefix(3)) \(day)" }
    /// `Sunday, April 14, 2024`.
    var full: String { "\(weekdayName), \(long)" }
    /// `April 2024`.
    var monthAndYear: String { "\(monthName) \(year)" }
}
