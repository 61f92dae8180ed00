import BallerParse
import Testing

/// Lists of leaders, whose columns differ from board to board.
struct LeaderBoardTests {
    private func board(_ url: String, _ id: String, _ rows: [String]) throws -> ParsedTable {
        let html = """
            <!DOCTYPE html><html><head><title>T</title></head><body><div id="content">
            <table id="\(id)"><thead><tr><th>Rank</th><th>Player</th></tr></thead>\(rows.joined())</table></div></body></html>
            """
        let verdict = try PageParser().parse(Array(html.utf8), url: url)
        return try #require(verdict.page?.table("bref_leader_boards"), "\(verdict)")
    }

    private func player(_ number: Int) -> String { "<a href=\"/players/n/name\(number)x01.html\">N\(number)</a>*" }

    @Test
    func `the season on a season's board is not its number`() throws {
        let rows = (1...5).map {
            "<tr><td class=\"right\">\($0).</td><td><strong>\(player($0))</strong></td><td>31.\($0)2</td><td>1999-00</td></tr>"
        }
        let table = try board("/leaders/per_season.html", "stats_NBA", rows)
        #expect(table.cell(0, "board") == .text("SEASON"))
        #expect(table.cell(0, "category") == .text("per"))
        #expect(table.cell(0, "value") == .text("31.12"))
        #expect(table.cell(0, "season_year") == .integer(2000))
        #expect(table.cell(0, "league") == .text("NBA"))
        #expect(table.cell(0, "player_name") == .text("N1"))
    }

    @Test
    func `a season's boxes may have no tables`() throws {
        let entries = (1...10).map {
            "<div><span>\($0).</span><span>\(player($0)) <span class=\"desc\">BOS</span></span><span>3\($0).5</span></div>"
        }
        let box = "<div id=\"leaderboard_pts_per_g\"><h4>Points Per Game</h4><div>\(entries.joined())</div></div>"
        let html = "<html><head><title>T</title></head><body>\(box)</body></html>"
        let verdict = try PageParser().parse(Array(html.utf8), url: "/leagues/NBA_2026_leaders.html")
        let table = try #require(verdict.page?.table("bref_leader_boards"), "\(verdict)")
        #expect(table.rowCount == 10)
        #expect(table.cell(0, "category") == .text("Points Per Game"))
        #expect(table.cell(0, "rank") == .text("1"))
        #expect(table.cell(0, "value") == .text("31.5"))
        #expect(table.cell(0, "team") == .text("BOS"))
        #expect(table.cell(9, "rank_order") == .integer(10))
    }

    @Test
    func `a board year by year has season, league, player, number and team`() throws {
        let rows = (1...5).map {
            """
            <tr><td><a href="/leagues/BAA_1947.html">1946-47</a></td><td>BAA</td><td>\(player($0))</td><td>1389</td>
            <td><a href="/teams/PHW/1947.html">PHW</a></td></tr>
            """
        }
        let table = try board("/leaders/pts_yearly_p.html", "leaders", rows)
        #expect(table.cell(0, "board") == .text("YEARLY"))
        #expect(table.cell(0, "season_type") == .text("PLAYOFF"))
        #expect(table.cell(0, "season_year") == .integer(1947))
        #expect(table.cell(0, "league") == .text("BAA"))
        #expect(table.cell(0, "value") == .text("1389"))
        #expect(table.cell(0, "team_id") == .text("PHW"))
        #expect(table.cell(0, "rank") == .null)
    }

    @Test
    func `a tied entry has no place of its own and keeps its order`() throws {
        let rows = (1...5).map {
            "<tr><td>\($0 == 2 ? "&nbsp;" : "\($0).")</td><td>\(player($0))\n</td><td>25279</td></tr>"
        }
        let table = try board("/leaders/pts_career.html", "tot", rows)
        #expect(table.cell(0, "rank") == .text("1"))
        #expect(table.cell(1, "rank") == .null)
        #expect(table.cell(1, "rank_order") == .integer(2))
        #expect(table.cell(1, "league") == .null)
    }

    @Test(arguments: [
        ("/leaders/pts_per_g_career_p.html", "CAREER", "pts_per_g", Cell.text("PLAYOFF"), false),
        ("/leaders/ows_career_c.html", "CAREER", "ows", .text("COMBINED"), false),
        ("/leaders/ast_per_g_active_p.html", "ACTIVE", "ast_per_g", .text("PLAYOFF"), false),
        ("/leaders/blk_progress.html", "PROGRESSIVE", "blk", .text("REGULAR"), false),
        ("/leaders/career_pts.html", "CAREER", "pts", .text("REGULAR"), false),
        ("/leaders/hof_prob.html", "OTHER", "hof_prob", .null, false),
        ("/trailers/fg_pct_season.html", "SEASON", "fg_pct", .text("REGULAR"), true),
    ])
    func `the address gives board, number, part of the season and end of the list`(
        _ url: String,
        _ name: String,
        _ category: String,
        _ seasonType: Cell,
        _ isTrailers: Bool
    ) throws {
        let rows = (1...5).map { "<tr><td>\($0).</td><td>\(player($0))</td><td>.\($0)</td></tr>" }
        let table = try board(url, "nba", rows)
        #expect(table.cell(0, "board") == .text(name))
        #expect(table.cell(0, "category") == .text(category))
        #expect(table.cell(0, "season_type") == seasonType)
        #expect(table.cell(0, "is_trailers") == .boolean(isTrailers))
        #expect(table.cell(0, "value") == .text(".1"))
    }
}
