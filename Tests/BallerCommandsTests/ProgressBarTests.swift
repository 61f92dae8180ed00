import Testing

@testable import BallerCommands

@Suite struct ProgressBarTests {
    @Test(arguments: [
        (0.0, "[" + String(repeating: "-", count: 30) + "]   0 % x"),
        (1.7, "[" + String(repeating: "#", count: 30) + "] 100 % x"),
    ])
    func `a bar stays between nothing and all`(fraction: Double, line: String) {
        #expect(ProgressBar(fraction: fraction, label: "x").line(width: 80) == line)
    }

    @Test func `a bar is never wider than the terminal`() {
        #expect(ProgressBar(fraction: 0.5, label: String(repeating: "y", count: 200)).line(width: 60).count == 59)
    }
}
