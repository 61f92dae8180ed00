extension Duration {
    /// The length as a number of seconds.
    package var seconds: Double { Double(components.seconds) + Double(components.attoseconds) / 1e18 }

    /// The length in whole units of another, a begun one counted: 1.2 seconds are two of `.seconds(1)`.
    package func roundedUp(to unit: Duration) -> Int {
        Int(clamping: (attoseconds + (unit.attoseconds - 1)) / unit.attoseconds)
    }
}
