extension CalendarDay {
    /// January first.
    package static let monthNames = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ]

    /// Sunday first, as `weekday` counts.
    package static let weekdayNames = [
        "Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday",
    ]

    /// `April`.
    package var monthName: String { Self.monthNames[month - 1] }
    /// `Sunday`.
    package var weekdayName: String { Self.weekdayNames[weekday] }
}
