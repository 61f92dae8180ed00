/// A one-line progress bar.
struct ProgressBar: Sendable {
    /// Finished share, 0 to 1.
    var fraction: Double
    /// What is being done now.
    var label: String

    /// The bar, at most `width` columns wide: `[######----] 60 % facts`.
    func line(width: Int) -> String {
        let share = min(max(fraction, 0), 1)
        let barWidth = 30
        let filled = Int(share * Double(barWidth))
        let bar = String(repeating: "#", count: filled) + String(repeating: "-", count: barWidth - filled)
        let percent = String(Int(share * 100))
        let padded = String(repeating: " ", count: 3 - percent.count) + percent
        return String("[\(bar)] \(padded) % \(label)".prefix(max(width - 1, 1)))
    }
}
