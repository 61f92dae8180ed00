import BallerDuckDB
import BallerSQL
import Testing

struct ClockTests {
    @Test
    func `The clock of a play is minutes, seconds and tenths of what remains`() throws {
        let league = try TinyLeague()
        let clocks = [
            (703.0, "11:43.0"), (720.0, "12:00.0"), (690.0, "11:30.0"), (59.9, "0:59.9"), (31.5, "0:31.5"),
            (0.4, "0:00.4"), (0.0, "0:00.0"), (300.0, "5:00.0"),
        ]
        let rows = clocks.enumerated().map { "(1, \($0), 1, \($1.0))" }.joined(separator: ", ")
        try league.run(
            "INSERT INTO fact_play_by_play (game_id, event_number, period, seconds_remaining) VALUES \(rows)"
        )
        let query = try #require(league.warehouse.queries["game_plays"])
        let text = try league.warehouse.render(query)
            .replacing("$game_id", with: "1").replacing("$period", with: "NULL")
        let printed = try league.rows(text).map { row in row.values[3].text ?? "" }
        #expect(printed == clocks.map(\.1))
    }
}
