import BallerCore
import Testing

@testable import BallerWeb

@Suite struct CareerTableTests {
    /// A season with one team, then one with two.
    private let rows = [
        row(2022, "season_total", "BOS", "BOS", games: 80, points: 800),
        row(2022, "stint", "BOS", "BOS", games: 80, points: 800),
        row(2023, "season_total", nil, "BOS,NYK", games: 60, points: 900),
        row(2023, "stint", "BOS", "BOS", games: 20, points: 200),
        row(2023, "stint", "NYK", "NYK", games: 40, points: 700),
    ]

    @Test func `a traded player has the season once and its teams under it`() {
        let table = CareerTable(rows, slug: "a-b-1", part: .regular, extents: Self.whole).table(.perGame).sheet
        #expect(table.shown.map(\.[0]) == ["2021-22", "2022-23", "2022-23", "2022-23"])
        #expect(table.shown.map(\.[1]) == ["BOS", "2 teams", "BOS", "NYK"])
        #expect(table.lines.map(\.style) == [.plain, .plain, .part, .part])
    }

    @Test func `a sum over a part of a career is not called one, and it is said what is not here`() {
        func extents(_ complete: Int, missing: Int?) -> [CareerPartRow] {
            [Self.extent(.nba, complete, missing), Self.extent(.all, complete, missing)]
        }
        let gap = CareerTable(rows, slug: "a", part: .regular, extents: extents(2, missing: 1))
        #expect(gap.table(.sums).sheet.foot.map(\.values[0].shown) == ["All here"])
        #expect(
            gap.gap
                == "Not shown to be the whole career: 2 of the 2 seasons here are whole, and 1 more is not here, if it was played."
        )
        let part = CareerTable(rows, slug: "a", part: .regular, extents: extents(1, missing: 0))
        #expect(part.gap == "Not shown to be the whole career: 1 of the 2 seasons here is whole.")
        let unknown = CareerTable(rows, slug: "a", part: .regular, extents: extents(2, missing: nil))
        #expect(unknown.gap?.contains("no source here tells when it began") == true)
        #expect(unknown.gap?.contains("from 2021-22 on") == true)
        #expect(CareerTable(rows, slug: "a", part: .regular, extents: Self.whole).gap == nil)
    }

    @Test func `a career counts every game once`() {
        let career = CareerTable(rows, slug: "a-b-1", part: .regular, extents: Self.whole).career
        #expect(career.games == 140)
        #expect(career[.points] == 1700)
        #expect(career[.gamesStarted] == nil)
    }

    @Test func `a career of which some seasons lack a number shows the others, and how many they are`() throws {
        let later = Self.row(2024, "season_total", "NYK", "NYK", games: 10, points: 20, starts: 5)
        let career = CareerTable(rows + [later], slug: "a", part: .regular, extents: Self.whole)
        #expect(career.career[.gamesStarted] == nil)
        for form in [StatColumn.Form.sums, .perGame] {
            let table = career.table(form).sheet
            let starts = try #require(table.titles(try Site.sample.drawing.words).firstIndex(of: "GS"))
            #expect(table.foot[0].values[starts].shown == "5")
            #expect(table.foot[0].values[starts].note == "1 of 3 seasons")
            #expect(table.foot[0].values[starts - 1].note == nil)
        }
    }

    @Test func `an average of a career divides by the games of the seasons that have the number`() {
        let seasons = [StatLine([.gamesPlayed: 60]), StatLine([.gamesPlayed: 20, .steals: 30])]
        let career = StatLine.Shown(line: .sum(seasons), form: .perGame, seasons: seasons)
        #expect(career.value(of: .one(.steals)).shown == "1.5")
        #expect(career.value(of: .one(.steals)).note == "1 of 2 seasons")
        #expect(career.value(of: .one(.blocks)).isUnknown)
    }

    @Test func `a season links to its games and a team to its season`() {
        let table = CareerTable(rows, slug: "a-b-1", part: .regular, extents: Self.whole).table(.sums).sheet
        #expect(table.lines[0].values[0].link == "/players/a-b-1/game-log/2022")
        #expect(table.lines[3].values[0].link == nil)
        #expect(table.lines[3].values[1].link == "/teams/NYK/2023")
    }

    @Test func `a career in two leagues has a line for each and one for both`() {
        let rows = [
            Self.row(1972, "season_total", "VIR", "VIR", games: 70, points: 2000, league: .aba),
            Self.row(1972, "stint", "VIR", "VIR", games: 70, points: 2000, league: .aba),
            Self.row(1972, "season_total", "PHX", "PHX", games: 6, points: 110),
            Self.row(1972, "stint", "PHX", "PHX", games: 6, points: 110),
        ]
        let table = CareerTable(rows, slug: "a-b-1", part: .regular, extents: Self.whole).table(.sums).sheet
        #expect(table.shown.map { $0[0] } == ["1971-72 (ABA)", "1971-72"])
        #expect(
            table.lines.map(\.values[0].link) == ["/players/a-b-1/game-log/ABA_1972", "/players/a-b-1/game-log/1972"]
        )
        #expect(table.foot.map(\.values[0].shown) == ["Career NBA", "Career ABA", "Career"])
        for (line, points) in zip(table.foot, ["110", "2,000", "2,110"]) {
            #expect(line.values.map(\.shown).contains(points))
        }
    }

    @Test func `a part of the season that was not played is empty`() {
        #expect(CareerTable(rows, slug: "a-b-1", part: .playoff, extents: Self.whole).table(.sums).lines.isEmpty)
    }

    @Test func `starts have a column only where they are known`() throws {
        let words = try Site.sample.drawing.words
        let unknown = CareerTable(rows, slug: "a", part: .regular, extents: Self.whole).table(.perGame).sheet
        #expect(!unknown.titles(words).contains("GS"))
        let known = CareerTable(
            rows + [Self.row(2024, "season_total", "NYK", "NYK", games: 1, points: 2, starts: 1)],
            slug: "a",
            part: .regular,
            extents: Self.whole
        )
        #expect(known.table(.perGame).sheet.titles(words).contains("GS"))
    }

    private static let whole = [LeagueID.nba, .aba, .all].map { league in
        CareerPartRow(
            seasonType: SeasonType.regular.rawValue,
            league: league,
            seasons: 2,
            completeSeasons: 2,
            missingSeasons: 0,
            isComplete: true,
            firstSeasonYear: 2022
        )
    }

    private static func extent(_ league: LeagueID, _ complete: Int, _ missing: Int?) -> CareerPartRow {
        CareerPartRow(
            seasonType: SeasonType.regular.rawValue,
            league: league,
            seasons: 2,
            completeSeasons: complete,
            missingSeasons: missing,
            isComplete: false,
            firstSeasonYear: 2022
        )
    }

    private static func row(
        _ year: SeasonYear,
        _ scope: String,
        _ team: String?,
        _ teams: String,
        games: Int,
        points: Int,
        starts: Int? = nil,
        league: LeagueID = .nba
    ) -> Counted<PlayerSeasonRow> {
        Counted(
            PlayerSeasonRow(
                league: league,
                seasonYear: year,
                seasonType: "REGULAR",
                rowScope: scope,
                teamAbbreviation: team,
                teams: teams
            ),
            StatLine([
                .gamesPlayed: games,
                .gamesStarted: starts,
                .minutesPlayed: games * 30,
                .fieldGoalsMade: 1,
                .fieldGoalsAttempted: 2,
                .points: points,
            ])
        )
    }
}
