import Testing

@testable import BallerWeb

@Suite struct WinProbabilityPageTests {
    private func play(_ left: Double?, _ chance: Double?, isHome: Bool? = true) -> PlayRow {
        PlayRow(
            period: 4,
            secondsRemaining: left,
            awayScore: 90,
            homeScore: 92,
            homeWinProbability: chance,
            isHome: isHome,
            points: 2,
            description: "play at \(left ?? -1)"
        )
    }

    @Test func `the plays that moved the chance most come first, whichever way it went`() {
        let course = WinProbability(
            [play(300, 0.5), play(200, 0.6), play(100, 0.2), play(50, 0.205), play(0, 1, isHome: nil)],
            home: "H"
        )
        #expect(course.greatest.map(\.play.description) == ["play at 100.0", "play at 200.0"])
        let sheet = course.table(away: "A").sheet
        #expect(sheet.shown.first == ["Quarter 4, 1:40", "−40", "20%", "play at 100.0", "90–92", "H"])
    }

    @Test func `a chance that is nearly certain is not called certain`() {
        let sheet = PlaysTable.table([play(9, 0.9999), play(5, 0.0001), play(0, 1)], away: "A", home: "H").sheet
        #expect(sheet.shown.dropFirst().map(\.last) == [">99%", "<1%", "100%"])
    }

    @Test func `events of which nothing is known are passed over, and a game of them has no course`() throws {
        let course = WinProbability([play(nil, nil), play(300, 0.5), play(200, nil), play(100, 0.7)], home: "H")
        let chart = try #require(course.chart)
        #expect(chart.about == "At least 50%, at most 70%, at last 70%.")
        #expect(abs(course.greatest[0].change - 0.2) < 1e-9)
        #expect(WinProbability([play(300, nil)], home: "H").chart == nil)
        #expect(PlaysTable.table([play(300, nil)], away: "A", home: "H").sheet.columns.count == 4)
    }
}
