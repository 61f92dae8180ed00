import BallerParse
import Testing

/// What a table must have by its season, and what becomes of a page of which one table is broken.
struct TableContractTests {
    private static let columns = [
        "ranker", "name_display", "age", "team_name_abbr", "pos", "games", "games_started", "mp", "fg", "fga", "fg_pct",
        "fg3", "fg3a", "ft", "fta", "orb", "drb", "trb", "ast", "stl", "blk", "tov", "pf", "pts", "awards",
    ]

    private func page(rename: [String: String] = [:], empty: Set<String> = [], added: [String] = [], season: Int = 2024)
        -> [UInt8]
    {
        let columns = Self.columns + added
        func name(_ column: String) -> String { rename[column] ?? column }
        let head = columns.map { "<th data-stat=\"\(name($0))\">\($0)</th>" }.joined()
        let rows = (1...25).map { number in
            columns.map { column in
                let text =
                    switch column {
                    case "name_display": "<a href=\"/players/n/name\(number)x01.html\">N\(number)</a>"
                    case "team_name_abbr": "<a href=\"/teams/BOS/\(season).html\">BOS</a>"
                    case "pos": "C"
                    case "awards": ""
                    default: "5"
                    }
                return "<td data-stat=\"\(name(column))\">\(empty.contains(column) ? "" : text)</td>"
            }.joined()
        }
        let body = rows.map { "<tr>\($0)</tr>" }.joined()
        return Array("<table id=\"totals_stats\"><thead><tr>\(head)</tr></thead><tbody>\(body)</tbody></table>".utf8)
    }

    private func drift(_ page: [UInt8], _ url: String = "/leagues/NBA_2024_totals.html") throws -> DriftReport? {
        guard case .drift(let report) = try PageParser().parse(page, url: url) else { return nil }
        return report
    }

    @Test func `a page that has what its season had is good`() throws {
        #expect(try drift(page()) == nil)
    }

    @Test(arguments: ["fg", "fga", "fg3", "fta", "orb", "trb", "ast", "stl", "blk", "tov", "pf", "mp"])
    func `a column that goes by another name is drift and gives no rows`(_ column: String) throws {
        let report = try #require(try drift(page(rename: [column: "brand_new"])))
        #expect(report.page == nil)
        #expect(report.description.contains("brand_new"))
        #expect(report.findings.contains { if case .missingColumn = $0 { true } else { false } })
    }

    @Test(arguments: ["fg", "fg3a", "drb", "ast", "tov", "pts"])
    func `a column that lost its cells is drift`(_ column: String) throws {
        let report = try #require(try drift(page(empty: [column])))
        #expect(report.page == nil)
    }

    @Test func `what the league did not record in a season may be blank`() throws {
        let blank: Set<String> = ["fg3", "fg3a", "orb", "drb", "stl", "blk", "tov"]
        #expect(try drift(page(empty: blank, season: 1973), "/leagues/NBA_1973_totals.html") == nil)
        #expect(try drift(page(empty: blank, season: 1990), "/leagues/NBA_1990_totals.html") != nil)
    }

    @Test func `a new column is named, and the rows stay`() throws {
        let report = try #require(try drift(page(added: ["brand_new"])))
        #expect(report.findings == [.unreadColumns(table: "totals_stats", names: ["brand_new"])])
        #expect(report.page?.table("bref_player_totals")?.rowCount == 25)
    }

    @Test func `a roster of four rows does not cost the page its good tables`() throws {
        let player = "<td data-stat=\"player\"><a href=\"/players/n/nameso01.html\">N</a></td>"
        let body = """
            <table id="roster"><tr>\(player)</tr><tr>\(player)</tr><tr>\(player)</tr><tr>\(player)</tr></table>
            <table id="salaries2"><tr>\(player)<td data-stat="salary">$5</td></tr>
            <tr>\(player)<td data-stat="salary">$5</td></tr></table><div id="meta"><h1><span>2023-24</span></h1></div>
            """
        let report = try #require(try drift(Array(body.utf8), "/teams/BOS/2024.html"))
        #expect(report.findings == [.tooFewRows(table: "roster", found: 4, wanted: 5)])
        #expect(report.page?.table("bref_rosters") == nil)
        let salaries = try #require(report.page?.table("bref_salaries"))
        #expect(salaries.rowCount == 2)
        #expect(salaries.cell(0, "contract_number") == .integer(1))
        #expect(salaries.cell(1, "contract_number") == .integer(2))
    }
}
