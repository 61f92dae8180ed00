import Testing

@testable import BallerCore

@Suite struct SeasonYearTests {
    @Test(arguments: [(2024, "2023-24"), (2000, "1999-00"), (1947, "1946-47"), (2010, "2009-10")])
    func `a season is named by both of its years`(year: Int, name: String) {
        #expect(SeasonYear(rawValue: year).name == name)
    }

    @Test(arguments: ["24", "2023-24", "02024", "1946", "20x4", "", "٢٠٢٤"])
    func `text that is not a season year is refused`(text: String) {
        #expect(SeasonYear(text) == nil)
    }

    @Test func `a season year reads back as written`() {
        #expect(SeasonYear("2024") == SeasonYear(rawValue: 2024))
    }
}
