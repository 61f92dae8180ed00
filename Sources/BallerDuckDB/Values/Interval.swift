/// A time span in three units that do not convert into each other.
package struct Interval: Sendable, Hashable, CustomStringConvertible {
    package let months: Int32
    package let days: Int32
    package let microseconds: Int64

    package init(months: Int32 = 0, days: Int32 = 0, microseconds: Int64 = 0) {
        self.months = months
        self.days = days
        self.microseconds = microseconds
    }

    /// ISO 8601: `P14M3DT1.5S`; `PT0S` if empty.
    package var description: String {
        var text = "P"
        if months != 0 { text += "\(months)M" }
        if days != 0 { text += "\(days)D" }
        if microseconds != 0 || text == "P" {
            text += "T\(DecimalNumber(coefficient: Int128(microseconds), scale: 6).trimmed)S"
        }
        return text
    }
}

extension DecimalNumber {
    /// The digits without a fraction's trailing zeros.
    var trimmed: String {
        guard scale > 0 else { return description }
        var text = Substring(description)
        while text.hasSuffix("0") { text.removeLast() }
        if text.hasSuffix(".") { text.removeLast() }
        return String(text)
    }
}
