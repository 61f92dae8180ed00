import BallerParse
import Testing

/// Drafts, lotteries, honour teams, All-Star games and rookies, on pages written by us in the site's markup.
struct HonourPageTests {
    private func parse(_ url: String, _ body: String) throws -> ParsedPage {
        let html =
            "<!DOCTYPE html><html><head><title>T</title></head><body><div id=\"content\">\(body)</div></body></html>"
        let verdict = try PageParser().parse(Array(html.utf8), url: url)
        return try #require(verdict.page, "\(verdict)")
    }

    private func player(_ number: Int) -> String { "<a href='/players/n/name\(number)x01.html'>N\(number)</a>" }

    private func row(_ cells: [(String, String)]) -> String {
        "<tr>" + cells.map { "<td data-stat=\"\($0.0)\">\($0.1)</td>" }.joined() + "</tr>"
    }

    @Test
    func `a pick whose rights were traded keeps the plain name and the team`() throws {
        let picks = [
            row([("year_id", "2025"), ("pick_overall", "13"), ("player", "\(player(1)) (&#8627;NOP)"), ("g", "81")]),
            row([("year_id", "1950"), ("pick_overall", ""), ("player", "Somebody Else"), ("g", "")]),
        ]
        let page = try parse("/teams/ATL/draft.html", "<table id=\"draft\"><tbody>\(picks.joined())</tbody></table>")
        let table = try #require(page.table("bref_team_draft_picks"))
        #expect(table.cell(0, "player_name") == .text("N1"))
        #expect(table.cell(0, "traded_to_team_id") == .text("NOP"))
        #expect(table.cell(1, "player_name") == .text("Somebody Else"))
        #expect(table.cell(1, "traded_to_team_id") == .null)
        #expect(table.cell(1, "games") == .null)
    }

    @Test(arguments: [("6-7.25", "79.25"), ("6' 7.25''", "79.25"), ("6' 7''", "79.0"), ("79.25", "79.25")])
    func `a combine gives lengths in inches however they are printed`(_ text: String, _ inches: String) throws {
        let rows = (1...5).map {
            row([
                ("player", player($0)), ("height_wo_shoes", text), ("weight", "210.5"),
                ("bench_press", $0 == 1 ? "" : "0"),
            ])
        }
        let page = try parse(
            "/draft/combine/2024.html",
            "<table id=\"combine\"><tbody>\(rows.joined())</tbody></table>"
        )
        let table = try #require(page.table("bref_draft_combine"))
        #expect(table.rowCount == 5)
        #expect(table.cell(0, "draft_year") == .integer(2024))
        #expect(table.cell(0, "height_without_shoes_inches") == .decimal(inches))
        #expect(table.cell(0, "bench_press") == .null)
        #expect(table.cell(1, "bench_press") == .integer(0))
    }

    @Test
    func `a lottery has one row per team with its chances and its pick`() throws {
        let rows = ["DET", "WAS", "POR", "CHO", "SAS"].enumerated().map { order, team in
            row([
                ("seed", "\(order + 1)"), ("team_name", "<a href=\"/teams/\(team)/2024.html\">\(team) Team</a>"),
                ("wins", "14"), ("odds", "14.0%"), ("pick", "\(5 - order)"),
            ])
        }
        for url in ["/draft/lottery_2024.html", "/draft/NBA_2024_lottery.html"] {
            let page = try parse(url, "<table id=\"lottery\"><tbody>\(rows.joined())</tbody></table>")
            let table = try #require(page.table("bref_draft_lottery"))
            #expect(table.rowCount == 5)
            #expect(table.cell(0, "draft_year") == .integer(2024))
            #expect(table.cell(0, "team_id") == .text("DET"))
            #expect(table.cell(0, "first_pick_pct") == .decimal("14.0"))
            #expect(table.cell(0, "pick") == .integer(5))
        }
    }

    @Test(arguments: ["all_league", "all_defense", "all_rookie", "all_nba"])
    func `honour teams go by the award of their table, with or without positions`(_ page: String) throws {
        let players = (1...5).map { "<td data-stat=\"\($0)\">\(player($0))\($0 == 1 ? " C" : "")</td>" }.joined()
        let body = """
            <table id="awards_all_league"><tbody><tr><th data-stat="season">2023-24</th><td data-stat="lg_id">NBA</td>
            <td data-stat="all_team">1st</td><td data-stat="voting">(<a href="/awards/awards_2024.html#leading_all_nba">V</a>)</td>
            \(players)</tr></tbody></table>
            """
        let table = try #require(try parse("/awards/\(page).html", body).table("bref_honour_teams"))
        #expect(table.rowCount == 5)
        #expect(table.cell(0, "award_id") == .text("all_league"))
        #expect(table.cell(0, "season_year") == .integer(2024))
        #expect(table.cell(0, "position") == .text("C"))
        #expect(table.cell(1, "position") == .null)
    }

    @Test
    func `one of several All-Star games goes by its own id, whatever its sides are called`() throws {
        let sides = ["Team Shaq", "Team Chuck"].map { side in
            let lines = (1...6).map { number in
                row([("player", player(number)), ("mp", "10:40"), ("fg", "0"), ("ft_pct", "")])
            }
            return "<table id=\"\(side)\"><caption>\(side) Table</caption><tbody>\(lines.joined())</tbody></table>"
        }
        let line = "<table id=\"line_score\"><tr><td>Team Shaq</td><td>41</td></tr></table>"
        let page = try parse("/allstar/202502162NBA.html", line + sides.joined())
        let table = try #require(page.table("bref_all_star_box_scores"))
        #expect(table.rowCount == 12)
        #expect(table.cell(0, "game_id") == .text("202502162NBA"))
        #expect(table.cell(0, "season_year") == .integer(2025))
        #expect(table.cell(0, "league") == .text("NBA"))
        #expect(table.cell(0, "side") == .text("Team Shaq"))
        #expect(table.cell(11, "side") == .text("Team Chuck"))
        #expect(table.cell(0, "seconds_played") == .integer(640))
        #expect(table.cell(0, "field_goals_made") == .integer(0))
        #expect(table.cell(0, "free_throw_pct") == .null)
    }

    @Test
    func `a rookie's line keeps the game of the debut`() throws {
        let line = row([
            ("player", player(1)), ("debut", "<a href='/boxscores/202404060MEM.html'>Apr 6, '24, MEM vs. PHI</a>"),
            ("years", "3"), ("g", "211"), ("pts", "2011"), ("pts_per_g", "9.5"),
        ])
        let page = try parse("/leagues/NBA_2024_rookies.html", "<table id=\"rookies\"><tbody>\(line)</tbody></table>")
        let table = try #require(page.table("bref_rookies"))
        #expect(table.cell(0, "debut_game_id") == .text("202404060MEM"))
        #expect(table.cell(0, "years") == .integer(3))
        #expect(table.cell(0, "points_per_game") == .decimal("9.5"))
    }
}
