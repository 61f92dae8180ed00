import BallerParse
import Testing

/// Small pages of our own, of kinds that once lost or misread rows.
struct SmallPageTests {
    private func table(_ url: String, _ body: String, _ relation: String) throws -> ParsedTable {
        let html = "<!DOCTYPE html><html><body><div id=\"content\">\(body)</div></body></html>"
        let verdict = try PageParser().parse(Array(html.utf8), url: url)
        return try #require(verdict.page?.table(relation), "\(verdict)")
    }

    private func row(_ cells: [(String, String)]) -> String {
        "<tr>" + cells.map { "<td data-stat=\"\($0)\">\($1)</td>" }.joined() + "</tr>"
    }

    @Test func `a transaction in a paragraph of its own inside of another is one row`() throws {
        let items = [("ann", "Signed"), ("bob", "Waived")].map {
            "<p><p class=\"transaction \">\($1) <a href=\"/players/a/\($0)xx01.html\">\($0)</a>.</p>\n</p>"
        }
        let body = "<ul class=\"page_index\"><li><span><span>July 6, 2023</span></span>\(items.joined())</li></ul>"
        let table = try table("/teams/BOS/2024_transactions.html", body, "bref_transactions")
        #expect(table.rowCount == 2)
        #expect((0..<2).map { table.cell($0, "transaction_order").integer } == [1, 2])
        #expect((0..<2).map { table.cell($0, "text").text } == ["Signed ann.", "Waived bob."])
    }

    @Test func `the final of the cup is distinguished from cup games that count`() throws {
        let games = [
            ("Thu, Dec 7, 2023", "202312070LAL", "NOP", "LAL", "In-Season Tournament"),
            ("Thu, Dec 7, 2023", "202312070MIL", "IND", "MIL", "In-Season Tournament"),
            ("Sat, Dec 9, 2023", "202312090LAL", "IND", "LAL", "In-Season Tournament"),
            ("Mon, Dec 11, 2023", "202312110CHO", "MIA", "CHO", ""),
        ].map { day, id, visitor, home, remark in
            """
            <tr><th data-stat="date_game" csk="\(id)">\(day)</th><td data-stat="game_start_time">7:30p</td>
            <td data-stat="visitor_team_name"><a href="/teams/\(visitor)/2024.html">\(visitor)</a></td>
            <td data-stat="visitor_pts">99</td>
            <td data-stat="home_team_name"><a href="/teams/\(home)/2024.html">\(home)</a></td>
            <td data-stat="home_pts">101</td><td data-stat="overtimes"></td>
            <td data-stat="game_remarks">\(remark)</td></tr>
            """
        }
        let table = try table(
            "/leagues/NBA_2024_games-december.html",
            "<table id=\"schedule\"><tbody>\(games.joined())</tbody></table>",
            "bref_schedule"
        )
        let types = (0..<table.rowCount).map { table.cell($0, "season_type").text }
        #expect(types == ["REGULAR", "REGULAR", "CUP_FINAL", "REGULAR"])
    }

    @Test func `a territorial pick is a pick of its round`() throws {
        let rows = [("1", "6"), ("1T", "7")].map { round, pick in
            row([
                ("year_id", "<a href=\"/draft/NBA_1959.html\">1959</a>"), ("lg_id", "NBA"), ("round", round),
                ("pick_overall", pick), ("player", "<a href=\"/players/x/xx0\(pick)x01.html\">X</a>"),
                ("college_name", "State"), ("g", "10"), ("mp", "100"), ("pts", "50"), ("trb", "20"), ("ast", "10"),
                ("fg_pct", ".400"), ("fg3_pct", ""), ("ft_pct", ".700"), ("mp_per_g", "10.0"), ("pts_per_g", "5.0"),
                ("trb_per_g", "2.0"), ("ast_per_g", "1.0"), ("ws", "0.1"), ("ws_per_48", ".050"), ("bpm", ""),
                ("vorp", ""),
            ])
        }
        let body = "<table id=\"draft\"><tbody>\(rows.joined())</tbody></table>"
        let table = try table("/teams/ATL/draft.html", body, "bref_team_draft_picks")
        #expect((0..<table.rowCount).map { table.cell($0, "round").integer } == [1, 1])
        #expect((0..<table.rowCount).map { table.cell($0, "is_territorial") } == [.boolean(false), .boolean(true)])
    }

    @Test func `who shared an award is named without the note, and the other league's winner shared nothing`() throws {
        let winners = [("ABA", "ann", " (Tie)"), ("ABA", "bob", " (Tie)"), ("NBA", "cid", "")].map {
            row([
                ("season", "<a href=\"/leagues/\($0)_1975.html\">1974-75</a>"), ("lg_id", $0),
                ("player", "<a href=\"/players/a/\($1)xx01.html\">\($1)</a>\($2)"), ("age", "24"),
                ("team_id", "<a href=\"/teams/BUF/1975.html\">BUF</a>"), ("pts_per_g", "27.9"),
            ])
        }
        let body = "<table id=\"mvp_NBA\"><tbody>\(winners.joined())</tbody></table>"
        let table = try table("/awards/mvp.html", body, "bref_awards")
        #expect((0..<3).map { table.cell($0, "name").text } == ["ann", "bob", "cid"])
        #expect((0..<3).map { table.cell($0, "is_tie") } == [.boolean(true), .boolean(true), .boolean(false)])
        #expect((0..<3).map { table.cell($0, "league").text } == ["ABA", "ABA", "NBA"])
    }
}
