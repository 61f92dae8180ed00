extension BinaryInteger {
    /// The number in decimal, zero-padded to a width: `7.padded(to: 2)` is `07`.
    ///
    /// For numbers of 0 and above.
    package func padded(to width: Int) -> String {
        let digits = String(self)
        return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
    }
}
