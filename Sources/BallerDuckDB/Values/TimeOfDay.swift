import BallerCore

/// A time of day, with a UTC offset if the type has one.
package struct TimeOfDay: Sendable, Hashable, CustomStringConvertible {
    package let nanoseconds: Int64
    /// Seconds east of UTC for a TIME WITH TIME ZONE.
    package let utcOffsetSeconds: Int32?

    package init(nanoseconds: Int64, utcOffsetSeconds: Int32? = nil) {
        self.nanoseconds = nanoseconds
        self.utcOffsetSeconds = utcOffsetSeconds
    }

    package init(microseconds: Int64) { self.init(nanoseconds: microseconds * 1_000) }

    package var microseconds: Int64 { nanoseconds / 1_000 }

    /// `19:30:00`, with a fraction and an offset if there are any.
    package var description: String {
        let seconds = Int(nanoseconds / 1_000_000_000)
        let clock = [seconds / 3_600, seconds / 60 % 60, seconds % 60].map { $0.padded(to: 2) }.joined(separator: ":")
        return clock + fraction + offset
    }

    private var fraction: String {
        let rest = Int(nanoseconds % 1_000_000_000)
        guard rest != 0 else { return "" }
        var digits = rest.padded(to: 9)
        while digits.hasSuffix("0") { digits.removeLast() }
        return "." + digits
    }

    private var offset: String {
        guard let utcOffsetSeconds else { return "" }
        let seconds = abs(Int(utcOffsetSeconds))
        var text = (utcOffsetSeconds < 0 ? "-" : "+") + (seconds / 3_600).padded(to: 2)
        if seconds % 3_600 != 0 { text += ":" + (seconds / 60 % 60).padded(to: 2) }
        if seconds % 60 != 0 { text += ":" + (seconds % 60).padded(to: 2) }
        return text
    }
}
