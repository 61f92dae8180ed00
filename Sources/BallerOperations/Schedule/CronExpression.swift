package import BallerCore

/// Five fields as crontab has them, read in US Eastern time: minute, hour, day of the month, month, weekday.
///
/// If both days are given, either counts. The months and weekdays may be given by their first three letters.
package struct CronExpression: Sendable, Equatable, CustomStringConvertible {
    private let minutes, hours, days, months, weekdays: Set<Int>
    /// Whether a day counts that only one of the two fields of days has.
    private let eitherDay: Bool
    package let description: String

    /// - Throws: `CronFault` with what is wrong with which field.
    package init(_ text: String) throws(CronFault) {
        let fields = text.split(separator: " ", omittingEmptySubsequences: true)
        guard fields.count == 5 else { throw CronFault("\(fields.count) fields where there must be five") }
        minutes = try CronField.minute.values(of: fields[0])
        hours = try CronField.hour.values(of: fields[1])
        days = try CronField.day.values(of: fields[2])
        months = try CronField.month.values(of: fields[3])
        weekdays = try CronField.weekday.values(of: fields[4])
        eitherDay = !fields[2].hasPrefix("*") && !fields[4].hasPrefix("*")
        description = fields.joined(separator: " ")
    }

    /// The first time after another one; `nil` if no day of ten years has it, such as February 30.
    package func next(after time: EasternTime) -> EasternTime? {
        for ahead in 0...3660 {
            let day = time.day + ahead
            guard has(day) else { continue }
            let earliest = ahead == 0 ? time.minute + 1 : 0
            if let minute = minute(from: earliest) { return EasternTime(day: day, minute: minute) }
        }
        return nil
    }

    /// The last time that is not after another one; `nil` if there was none in ten years.
    package func last(notAfter time: EasternTime) -> EasternTime? {
        for back in 0...3660 {
            let day = time.day - back
            guard has(day) else { continue }
            let latest = back == 0 ? time.minute : 24 * 60 - 1
            if let minute = minute(to: latest) { return EasternTime(day: day, minute: minute) }
        }
        return nil
    }

    private func has(_ day: CalendarDay) -> Bool {
        let (_, month, dayOfMonth) = day.components
        guard months.contains(month) else { return false }
        let (isDay, isWeekday) = (days.contains(dayOfMonth), weekdays.contains(day.weekday))
        return eitherDay ? isDay || isWeekday : isDay && isWeekday
    }

    private var minutesOfADay: [Int] { hours.flatMap { hour in minutes.map { hour * 60 + $0 } } }

    private func minute(from earliest: Int) -> Int? { minutesOfADay.filter { $0 >= earliest }.min() }

    private func minute(to latest: Int) -> Int? { minutesOfADay.filter { $0 <= latest }.max() }
}

/// What is wrong with a cron expression.
package struct CronFault: Error, Equatable {
    package let reason: String

    init(_ reason: String) { self.reason = reason }
}
