extension Duration {
    /// The duration in seconds.
    package var seconds: Double { Double(components.seconds) + Double(components.attoseconds) / 1e18 }

    /// The duration in whole units, rounded up: 1.2 seconds are two of `.seconds(1)`.
    package func roundedUp(to unit: Duration) -> Int {
        Int(clamping: (attoseconds + (unit.attoseconds - 1)) / unit.attoseconds)
    }
}
