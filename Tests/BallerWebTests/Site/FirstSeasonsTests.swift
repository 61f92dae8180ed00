import BallerCore
import BallerSQL
import BallerSampleStore
import Testing

@testable import BallerWeb

/// Why a number of a past season is missing.
@Suite struct FirstSeasonsTests {
    private static let firstSeasons = Result {
        var firstSeasons = FirstSeasons(try SampleStore.warehouse.get().columns)
        firstSeasons.leagues = [
            1949: .baa, 1973: .nba, 1974: .nba, 1977: .nba, 1979: LeagueID(rawValue: "SBL"),
        ]
        return firstSeasons
    }

    private func reason(_ key: ColumnKey, _ years: ClosedRange<Int>, isTeam: Bool = false) throws -> Value.Missing {
        try Self.firstSeasons.get().reason(.key(key), in: SeasonSpan(years, isTeam: isTeam))
    }

    @Test func `before the first season of the league a number was not recorded, from then on it is not known`() throws
    {
        #expect(try reason(.steals, 1973...1973) == .notRecordedThen)
        #expect(try reason(.steals, 1974...1974) == .unknown)
        #expect(try reason(.rebounds, 1949...1949) == .notRecordedThen)
        #expect(try reason(.points, 1949...1949) == .unknown)
    }

    @Test func `the season of a league is judged by that league, whichever else played in its year`() throws {
        let firstSeasons = try Self.firstSeasons.get()
        let aba = SeasonID(league: .aba, year: 1974)
        #expect(firstSeasons.reason(.key(.threePointersMade), in: SeasonSpan(aba)) == .unknown)
        #expect(firstSeasons.reason(.key(.threePointersMade), in: SeasonSpan(1974)) == .notRecordedThen)
    }

    @Test func `several seasons may have recorded a number in part`() throws {
        #expect(try reason(.steals, 1973...1974) == .notRecordedThroughout)
    }

    @Test func `teams had turnovers before players`() throws {
        #expect(try reason(.turnovers, 1977...1977) == .notRecordedThen)
        #expect(try reason(.turnovers, 1977...1977, isTeam: true) == .unknown)
    }

    @Test func `nothing is claimed of leagues and columns that the dictionary does not know`() throws {
        #expect(try reason(.steals, 1979...1979) == .unknown)
        #expect(try reason(.gameDate, 1973...1973) == .unknown)
        let head = ColumnHead.words("Opponent")
        #expect(try Self.firstSeasons.get().reason(head, in: SeasonSpan(1973)) == .unknown)
    }

    @Test func `heads of averages and of pairs are of their counts`() throws {
        let firstSeasons = try Self.firstSeasons.get()
        let pair = ColumnHead.pair(.threePointersMade, .threePointersAttempted, isAverage: true)
        #expect(firstSeasons.reason(.average(.blocks), in: SeasonSpan(1973)) == .notRecordedThen)
        #expect(firstSeasons.reason(pair, in: SeasonSpan(1977)) == .notRecordedThen)
    }

    @Test func `a table says it of each cell, and zero stays zero`() throws {
        let line = StatLine([.gamesPlayed: 1, .points: 0])
        let columns: [Column<StatLine>] = Column.stats([.one(.points), .one(.assists), .one(.steals)]) { $0.shown() }
        let sheet = Table("C", columns, rows: [line]).of { _ in SeasonSpan(1973) }.sheet
        let explained = sheet.explained(by: try Self.firstSeasons.get())
        #expect(
            explained.records == [[.number(0), .missing(.unknown), .missing(.notRecordedThen)]]
        )
        let html = explained.html(id: "t", try Site.sample.drawing.words)
        #expect(html.contains("unrecorded\" title=\"not recorded then\"></td>"))
        #expect(html.contains("title=\"not known\">–</td>"))
        #expect(html.contains(">0</th>"))
    }
}
