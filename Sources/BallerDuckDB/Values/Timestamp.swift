package import BallerCore
package import Foundation

/// A date and a time of day, counted from 1970-01-01 00:00:00.
package struct Timestamp: Sendable, Hashable, Comparable, CustomStringConvertible {
    package let microsecondsSinceEpoch: Int64
    /// Nanoseconds beyond the microseconds of a TIMESTAMP_NS, 0 to 999.
    package let nanosecondRemainder: Int16

    package init(microsecondsSinceEpoch: Int64, nanosecondRemainder: Int16 = 0) {
        self.microsecondsSinceEpoch = microsecondsSinceEpoch
        self.nanosecondRemainder = nanosecondRemainder
    }

    /// Rounds a UTC instant to the engine's microseconds.
    package init(_ moment: Date) {
        self.init(microsecondsSinceEpoch: Int64((moment.timeIntervalSince1970 * 1_000_000).rounded()))
    }

    /// False for the engine's `infinity` and `-infinity`.
    package var isFinite: Bool { microsecondsSinceEpoch != .max && microsecondsSinceEpoch != -.max }

    /// The instant, if the timestamp is in UTC.
    package var moment: Date { Date(timeIntervalSince1970: Double(microsecondsSinceEpoch) / 1_000_000) }

    package var date: CalendarDay {
        CalendarDay(daysSinceEpoch: Int32(clamping: microsecondsSinceEpoch.flooredQuotient(dividingBy: Self.day)))
    }

    package var time: TimeOfDay {
        let microseconds =
            microsecondsSinceEpoch - microsecondsSinceEpoch.flooredQuotient(dividingBy: Self.day) * Self.day
        return TimeOfDay(nanoseconds: microseconds * 1_000 + Int64(nanosecondRemainder))
    }

    /// ISO 8601 with a space, as in SQL: `2024-01-31 19:30:00`.
    package var description: String {
        guard isFinite else { return microsecondsSinceEpoch > 0 ? "infinity" : "-infinity" }
        return "\(date) \(time)"
    }

    package static func < (left: Timestamp, right: Timestamp) -> Bool {
        (left.microsecondsSinceEpoch, left.nanosecondRemainder)
            < (right.microsecondsSinceEpoch, right.nanosecondRemainder)
    }

    private static let day: Int64 = 86_400_000_000
}

extension Int64 {
    /// The quotient rounded down, so that times before 1970 fall on the right day.
    func flooredQuotient(dividingBy divisor: Int64) -> Int64 {
        let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
        return remainder < 0 ? quotient - 1 : quotient
    }
}
