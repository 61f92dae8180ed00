import BallerDuckDB
import BallerSQL
import Foundation
import Testing

struct WinProbabilityTests {
    private struct Event {
        let period: Int
        let left: Double?
        let score: (home: Int, away: Int)?
        /// Of neither team: the start and the end of a period.
        var isOfNeither = false
    }

    /// The chances after the events of a game that the home team wins by two points.
    private static func chances(_ events: [Event], isNeutral: Bool = false, period: Int? = nil) throws -> [Double?] {
        let league = try TinyLeague()
        try league.run(
            """
            INSERT INTO dim_games (game_id, season_year, home_team_id, away_team_id, home_points, away_points, is_neutral_site)
            VALUES (1, 2024, 10, 20, 102, 100, \(isNeutral))
            """
        )
        let rows = events.enumerated().map { number, event in
            let team = event.isOfNeither ? "NULL" : "10"
            let score = event.score.map { "\($0.home), \($0.away)" } ?? "NULL, NULL"
            return "(1, \(number), \(event.period), \(event.left.map { "\($0)" } ?? "NULL"), \(score), \(team))"
        }
        try league.run(
            """
            INSERT INTO fact_play_by_play (game_id, event_number, period, seconds_remaining, home_score, away_score, team_id)
            VALUES \(rows.joined(separator: ", "))
            """
        )
        let query = try #require(league.warehouse.queries["game_plays"])
        let text = try league.warehouse.render(query).replacing("$game_id", with: "1")
            .replacing("$period", with: period.map { "\($0)" } ?? "NULL")
        return try league.rows(text).map { row in row.values[7].double }
    }

    private static func normal(_ deviations: Double) -> Double { (1 + erf(deviations / 2.0.squareRoot())) / 2 }

    @Test func `the chance is that of a normal margin around the lead and what is left of the home edge`() throws {
        let found = try Self.chances([Event(period: 4, left: 60, score: (98, 95))])
        let (share, edge, spread, overtime) = (60.0 / 2880, 3.34, 18.36, 0.525)
        let (mean, deviation) = (3 + edge * share, spread * share.squareRoot())
        let expected =
            (1 - overtime) * Self.normal((mean - 0.5) / deviation) + overtime * Self.normal((mean + 0.5) / deviation)
        let chance = try #require(found[0])
        #expect(abs(chance - expected) < 0.0003)
    }

    @Test func `it grows with the lead, and a lead is worth more the less time is left`() throws {
        let leads = try Self.chances([-9, -3, 0, 3, 9].map { Event(period: 3, left: 100, score: (60 + $0, 60)) })
        #expect(leads.compactMap(\.self) == leads.compactMap(\.self).sorted())
        let times = try Self.chances((1...4).map { Event(period: $0, left: 300, score: (65, 60)) })
        #expect(times.compactMap(\.self) == times.compactMap(\.self).sorted())
        #expect(times.count == 4)
    }

    @Test func `a tie at the end of regulation is the start of an overtime, and nobody has an edge on neutral ground`()
        throws
    {
        let events = [
            Event(period: 4, left: 0, score: (100, 100)), Event(period: 5, left: 300, score: (100, 100)),
        ]
        let home = try Self.chances(events).compactMap(\.self)
        #expect(home.allSatisfy { abs($0 - 0.525) < 0.0005 })
        let neutral = try Self.chances(events, isNeutral: true).compactMap(\.self)
        #expect(neutral.allSatisfy { abs($0 - 0.5) < 0.0005 })
    }

    @Test func `it is certain at the end alone`() throws {
        let found = try Self.chances([
            Event(period: 4, left: 0.4, score: (102, 100)), Event(period: 4, left: 0, score: (101, 100)),
            Event(period: 4, left: 0, score: (102, 100)), Event(period: 4, left: 0, score: nil, isOfNeither: true),
        ])
        let (early, unfinished) = (try #require(found[0]), try #require(found[1]))
        // Free throws may be left when the clock is not.
        #expect(early < 1 && unfinished < 1)
        #expect(found[2] == 1 && found[3] == 1)
    }

    @Test func `what prints no score leaves it as it was, and what is not known has no chance`() throws {
        let found = try Self.chances([
            Event(period: 1, left: 720, score: nil, isOfNeither: true), Event(period: 1, left: 700, score: (0, 3)),
            Event(period: 1, left: 700, score: nil, isOfNeither: true), Event(period: 1, left: 690, score: nil),
            Event(period: 1, left: nil, score: (2, 3)),
        ])
        let start = try #require(found[0])
        #expect(abs(start - 0.572) < 0.002)
        #expect(found[2] == found[1])
        #expect(found[3] == nil && found[4] == nil)
    }

    @Test func `the page about the model has the numbers that the query counts with`() throws {
        let root = Checkout.root.appending(path: "docs/win-probability.md")
        let page = try String(contentsOf: root, encoding: .utf8)
        let macro = Checkout.root.appending(path: "warehouse/macros/win_probability_numbers.sql")
        let numbers = try String(contentsOf: macro, encoding: .utf8).matches(
            of: /(?:ELSE |^)([0-9.]+)/.anchorsMatchLineEndings()
        )
        .map { String($0.output.1) }
        #expect(numbers == ["3.34", "18.36", "0.525"])
        for number in numbers { #expect(page.contains("| \(number) "), "\(number)") }
    }

    @Test func `a period alone has the chances that it has in the whole`() throws {
        let events = [
            Event(period: 1, left: 10, score: (30, 20)), Event(period: 2, left: 720, score: nil, isOfNeither: true),
        ]
        let (part, whole) = (try Self.chances(events, period: 2), try Self.chances(events))
        #expect(part == [whole[1]])
    }
}
