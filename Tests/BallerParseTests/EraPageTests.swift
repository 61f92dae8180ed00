import BallerParse
import Testing

/// Leagues and games of all times, on pages written by us in the markup of their day.
struct EraPageTests {
    private func parse(_ url: String, _ body: String) throws -> ParsedPage {
        let html =
            "<!DOCTYPE html><html><head><title>T</title></head><body><div id=\"content\">\(body)</div></body></html>"
        let verdict = try PageParser().parse(Array(html.utf8), url: url)
        return try #require(verdict.page, "\(verdict)")
    }

    @Test(arguments: [("BAA", 1947), ("NBL", 1947), ("NBA", 1950), ("ABA", 1968)])
    func `a league's summary before 1971 may be one table, and hidden in a comment`(_ league: String, _ year: Int)
        throws
    {
        let rows = ["Eastern", "Western"].map { division in
            let teams = (1...2).map { place in
                """
                <tr class="full_table"><th data-stat="team_name"><a href="/teams/\(division.prefix(2).uppercased())\(place == 1 ? "A" : "B")/\(year).html">Team \(place)</a>*</th>
                <td data-stat="wins">\(40 - place)</td><td data-stat="losses">\(20 + place)</td><td data-stat="gb"></td></tr>
                """
            }
            return "<tr class='thead'><th colspan='4'>\(division) Division</th></tr>\(teams.joined())"
        }
        let table = "<table id=\"divs_standings_\"><tbody>\(rows.joined())</tbody></table>"
        for body in [table, "<div><!-- \(table) --></div>"] {
            let page = try parse("/leagues/\(league)_\(year).html", body)
            let standings = try #require(page.table("bref_standings"))
            #expect(page.type == "standings_historical")
            #expect(standings.rowCount == 4)
            #expect(standings.cell(0, "league") == .text(league))
            #expect(standings.cell(2, "division") == .text("Western"))
            #expect(standings.cell(0, "conference") == .null)
            #expect(standings.cell(0, "games_behind") == .null)
        }
    }

    private func scoreBox(_ points: (away: Int, home: Int)) -> String {
        let sides = [("SEA", "Seattle SuperSonics", points.away), ("MIL", "Milwaukee Bucks", points.home)].map {
            """
            <div><strong><a href="/teams/\($0.0)/1990.html">\($0.1)</a></strong>
            <div class="scores"><div class="score">\($0.2)</div></div><div>5-1</div></div>
            """
        }
        return """
            <h1>Seattle SuperSonics at Milwaukee Bucks Box Score, November 9, 1989</h1><div class="scorebox">\(sides.joined())
            <div class="scorebox_meta"><div>8:00 PM, November 9, 1989</div><div>Bradley Center, Milwaukee, Wisconsin</div></div></div>
            """
    }

    private static let columns = [
        "fg", "fga", "fg3", "fg3a", "ft", "fta", "orb", "drb", "trb", "ast", "stl", "blk", "tov", "pf",
    ]

    private func numbers(blank: String) -> String {
        Self.columns.map { "<td data-stat=\"\($0)\">\($0 == blank ? "" : "0")</td>" }.joined()
    }

    private func sheet(_ team: String, played: Int, points: Int, absences: [String]) -> String {
        let lines = (1...played).map { number in
            let reserves = number == 6 ? "<tr class=\"thead\"><th data-stat=\"player\">Reserves</th></tr>" : ""
            return """
                \(reserves)<tr><th data-stat="player"><a href="/players/n/\(team.lowercased())xx0\(number).html">N\(number)</a></th>
                <td data-stat="mp">69:00</td>\(numbers(blank: number == 1 ? "fg3" : ""))<td data-stat="pts">\(number == 1 ? points : 0)</td></tr>
                """
        }
        let out = absences.enumerated().map { order, reason in
            """
            <tr><th data-stat="player"><a href="/players/o/\(team.lowercased())ou0\(order).html">O\(order)</a></th>
            <td colspan="20" data-stat="reason">\(reason)</td></tr>
            """
        }
        let total =
            "<tr><th data-stat=\"player\">Team Totals</th><td data-stat=\"mp\">345</td><td data-stat=\"pts\">\(points)</td></tr>"
        return """
            <table id="box-\(team)-game-basic"><thead><tr><th data-stat="player">Starters</th><th data-stat="mp">MP</th>
            \(Self.columns.map { "<th data-stat=\"\($0)\">x</th>" }.joined())<th data-stat="pts">PTS</th></tr></thead><tbody>\(lines.joined())\(out.joined())</tbody>
            <tfoot>\(total)</tfoot></table>
            """
    }

    @Test
    func `five overtimes are counted, and every reason for not playing is kept as printed`() throws {
        let reasons = ["Did Not Play", "Did Not Dress", "Not With Team", "Player Suspended", "Inactive"]
        let periods = ["1", "2", "3", "4", "OT", "2OT", "3OT", "4OT", "5OT", "T"]
        let lines = [("SEA", 154), ("MIL", 155)].map { team, total in
            let points = (0..<9).map { "<td class=\"center\">\($0 == 8 ? total - 8 * 17 : 17)</td>" }
            return
                "<tr><td><a href=\"/teams/\(team)/1990.html\">\(team)</a></td>\(points.joined())<td><strong>\(total)</strong></td></tr>"
        }
        let head =
            "<tr><th></th><th colspan=\"10\">Scoring</th></tr><tr class=\"thead\"><th></th>"
            + periods.map { "<th>\($0)</th>" }.joined() + "</tr>"
        let line = "<div id=\"all_line_score\"><!-- <table id=\"line_score\">\(head)\(lines.joined())</table> --></div>"
        let page = try parse(
            "/boxscores/198911090MIL.html",
            scoreBox((154, 155)) + line + sheet("SEA", played: 7, points: 154, absences: reasons)
                + sheet("MIL", played: 8, points: 155, absences: [])
        )
        #expect(page.table("bref_games")?.cell(0, "overtimes") == .integer(5))
        let players = try #require(page.table("bref_player_box_scores"))
        let absent = (0..<players.rowCount).filter { !players.cell($0, "reason").isNull }
        #expect(absent.map { players.cell($0, "reason") } == reasons.map { .text($0) })
        #expect(absent.allSatisfy { players.cell($0, "points").isNull && players.cell($0, "seconds_played").isNull })
        #expect(players.cell(0, "seconds_played") == .integer(69 * 60))
        #expect(players.cell(0, "field_goals_made") == .integer(0))
        #expect(players.cell(0, "three_pointers_made") == .null)
        let score = try #require(page.table("bref_line_scores"))
        let overtimes = (0..<score.rowCount).filter { score.cell($0, "period_type") == .text("OVERTIME") }
        #expect(overtimes.count == 10)
    }
}
