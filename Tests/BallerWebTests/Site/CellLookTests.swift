import BallerSQL
import BallerSampleStore
import BallerServing
import Testing

@testable import BallerWeb

@Suite struct CellLookTests {
    @Test(arguments: [
        ("points", Record.Cell.integer(12_345), "12,345"), ("win_pct", .number(0.5125), ".513"),
        ("win_pct", .integer(1), "1.000"), ("points_per_game", .number(27.14), "27.1"),
        ("height_inches", .integer(83), "6-11"), ("seconds_played", .integer(2_287), "38:07"),
        ("salary", .integer(51_915_615), "$51,915,615"), ("season_year", .integer(2016), "2015-16"),
        ("box_plus_minus", .number(-3.14), "−3.1"), ("box_plus_minus", .number(3), "+3.0"),
        ("draft_year", .integer(2003), "2003"), ("is_champion", .flag(true), "yes"),
        ("round_name", .text("CONFERENCE_FINALS"), "Conference finals"), ("college", .text("UCLA"), "UCLA"),
        ("team_abbreviations", .texts(["CLE", "MIA"]), "CLE, MIA"), ("games_behind", .number(12.5), "12½"),
    ])
    func `a value is printed as its column asks`(column: String, cell: Record.Cell, shown: String) throws {
        let entry = try SampleStore.warehouse.get().columns.entry(column)
        #expect(CellLook(entry).value(cell).shown == shown)
    }

    @Test func `what is missing stays missing`() throws {
        let entry = try SampleStore.warehouse.get().columns.entry("points")
        #expect(CellLook(entry).value(.missing).isUnknown)
    }
}
