import Testing

@testable import BallerWeb

@Suite struct ScoreFlowTests {
    private func play(_ period: Int, _ left: Double, _ away: Int, _ home: Int) -> PlayRow {
        PlayRow(
            period: period,
            secondsRemaining: left,
            awayScore: away,
            homeScore: home,
            isHome: home > away,
            points: 2,
            description: "makes 2-pt layup"
        )
    }

    @Test func `the largest leads and the changes of the lead are counted over ties`() {
        let flow = ScoreFlow(
            [play(1, 700, 2, 0), play(1, 600, 2, 2), play(1, 500, 2, 5), play(2, 100, 9, 5), play(5, 1, 9, 10)],
            away: "A",
            home: "B"
        )
        #expect(flow.largestLeads == (away: 4, home: 3))
        #expect(flow.leadChanges == 3)
        #expect(flow.summary == "Largest lead of the A: 4. Largest lead of the B: 3. The lead changed 3 times.")
    }

    @Test func `the picture ends with the last period and stays text whatever the team is called`() throws {
        let flow = ScoreFlow([play(1, 360, 2, 0), play(4, 0, 2, 3)], away: "<b>", home: "B")
        let chart = try #require(flow.chart)
        #expect(chart.x.high == 2880)
        #expect(chart.x.ticks.map(\.label) == ["Quarter 1", "Quarter 4"])
        let html = chart.html
        #expect(html.contains("&lt;b&gt; below it"))
        #expect(!html.contains("<b>"))
        #expect(ScoreFlow([], away: "A", home: "B").chart == nil)
    }

    @Test func `events stand on the side of their team, period by period`() {
        let sheet = PlaysTable.table([play(1, 700.0, 2, 0), play(5, 4.5, 9, 10)], away: "A", home: "B").sheet
        #expect(sheet.lines.map(\.style) == [.heading, .plain, .heading, .plain])
        #expect(sheet.shown[1] == ["11:40", "makes 2-pt layup", "2–0", ""])
        #expect(sheet.shown[2] == ["Overtime"])
        #expect(sheet.shown[3] == ["0:04.5", "", "9–10", "makes 2-pt layup"])
    }

    @Test(arguments: [(1, 0.0, "1"), (4, 2160, "4"), (5, 2880, "OT"), (6, 3180, "2OT")])
    func `periods begin where the ones before end`(number: Int, start: Double, short: String) {
        #expect(Period(number: number).start == start)
        #expect(Period(number: number).short == short)
    }
}
