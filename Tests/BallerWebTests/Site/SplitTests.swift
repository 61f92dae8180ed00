import Testing

@testable import BallerWeb

@Suite struct SplitTests {
    @Test func `a heading stands where another split begins, and none above the total`() {
        let rows = ["total", "place", "place", "outcome"].map { (split: $0, value: "x") }
        let lines = Split.grouped(rows, by: \.split) { Table.Row(cells: [Table.Cell($0.value)]) }
        #expect(lines.map(\.cells[0].text) == ["x", "Place", "x", "x", "Outcome", "x"])
        #expect(lines.map(\.style) == [.plain, .heading, .plain, .plain, .heading, .plain])
    }

    @Test(arguments: [
        ("place", "road", "Road"), ("month", "2019-10", "October 2019"), ("weekday", "monday", "Monday"),
        ("rest", "3+", "3 days or more"), ("distance", "3P", "Three-pointers"), ("period", "OT", "Overtime"),
        ("division", "Atlantic", "Atlantic"),
    ])
    func `a value reads as people say it`(split: String, value: String, text: String) {
        let cell = Split.cell(split, value, 2020)
        #expect(cell.text == text)
        #expect(cell.link == nil)
    }

    @Test func `teams lead to their season, and what is not told is quiet`() {
        #expect(Split.cell("opponent", "BOS", 2020).link == "/teams/BOS/2020")
        #expect(Split.cell("shot_type", nil, 2020).text == "Not told")
        #expect(Split.cell("shot_type", nil, 2020).tone == .quiet)
    }
}
