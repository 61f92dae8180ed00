import Testing

@testable import BallerWeb

@Suite struct SplitTests {
    @Test func `a heading stands where another split begins, and none above the total`() {
        let rows = ["total", "place", "place", "outcome"].map { (split: $0, value: "x") }
        let lines = Split.grouped(rows, by: { $0.split })
        let sheet = Table("C", [.text("Split") { .text($0.value) }], lines: lines).sheet
        #expect(sheet.shown.map(\.[0]) == ["x", "Place", "x", "x", "Outcome", "x"])
        #expect(sheet.lines.map(\.style) == [.plain, .heading, .plain, .plain, .heading, .plain])
    }

    @Test(arguments: [
        ("place", "road", "Road"), ("month", "2019-10", "October 2019"), ("weekday", "monday", "Monday"),
        ("rest", "3+", "3 days or more"), ("distance", "3P", "Three-pointers"), ("period", "OT", "Overtime"),
        ("division", "Atlantic", "Atlantic"),
    ])
    func `a value reads as people say it`(split: String, value: String, text: String) {
        let cell = Split.value(split, value, 2020)
        #expect(cell.shown == text)
        #expect(cell.link == nil)
    }

    @Test func `teams lead to their season, and what is not told is quiet`() {
        #expect(Split.value("opponent", "BOS", 2020).link == "/teams/BOS/2020")
        #expect(Split.value("shot_type", nil, 2020).shown == "Not told")
        #expect(Split.value("shot_type", nil, 2020).tone == .quiet)
    }
}
