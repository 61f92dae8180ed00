import BallerParse
import Testing

struct IndexPageTests {
    private func parse(_ url: String, _ body: String, _ relation: String) throws -> ParsedTable {
        let html = "<html><head><title>T</title></head><body><div id=\"content\">\(body)</div></body></html>"
        let verdict = try PageParser().parse(Array(html.utf8), url: url)
        return try #require(verdict.page?.table(relation), "\(verdict)")
    }

    @Test func `the index of leaders is its links, each once under its heading`() throws {
        let links = ["pts_career", "pts_season", "pts_active", "trb_career", "pts_career"].map {
            "<li><a href=\"/leaders/\($0).html\">\($0)</a></li>"
        }
        let more = "<h2>Records</h2><a href=\"/trailers/fg_pct_season.html\">Lowest</a><a href=\"/about/\">About</a>"
        let table = try parse("/leaders/", "<h2>Points</h2>\(links.joined())\(more)", "bref_leader_lists")
        #expect(table.rowCount == 5)
        #expect(table.cell(0, "path") == .text("/leaders/pts_career.html"))
        #expect(table.cell(0, "section") == .text("Points"))
        #expect(table.cell(4, "section") == .text("Records"))
        #expect(table.cell(4, "list_order") == .integer(5))
    }

    @Test func `a contest names everybody in its line`() throws {
        let player = { (id: String) in "<a href=\"/players/n/\(id).html\">\(id)</a>" }
        let contest = """
            <table id="slam-dunk"><caption>Slam Dunk Table</caption><thead><tr><th>Year</th><th>Winner</th><th>Runner-up</th></tr>
            </thead><tbody><tr><th><a href="/allstar/NBA_1984.html">1984</a></th><td>\(player("nancela01"))</td>
            <td>\(player("ervinju01"))</td></tr></tbody></table>
            """
        let table = try parse("/allstar/contest.html", contest, "bref_all_star_contests")
        #expect(table.rowCount == 2)
        #expect(table.cell(0, "contest") == .text("slam-dunk"))
        #expect(table.cell(0, "season_year") == .integer(1984))
        #expect(table.cell(0, "column") == .text("Winner"))
        #expect(table.cell(1, "player_id") == .text("ervinju01"))
        #expect(table.cell(1, "line") == .text("1984 | nancela01 | ervinju01"))
    }
}
