import Testing

@testable import BallerWeb

@Suite struct StatFormatTests {
    @Test(arguments: [(1, 3, ".333"), (2, 3, ".667"), (5, 5, "1.000"), (0, 4, ".000"), (1, 16, ".063")])
    func `shares have three places and no leading zero`(made: Int, attempted: Int, text: String) {
        #expect(StatFormat.share(made, attempted) == text)
    }

    @Test func `a share of nothing and a share of the unknown are empty`() {
        #expect(StatFormat.share(0, 0) == "")
        #expect(StatFormat.share(nil, 7) == "")
        #expect(StatFormat.share(nil as Double?) == "")
    }

    @Test func `a winning percentage is printed as tables print it`() {
        #expect(StatFormat.share(0.512) == ".512")
        #expect(StatFormat.share(1.0) == "1.000")
        #expect(StatFormat.share(0.0) == ".000")
        #expect(StatFormat.share(-0.0123) == "−.012")
        #expect(StatFormat.share(-1.25) == "−1.250")
    }

    @Test(arguments: [(2185, 72, "30.3"), (1, 4, "0.3"), (0, 10, "0.0"), (-5, 4, "−1.3"), (15, 100, "0.2")])
    func `averages have one place, halves away from zero`(total: Int, games: Int, text: String) {
        #expect(StatFormat.average(total, games) == text)
    }

    @Test func `no games give no average, and the unknown none either`() {
        #expect(StatFormat.average(10, 0) == "")
        #expect(StatFormat.average(nil, 10) == "")
    }

    @Test func `signed numbers show their sign but for zero`() {
        #expect([7, 0, -3].map { StatFormat.signed($0 as Int?) } == ["+7", "0", "−3"])
        #expect([6.54, 0.04, -3.06].map { StatFormat.signed($0 as Double?) } == ["+6.5", "0.0", "−3.1"])
    }

    @Test(arguments: [(0, "0"), (999, "999"), (1000, "1,000"), (1_234_567, "1,234,567"), (-12345, "−12,345")])
    func `long numbers are grouped by threes`(number: Int, text: String) {
        #expect(StatFormat.grouped(number) == text)
    }

    @Test(arguments: [(0.0, "—"), (0.5, "½"), (3.0, "3"), (12.5, "12½")])
    func `games behind are counted in halves`(value: Double, text: String) {
        #expect(StatFormat.gamesBack(value) == text)
    }

    @Test(arguments: [
        (1, "1st"), (2, "2nd"), (3, "3rd"), (4, "4th"), (11, "11th"), (13, "13th"), (21, "21st"), (112, "112th"),
    ])
    func `places are ordinals`(number: Int, text: String) {
        #expect(StatFormat.ordinal(number) == text)
    }

    @Test func `records, streaks and heights are short`() {
        #expect(StatFormat.record(54, 28) == "54–28")
        #expect(StatFormat.streak(3) == "W3")
        #expect(StatFormat.streak(-2) == "L2")
        #expect(StatFormat.streak(0) == "")
        #expect(StatFormat.height(inches: 83) == "6-11")
    }
}
