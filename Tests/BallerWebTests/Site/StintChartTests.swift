import Testing

@testable import BallerServing
@testable import BallerWeb

@Suite struct StintChartTests {
    private static func stint(_ player: String, _ width: Int, _ change: Int?) -> Record {
        Record(
            places: ["player_name": 0, "width_pixels": 1, "is_on_court": 2, "plus_minus": 3],
            cells: [
                .text(player), .integer(width), .flag(change != nil), change.map { .integer($0) } ?? .missing,
            ]
        )
    }

    @Test func `each player has a row of stretches at their minutes, and his sum at its end`() throws {
        let chart = try #require(
            StintChart.chart(
                [
                    Self.stint("Ann", 500, 4), Self.stint("Ann", 500, nil), Self.stint("Bea", 250, nil),
                    Self.stint("Bea", 750, -7),
                ],
                of: "Team",
                overtimes: 0
            )
        )
        #expect(chart.about == "Ann +4, Bea −7.")
        #expect(chart.y.ticks.map(\.label) == ["Ann", "Bea"])
        #expect(chart.y(of: 0) < chart.y(of: 1))
        #expect(chart.html.contains("<title>Ann, minutes 0 to 24: +4</title>"))
        #expect(chart.html.contains("<title>Bea, minutes 12 to 48: −7</title>"))
        #expect(StintChart.chart([], of: "Team", overtimes: 0) == nil)
    }

    @Test func `overtimes make the game longer`() throws {
        let chart = try #require(StintChart.chart([Self.stint("Ann", 100, 1)], of: "Team", overtimes: 2))
        #expect(chart.x.high == 2880 + 600)
        #expect(chart.html.contains("minutes 0 to 58"))
    }
}

extension Chart {
    /// How far down a value of the vertical axis stands.
    fileprivate func y(of value: Double) -> Double { ChartFrame(self).y(value) }
}
