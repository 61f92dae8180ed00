import Testing

@testable import BallerCore

@Suite struct SeasonIDTests {
    private static let nba = SeasonID(league: .nba, year: SeasonYear(rawValue: 1970))
    private static let aba = SeasonID(league: .aba, year: SeasonYear(rawValue: 1970))

    @Test func `a season is read by its year alone or by its id`() {
        #expect(SeasonKey("1970") == .year(SeasonYear(rawValue: 1970)))
        #expect(SeasonKey("NBA_1970") == .id(Self.nba))
        #expect(SeasonKey("ABA_1970") == .id(Self.aba))
    }

    @Test func `a season is read by both its years`() {
        #expect(SeasonKey("1969-70") == .year(SeasonYear(rawValue: 1970)))
        #expect(SeasonKey("1999-00") == .year(SeasonYear(rawValue: 2000)))
        #expect(SeasonKey("ABA_1969-70") == .id(Self.aba))
        for text in ["1969-71", "1969-7", "69-70", "1969-1970", "1945-46", "1969-70-71"] {
            #expect(SeasonKey(text) == nil, "\(text)")
        }
    }

    @Test(arguments: ["aba_1970", "ABA1970", "ABA_70", "ABA_1970_", "_1970", "A_1970", "LEAGUE_1970", "ABA_1970 ", ""])
    func `text that names no season is refused`(text: String) {
        #expect(SeasonKey(text) == nil)
    }

    @Test func `addresses name the NBA and the BAA by the year, the ABA by its id`() {
        let baa = SeasonID(league: .baa, year: SeasonYear(rawValue: 1947))
        #expect([baa, Self.nba, Self.aba].map(\.key) == ["1947", "1970", "ABA_1970"])
        #expect([baa, Self.nba, Self.aba].map(\.description) == ["BAA_1947", "NBA_1970", "ABA_1970"])
        #expect([baa, Self.nba, Self.aba].map(\.name) == ["1946-47", "1969-70", "1969-70 (ABA)"])
    }

    @Test func `what addresses say reads back as the season`() {
        for season in [Self.nba, Self.aba] { #expect(SeasonKey(season.description) == .id(season)) }
    }
}
