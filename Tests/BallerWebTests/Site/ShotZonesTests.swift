import Testing

@testable import BallerWeb

@Suite struct ShotZonesTests {
    private static func zone(_ value: String?, made: Int, of attempted: Int, share: Double) -> ShootingRow {
        ShootingRow(
            split: "distance",
            splitValue: value,
            games: 1,
            fieldGoalsMade: made,
            fieldGoalsAttempted: attempted,
            fieldGoalPct: Double(made) / Double(attempted),
            threePointersMade: 0,
            threePointersAttempted: 0,
            threePointPct: nil,
            effectiveFieldGoalPct: nil,
            attemptsShare: share,
            assistedMade: 0,
            assistedShare: nil
        )
    }

    @Test func `the longest bar is the zone with most attempts, full as far as they went in`() {
        let html = ShotZones.bars(
            [Self.zone("0-3", made: 6, of: 8, share: 0.8), Self.zone("3P", made: 1, of: 2, share: 0.2)],
            season: 2019
        ).html
        #expect(html.contains("class=\"tried\" width=\"1000\""))
        #expect(html.contains("class=\"made\" width=\"750\""))
        #expect(html.contains("class=\"tried\" width=\"250\""))
        #expect(html.contains("class=\"made\" width=\"125\""))
    }

    @Test func `words say what the bars show, and shots without a distance are named`() {
        let html = ShotZones.bars([Self.zone(nil, made: 1, of: 3, share: 1)], season: 2000).html
        #expect(html.contains(">Not told</span>"))
        #expect(html.contains("<b>100%</b> of shots, <b>33%</b> made"))
        #expect(html.contains("aria-hidden=\"true\""))
        #expect(ShotZones.bars([], season: 2000).html.isEmpty)
    }
}
