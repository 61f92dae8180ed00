extension CalendarDay {
    /// English month names, January first.
    package static let monthNames = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ]

    /// English weekday names, Sunday first, as `weekday` counts.
    package static let weekdayNames = [
        "Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday",
    ]

    /// English month name, such as `April`.
    package var monthName: String { Self.monthNames[month - 1] }
    /// English weekday name, such as `Sunday`.
    package var weekdayName: String { Self.weekdayNames[weekday] }
}
