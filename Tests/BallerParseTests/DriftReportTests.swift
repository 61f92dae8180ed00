import BallerParse
import Testing

/// What a person reads when a page has changed.
struct DriftReportTests {
    private func report(_ url: String, _ body: String) throws -> DriftReport {
        let html = "<!DOCTYPE html><html><head><title>T</title></head><body>\(body)</body></html>"
        guard case .drift(let report) = try PageParser().parse(Array(html.utf8), url: url) else {
            throw NotDrift()
        }
        return report
    }

    private struct NotDrift: Error {}

    private func table(_ id: String, _ stats: [String]) -> String {
        let cells = stats.map { stat in
            stat == "player"
                ? "<td data-stat=\"player\"><a href=\"/players/n/namexx01.html\">N</a></td>"
                : "<td data-stat=\"\(stat)\">1</td>"
        }
        let row = "<tr>\(cells.joined())</tr>"
        return "<table id=\"\(id)\"><tbody>\(String(repeating: row, count: 25))</tbody></table>"
    }

    @Test
    func `a table under a new id is suggested for the missing one, nearest first`() throws {
        let body = table("ads", ["x"]) + table("league_totals_stats", ["player", "g"]) + table("schedule", ["x"])
        let report = try report("/leagues/NBA_2024_totals.html", body)
        #expect(report.findings == [.missingTable(ids: ["totals_stats", "totals"])])
        #expect(
            report.description
                == "/leagues/NBA_2024_totals.html (players_season_totals): no table totals_stats or totals; "
                + "there is league_totals_stats"
        )
    }

    @Test
    func `a table hidden in a comment under a new id is found, too`() throws {
        let report = try report("/leagues/NBA_2024_totals.html", "<!-- \(table("totals_all", ["player"])) -->")
        #expect(report.description.hasSuffix("there is totals_all"))
    }

    @Test
    func `if nothing is similar the first tables of the page are named, or that there are none`() throws {
        let other = try report("/leagues/NBA_2024_totals.html", table("zzz", ["x"]) + table("qqq", ["x"]))
        #expect(other.description.hasSuffix("there is zzz, qqq"))
        let empty = try report("/leagues/NBA_2024_totals.html", "<p>Nothing</p>")
        #expect(empty.description.hasSuffix("the page has no table with an id"))
    }

    @Test
    func `a column under a new name is suggested for the missing one`() throws {
        let stats = ["player", "g", "fg", "points_total", "age"]
        let report = try report("/leagues/NBA_2024_totals.html", table("totals_stats", stats))
        #expect(report.findings.contains(.missingColumn(table: "totals_stats", column: "points", stats: ["pts"])))
        #expect(
            report.description.contains("table totals_stats has no column for points (pts); there is points_total")
        )
        #expect(report.findings.contains(.unreadColumns(table: "totals_stats", names: ["points_total"])))
    }

    @Test
    func `every change of a page is reported, not only the first`() throws {
        let report = try report("/leagues/NBA_2024_totals.html", table("totals_stats", ["player", "age"]))
        let columns = report.findings.compactMap { finding in
            if case .missingColumn(_, let column, _) = finding { column } else { nil }
        }
        #expect(columns == ["games_played", "field_goals_made", "points"])
    }

    @Test
    func `hints stay short on a page with very many tables and very long names`() throws {
        let long = String(repeating: "n", count: 5_000)
        let body = (0..<1_500).map { "<table id=\"\(long)\($0)\"></table>" }.joined()
        #expect(try report("/leagues/NBA_2024_totals.html", body).hints.values.allSatisfy { $0.count <= 5 })
    }
}
