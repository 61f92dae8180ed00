import BallerParse
import BallerTestSupport
import Foundation
import Testing

@Suite(.enabled(if: SharedData.isPresent))
struct BoxScoreTests {
    static let pages = (CorpusPage.of("box-score") + CorpusPage.of("box-score-fragment")).filter {
        !$0.file.contains("/1967") && !$0.file.contains("/1968")
    }

    static let counted = [
        "field_goals_made", "field_goals_attempted", "three_pointers_made", "three_pointers_attempted",
        "free_throws_made", "free_throws_attempted", "offensive_rebounds", "defensive_rebounds", "rebounds", "assists",
        "steals", "blocks", "personal_fouls", "points",
    ]

    @Test(arguments: pages)
    func `players add up to the team, periods to the score`(_ page: CorpusPage) throws {
        let parsed = try #require(try PageParser().parse(try page.bytes(), url: page.url).page)
        let games = try #require(parsed.table("bref_games"))
        let players = try #require(parsed.table("bref_player_box_scores"))
        let teams = try #require(parsed.table("bref_team_box_scores"))
        #expect(teams.rowCount == 2)
        for team in 0..<teams.rowCount {
            let id = teams.cell(team, "team_id")
            let rows = (0..<players.rowCount).filter { players.cell($0, "team_id") == id }
            for column in Self.counted {
                guard let total = teams.cell(team, column).integer else { continue }
                let values = rows.map { players.cell($0, column) }
                // Sheets of 1983 have numbers of some players only.
                if zip(rows, values).contains(where: { players.cell($0, "reason").isNull && $1.isNull }) { continue }
                let sum = values.compactMap(\.integer).reduce(0, +)
                #expect(sum == total, "\(column)")
            }
            let side = teams.cell(team, "is_home").boolean == true ? "home" : "away"
            #expect(games.cell(0, "\(side)_team_id") == id)
            #expect(games.cell(0, "\(side)_points") == teams.cell(team, "points"))
            let line = try #require(parsed.table("bref_line_scores"))
            let periods = (0..<line.rowCount).filter { line.cell($0, "team_id") == id }
            #expect(
                periods.compactMap { line.cell($0, "points").integer }.reduce(0, +)
                    == teams.cell(team, "points").integer
            )
        }
    }

    @Test(arguments: pages)
    func `five start for each team, or starters are unknown`(_ page: CorpusPage) throws {
        let parsed = try #require(try PageParser().parse(try page.bytes(), url: page.url).page)
        let players = try #require(parsed.table("bref_player_box_scores"))
        let starters = (0..<players.rowCount).filter { players.cell($0, "is_starter") == .boolean(true) }
        let unknown = (0..<players.rowCount).filter { players.cell($0, "is_starter").isNull }
        #expect(starters.count == 10 || unknown.count == players.rowCount)
    }

    @Test
    func `games of 1967-68 have a score and no sheets`() throws {
        for page in CorpusPage.of("box-score") where page.file.contains("/1967") || page.file.contains("/1968") {
            let parsed = try #require(try PageParser().parse(try page.bytes(), url: page.url).page)
            #expect(parsed.tables.map(\.name) == ["bref_games"])
            let games = try #require(parsed.table("bref_games"))
            #expect(games.cell(0, "season_year") == .integer(1968))
            #expect(games.cell(0, "home_points").integer ?? 0 > 80)
            #expect(games.cell(0, "overtimes").isNull)
        }
    }

    @Test
    func `an overtime is a fifth period and is counted`() throws {
        let page = try #require(CorpusPage.all.first { $0.file.hasSuffix("box-score/201801010CHI.html") })
        let parsed = try #require(try PageParser().parse(try page.bytes(), url: page.url).page)
        let line = try #require(parsed.table("bref_line_scores"))
        #expect(parsed.table("bref_games")?.cell(0, "overtimes") == .integer(1))
        #expect((0..<line.rowCount).count { line.cell($0, "period_type") == .text("OVERTIME") } == 2)
    }

    @Test
    func `the two layouts of one game say the same`() throws {
        let pages = CorpusPage.of("box-score").filter { $0.file.contains("201701010ATL") }
        let tables = try pages.map { page in
            try #require(try PageParser().parse(try page.bytes(), url: page.url).page?.table("bref_player_box_scores"))
        }
        #expect(tables.count == 2)
        for column in Self.counted + ["player_id", "is_starter", "reason", "seconds_played", "plus_minus", "usage_pct"]
        {
            // Players who did not play stand in another order.
            let values = tables.map { table in
                (0..<table.rowCount).sorted { left, right in
                    (table.cell(left, "player_id").text ?? "") < (table.cell(right, "player_id").text ?? "")
                }.map { table.cell($0, column) }
            }
            #expect(values[0] == values[1], "\(column)")
        }
    }
}
