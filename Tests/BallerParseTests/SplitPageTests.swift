import BallerParse
import Testing

/// Pages below a player's own, on pages written by us in the site's markup.
struct SplitPageTests {
    private func parse(_ url: String, _ body: String) throws -> ParsedPage {
        let html =
            "<!DOCTYPE html><html><head><title>T</title></head><body><div id=\"content\">\(body)</div></body></html>"
        let verdict = try PageParser().parse(Array(html.utf8), url: url)
        return try #require(verdict.page, "\(verdict)")
    }

    private func row(_ first: (String, String), _ cells: [(String, String)]) -> String {
        "<tr><th data-stat=\"\(first.0)\">\(first.1)</th>"
            + cells.map { "<td data-stat=\"\($0.0)\">\($0.1)</td>" }.joined() + "</tr>"
    }

    private let header =
        "<tr class=\"thead\"><th data-stat=\"split_id\">Split</th><th data-stat=\"split_value\">Value</th></tr>"

    @Test
    func `every row of a group has the group's name, the whole season none`() throws {
        let groups = [("", "Total"), ("Place", "Home"), ("", "Road"), ("Month", "October"), ("", "November")]
        let rows = groups.map { group, value in
            row(("split_id", group), [("split_value", value), ("g", "41"), ("pts", "0"), ("usg_pct", "")])
        }
        let body = "<table id=\"splits\"><tbody>\(rows.joined(separator: header))</tbody></table>"
        let table = try #require(try parse("/players/n/namexx01/splits/1980", body).table("bref_player_splits"))
        let read = (0..<table.rowCount).map { table.cell($0, "split") }
        #expect(read == [.null, .text("Place"), .text("Place"), .text("Month"), .text("Month")])
        #expect(table.cell(2, "split_value") == .text("Road"))
        #expect(table.cell(0, "points") == .integer(0))
        #expect(table.cell(0, "usage_pct") == .null)
        let shots = row(("split_id", "Shot Points"), [("split_value", "2-pointers"), ("fg", "3"), ("fga", "9")])
        let page = try parse(
            "/players/n/namexx01/shooting/1997",
            "<table id=\"shooting\"><tbody>\(shots)</tbody></table>"
        )
        #expect(page.table("bref_player_shooting_splits")?.cell(0, "split") == .text("Shot Points"))
    }

    @Test
    func `with and without the player, team, opponents and difference, by part of the season`() throws {
        let cells = [
            ("team_id", "<a href=\"/teams/DEN/2024.html\">DEN</a>"), ("mp", "2737"), ("efg_pct", ".577"),
            ("opp_efg_pct", ".538"), ("diff_efg_pct", "+.039"), ("off_rtg", "123.4"), ("diff_off_rtg", "+10.6"),
        ]
        let rows = ["On Court", "Off Court", "On − Off"].map { row(("split_id", $0), cells) }.joined()
        let body = ["on-off", "on-off-post"].map { "<table id=\"\($0)\"><tbody>\(rows)</tbody></table>" }.joined()
        let table = try #require(try parse("/players/n/namexx01/on-off/2024", body).table("bref_player_on_off"))
        #expect(table.rowCount == 6)
        #expect(table.cell(0, "season_type") == .text("REGULAR"))
        #expect(table.cell(3, "season_type") == .text("PLAYOFF"))
        #expect(table.cell(0, "split") == .text("On Court"))
        #expect(table.cell(0, "team_id") == .text("DEN"))
        #expect(table.cell(0, "effective_field_goal_pct") == .decimal(".577"))
        #expect(table.cell(0, "opponent_effective_field_goal_pct") == .decimal(".538"))
        #expect(table.cell(0, "difference_effective_field_goal_pct") == .decimal(".039"))
        #expect(table.cell(0, "difference_offensive_rating") == .decimal("10.6"))
    }

    @Test(arguments: [("advanced", "advanced"), ("per_minute", "per_minute_stats"), ("per_poss", "per_poss")])
    func `a table of the profile on a page of its own gives the rows of the profile`(_ path: String, _ id: String)
        throws
    {
        let line = row(("year_id", "2019-20"), [("comp_name_abbr", "NBA"), ("games", "67"), ("mp", "2316")])
        let total = "<tfoot>" + row(("year_id", "Career"), [("games", "1265")]) + "</tfoot>"
        let page = try parse(
            "/players/j/jamesle01/\(path)/2020",
            "<!-- <table id=\"\(id)\"><tbody>\(line)</tbody>\(total)</table> -->"
        )
        let table = try #require(page.table("bref_profile_\(path)"))
        #expect(table.rowCount == 1)
        #expect(table.cell(0, "season_year") == .integer(2020))
        #expect(table.cell(0, "season_type") == .text("REGULAR"))
    }
}
