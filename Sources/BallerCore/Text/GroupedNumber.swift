extension Int {
    /// With commas, as people read it: `12,345`, `−1,230`.
    package var grouped: String {
        var digits = String(magnitude)
        var end = digits.count - 3
        while end > 0 {
            digits.insert(",", at: digits.index(digits.startIndex, offsetBy: end))
            end -= 3
        }
        return self < 0 ? "−\(digits)" : digits
    }
}
