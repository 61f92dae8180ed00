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
    func `lineups have one row per starter`() throws {
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
    func `numbers in boxes without tables have every team of a player`() throws {
        let body = """
            <div id="leaderboard_number-00" data-apps=2><h4 class="poptip_2026">00</h4><p popover id="x"></p><div>
            <div class=""><span>\(player(1)) <span class="desc"><a href="/teams/CLE/2026.html">CLE</a>-<a href="/teams/LAC/2026.html">LAC</a></span></span></div>
            <div class=""><span>\(player(2)) <span class="desc"><a href="/teams/DAL/2026.html">DAL</a></span></span></div>
            </div><button>2 Players</button></div>
            """
        for body in [body, "<div><!-- \(body) --></div>"] {
            let table = try #require(try parse("/leagues/NBA_2026_numbers.html", body).table("bref_uniform_numbers"))
            #expect(table.rowCount == 2)
            #expect(table.cell(0, "number") == .text("00"))
            #expect(table.cell(0, "teams") == .text("CLE LAC"))
            #expect(table.cell(1, "player_id") == .text("name2x01"))
        }
    }

    @Test
    func `standings by date have one row per day and place`() throws {
        let body = """
            <table id="standings_by_date"><tr><th data-stat="date">Oct 21, 2019</th><td class="iz" data-stat="1st"></td></tr>
            <tr><th data-stat="date"><a href='/boxscores/?month=10&day=22&year=2019'>Oct 22, 2019</a></th>
            <td data-stat="1st">&nbsp;TOR&nbsp;<span class='note'><small>(1-0)</small></span><sup>&nbsp;T1</sup></td>
            <td data-stat="2nd">&nbsp;BOS&nbsp;<span class='note'><small>(0-1)</small></span></td></tr>
            <tr class='thead'><th colspan='3'>November</th></tr></table>
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
    func `plus-minus bars belong to a player and a team, and quarters are not bars`() throws {
        let bars = """
            <div class='plus' style="width:100px;">+5</div>
            <div style="width:50px;">&nbsp;</div><div class='minus' style="width:49px;">-12</div>
            <div class='even' style="width:1px;">0</div>
            """
        let quarters = "<div class='header'><div style=\"width:250px;\">1st Qtr</div></div>"
        let sides = ["Dallas Mavericks", "Boston Celtics"].map { team in
            let lines = (1...5).map {
                "<div class='player'><span>\(team) \($0)</span> (On: +5)</div><div class='player-plusminus'>\(bars)</div>"
            }
            return "<div><h3>\(team)</h3>\(quarters)\(lines.joined())</div>"
        }
        let box = ["DAL", "BOS"].map { "<div><strong><a href=\"/teams/\($0)/2024.html\">\($0)</a></strong></div>" }
        let page = try parse(
            "/boxscores/plus-minus/202406170BOS.html",
            "<div class=\"scorebox\">\(box.joined())</div><div class='plusminus'><div style=\"width:1005px;\">\(sides.joined())</div></div>"
        )
        let table = try #require(page.table("bref_plus_minus_stints"))
        #expect(table.rowCount == 40)
        #expect((0..<4).map { table.cell($0, "plus_minus") } == [.integer(5), .null, .integer(-12), .integer(0)])
        #expect((0..<4).map { table.cell($0, "is_on_court").boolean } == [true, false, true, true])
        #expect((0..<40).map { table.cell($0, "team_id") } == (0..<40).map { .text($0 < 20 ? "DAL" : "BOS") })
        #expect(table.cell(39, "player_name") == .text("Boston Celtics 5"))
        #expect(table.cell(39, "stint_order") == .integer(4))
    }

    @Test
    func `a trade of several teams names the first two that differ`() throws {
        let teams = ["CLE", "MIA", "CLE", "SAS"].map { "<a href=\"/teams/\($0)/2024.html\">\($0)</a>" }
        let body =
            "<ul><li><span>July 6, 2023</span><p>In a 3-team trade, \(teams.joined(separator: " "))</p></li></ul>"
        let twice = body.replacing("MIA", with: "CLE")
        let url = "/leagues/NBA_2024_transactions.html"
        #expect(try parse(url, body).table("bref_transactions")?.cell(0, "other_team_id") == .text("MIA"))
        #expect(try parse(url, twice).table("bref_transactions")?.cell(0, "other_team_id") == .text("SAS"))
    }

    @Test
    func `contracts say which season is their first`() throws {
        let body = """
            <table id="contracts"><thead><tr class="over_header"><th></th><th colspan="2">Salary</th></tr>
            <tr><th data-stat="player">Player</th><th data-stat="age_today">Age</th><th data-stat="y1">2025-26</th>
            <th data-stat="y2">2026-27</th></tr></thead><tbody>
            <tr><th data-stat="player">\(player(1))</th><td data-stat="age_today">28</td>
            <td data-stat="y1"><em>$54,126,450</em></td><td data-stat="y2"></td></tr></tbody>
            <tfoot><tr><th data-stat="player">Team Totals</th><td data-stat="y1">$1</td></tr></tfoot></table>
            """
        let table = try #require(try parse("/contracts/BOS.html", body).table("bref_contracts"))
        #expect(table.rowCount == 1)
        #expect(table.cell(0, "first_season_year") == .integer(2026))
        #expect(table.cell(0, "salary_season_1") == .integer(54_126_450))
        #expect(table.cell(0, "salary_season_2") == .null)
    }

    @Test
    func `an executive has a head and seasons`() throws {
        let body = """
            <div id="meta"><h1><span>Joe Axelson</span></h1><p><strong>Born:</strong>
            <span id="necro-birth" data-birth="1927-12-25">December 25, 1927</span> in Peoria, Illinois</p></div>
            <table id="exec-stats"><tr><th data-stat="season">1974-75</th><td data-stat="team_id">
            <a href="/teams/KCO/1975.html">KCO</a></td><td data-stat="g">82</td><td data-stat="wins">44</td>
            <td data-stat="rank_team">2</td><td data-stat="wins_playoffs">2</td></tr>
            <tfoot><tr><th data-stat="season">Career</th><td data-stat="wins">44</td></tr></tfoot></table>
            """
        let page = try parse("/executives/axelsjo99x.html", body)
        #expect(page.table("bref_executives")?.cell(0, "birth_date") == .date("1927-12-25"))
        #expect(page.table("bref_executives")?.cell(0, "birth_place") == .text("Peoria, Illinois"))
        let seasons = try #require(page.table("bref_executive_seasons"))
        #expect(seasons.rowCount == 1)
        #expect(seasons.cell(0, "team_id") == .text("KCO"))
        #expect(seasons.cell(0, "finish") == .integer(2))
        #expect(seasons.cell(0, "playoff_wins") == .integer(2))
    }
}
