/// An exact decimal number: the coefficient divided by ten to the power of the scale.
package struct DecimalNumber: Sendable, Hashable, CustomStringConvertible {
    package let coefficient: Int128
    /// Decimal places, 0 to 38.
    package let scale: UInt8

    package init(coefficient: Int128, scale: UInt8) {
        self.coefficient = coefficient
        self.scale = scale
    }

    /// All digits of the type, such as `1.50`.
    package var description: String {
        let digits = String(coefficient.magnitude)
        let sign = coefficient < 0 ? "-" : ""
        guard scale > 0 else { return sign + digits }
        let padded = String(repeating: "0", count: max(0, Int(scale) + 1 - digits.count)) + digits
        return sign + padded.dropLast(Int(scale)) + "." + padded.suffix(Int(scale))
    }

    /// The nearest double.
    package var double: Double {
        // Exact operands divide to the nearest double; 10^22 is the largest power of ten that a double represents
        // exactly.
        if coefficient.magnitude <= 1 << 53, scale < Self.powersOfTen.count {
            return Double(coefficient) / Self.powersOfTen[Int(scale)]
        }
        return Double(description) ?? .nan
    }

    /// The whole number, or `nil` if there is a fraction.
    package var integer: Int128? {
        var rest = coefficient
        for _ in 0..<scale {
            let (quotient, remainder) = rest.quotientAndRemainder(dividingBy: 10)
            if remainder != 0 { return nil }
            rest = quotient
        }
        return rest
    }

    private static let powersOfTen: [Double] = [
        1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19,
        1e20, 1e21, 1e22,
    ]
}
