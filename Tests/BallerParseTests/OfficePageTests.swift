import BallerParse
import Testing

/// Pages of the office and of single games of which we keep no copy.
struct OfficePageTests {
    private func parse(_ url: String, _ body: String) throws -> ParsedPage {
        let html =
            "<!DOCTYPE html><html><head><title>T</title></head><body><div id=\"content\">\(body)</div></body></html>"
        let verdict = try PageParser().parse(Array(html.utf8), url: url)
        return try #require(verdict.page, "\(verdict)")
    }

    private func player(_ number: Int) -> String { "<a href=\"/players/n/name\(number)x01.html\">N\(number)</a>" }

    @Test
    func `transactions keep the day, both teams and the players`() throws {
        let body = """
            <ul class="page_index"><li><span>July 6, 2023</span><p>The <a href="/teams/BOS/2024.html">Boston Celtics</a>
            traded \(player(1)) to the <a href="/teams/MEM/2024.html">Memphis Grizzlies</a> for \(player(2)).</p>
            <p>The <a href="/teams/LAL/2024.html">Lakers</a> signed \(player(3)).</p></li></ul>
            """
        for url in ["/leagues/NBA_2024_transactions.html", "/teams/BOS/2024_transactions.html"] {
            let table = try #require(try parse(url, body).table("bref_transactions"))
            #expect(table.rowCount == 2)
            #expect(table.cell(0, "transaction_date") == .date("2023-07-06"))
            #expect(table.cell(0, "team_id") == .text("BOS"))
            #expect(table.cell(0, "other_team_id") == .text("MEM"))
            #expect(table.cell(0, "player_ids") == .text("name1x01 name2x01"))
            #expect(table.cell(1, "other_team_id") == .null)
        }
    }

    @Test
    func `lineups have a row a starter`() throws {
        let row =
            "<tr><th>1</th><td><a href=\"/boxscores/202310250NYK.html\">Wed</a></td><td>"
            + (1...5).map(player).joined(separator: " · ") + "</td></tr>"
        let page = try parse(
            "/teams/BOS/2024_start.html",
            "<table id=\"starting_lineups_po0\"><tbody>\(row)</tbody></table>"
        )
        let table = try #require(page.table("bref_starting_lineups"))
        #expect(table.rowCount == 5)
        #expect(table.cell(0, "game_date") == .date("2023-10-25"))
        #expect(table.cell(4, "player_id") == .text("name5x01"))
    }

    @Test
    func `depth charts go down by position`() throws {
        let body = """
            <table id="depth"><tr><th>PG</th><th>C</th></tr><tr><td>\(player(1))</td><td>\(player(2)) (injured)</td></tr>
            <tr><td>\(player(3))</td><td></td></tr></table>
            """
        let table = try #require(try parse("/teams/BOS/2024_depth.html", body).table("bref_depth_charts"))
        #expect(table.rowCount == 3)
        #expect(table.cell(1, "position") == .text("C"))
        #expect(table.cell(1, "note") == .text("(injured)"))
        #expect(table.cell(2, "depth") == .integer(2))
    }

    @Test
    func `numbers have boxes with players and teams`() throws {
        let body = """
            <table><caption>Number 23</caption><tr><td>\(player(1))</td>
            <td><a href="/teams/LAL/2020.html">LAL</a></td></tr></table>
            """
        let table = try #require(try parse("/leagues/NBA_2020_numbers.html", body).table("bref_uniform_numbers"))
        #expect(table.cell(0, "number") == .text("23"))
        #expect(table.cell(0, "teams") == .text("LAL"))
    }

    @Test
    func `standings by date have a row a day and place`() throws {
        let body = """
            <table id="standings_by_date"><tr><th>October 22, 2019</th><td>TOR (1-0)</td><td>BOS (0-1)</td></tr></table>
            """
        let url = "/leagues/NBA_2020_standings_by_date_eastern_conference.html"
        let table = try #require(try parse(url, body).table("bref_standings_by_date"))
        #expect(table.rowCount == 2)
        #expect(table.cell(1, "team_id") == .text("BOS"))
        #expect(table.cell(1, "losses") == .integer(1))
        #expect(table.cell(0, "conference") == .text("EASTERN"))
    }

    @Test
    func `shot charts in comments give place, maker and distance`() throws {
        let shot = """
            <div style="top:331px;left:259px;" tip="2nd quarter, 11:46.0 remaining&lt;br&gt;N made 3-pointer from 26 ft&lt;br&gt;BOS leads"
            class="tooltip make p-name1x01 q-2">●</div>
            """
        let body =
            "<div id=\"all_shot-chart\"><!-- <div id=\"shots-BOS\" class=\"shot-area\">\(String(repeating: shot, count: 50))</div> --></div>"
        let table = try #require(try parse("/boxscores/shot-chart/202406170BOS.html", body).table("bref_shots"))
        #expect(table.rowCount == 50)
        #expect(table.cell(0, "team_id") == .text("BOS"))
        #expect(table.cell(0, "player_id") == .text("name1x01"))
        #expect(table.cell(0, "period") == .integer(2))
        #expect(table.cell(0, "clock") == .text("11:46.0"))
        #expect(table.cell(0, "is_made") == .boolean(true))
        #expect(table.cell(0, "points_value") == .integer(3))
        #expect(table.cell(0, "distance_feet") == .integer(26))
        #expect(table.cell(0, "left_pixels") == .integer(259))
    }

    @Test
    func `plus-minus bars belong to a player and have a width`() throws {
        let bars = "<div style=\"width:100px;\" class=\"plus\">+5</div><div style=\"width:50px;\"></div>"
        let chart = (1...5).map {
            "<div class=\"player\"><span>Player \($0)</span></div><div class=\"player-plusminus\">\(bars)</div>"
        }.joined()
        let page = try parse("/boxscores/plus-minus/202406170BOS.html", "<div class=\"plusminus\">\(chart)</div>")
        let table = try #require(page.table("bref_plus_minus_stints"))
        #expect(table.rowCount == 10)
        #expect(table.cell(0, "plus_minus") == .integer(5))
        #expect(table.cell(0, "is_on_court") == .boolean(true))
        #expect(table.cell(1, "is_on_court") == .boolean(false))
        #expect(table.cell(1, "plus_minus") == .null)
    }

    @Test
    func `an executive has a head and seasons`() throws {
        let body = """
            <div id="meta"><h1><span>Joe Axelson</span></h1><p><strong>Born:</strong>
            <span id="necro-birth" data-birth="1927-12-25">December 25, 1927</span> in Peoria, Illinois</p></div>
            <table id="exec-stats"><tr><th data-stat="season">1974-75</th><td data-stat="team_id">
            <a href="/teams/KCO/1975.html">KCO</a></td><td data-stat="wins">44</td></tr></table>
            """
        let page = try parse("/executives/axelsjo99x.html", body)
        #expect(page.table("bref_executives")?.cell(0, "birth_date") == .date("1927-12-25"))
        #expect(page.table("bref_executives")?.cell(0, "birth_place") == .text("Peoria, Illinois"))
        #expect(page.table("bref_executive_seasons")?.cell(0, "team_id") == .text("KCO"))
    }
}
