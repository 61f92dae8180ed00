import BallerParse
import Testing

/// How rows and cells are read, on small pages of our own.
struct RowTests {
    private func page(_ body: String) -> [UInt8] {
        Array(
            "<!DOCTYPE html><html><head><title>Page</title></head><body><div id=\"content\">\(body)</div></body></html>"
                .utf8
        )
    }

    private func playerRow(_ name: String, _ team: String, _ rest: String = "") -> String {
        """
        <tr><th data-stat="ranker">1</th><td data-stat="player"><a href="/players/n/\(name).html">N*</a></td>
        <td data-stat="age"></td><td data-stat="team_id">\(team)</td><td data-stat="g">10</td>
        <td data-stat="fg">0</td><td data-stat="fga"></td><td data-stat="pts">1,234</td>\(rest)</tr>
        """
    }

    private func totals(_ rows: String, comment: Bool = false) throws -> ParsedTable {
        let filler = (10..<30).map { playerRow("filler\($0)", "BOS") }.joined()
        let table = "<table id=\"totals_stats\"><tbody>\(rows)\(filler)</tbody></table>"
        let bytes = page(comment ? "<div><!-- \(table) --></div>" : table)
        let verdict = try PageParser().parse(bytes, url: "/leagues/NBA_1950_totals.html")
        let parsed = try #require(verdict.page, "\(verdict)")
        return try #require(parsed.table("bref_player_totals"))
    }

    @Test
    func `blank is null and zero is zero`() throws {
        let table = try totals(playerRow("onexx01", "<a href=\"/teams/BOS/1950.html\">BOS</a>"))
        #expect(table.cell(0, "field_goals_made") == .integer(0))
        #expect(table.cell(0, "field_goals_attempted") == .null)
        #expect(table.cell(0, "age") == .null)
        #expect(table.cell(0, "steals") == .null)
        #expect(table.cell(0, "points") == .integer(1234))
        #expect(table.cell(0, "player_name") == .text("N"))
        #expect(table.cell(0, "league") == .text("NBA"))
        #expect(table.cell(0, "season_year") == .integer(1950))
    }

    @Test(arguments: [
        ("TOT", Cell.null), ("2TM", .integer(2)), ("3TM", .integer(3)), ("4TM", .integer(4)), ("5TM", .integer(5)),
    ])
    func `rows of several teams are marked and belong to no team`(_ mark: String, _ count: Cell) throws {
        let table = try totals(
            playerRow("onexx01", mark) + playerRow("onexx01", "<a href=\"/teams/BOS/1950.html\">BOS</a>")
        )
        #expect(table.cell(0, "is_combined_totals") == .boolean(true))
        #expect(table.cell(0, "team_id") == .null)
        #expect(table.cell(0, "team_count") == count)
        #expect(table.cell(1, "is_combined_totals") == .boolean(false))
        #expect(table.cell(1, "team_id") == .text("BOS"))
        #expect(table.cell(1, "team_count") == .integer(1))
    }

    @Test
    func `headers inside the body and lines of averages are not rows`() throws {
        let header = "<tr class=\"thead\"><th data-stat=\"player\">Player</th><td data-stat=\"g\">G</td></tr>"
        let average = "<tr class=\"norank\"><td data-stat=\"player\">League Average</td><td data-stat=\"g\">3</td></tr>"
        #expect(try totals(header + average).rowCount == 20)
    }

    @Test
    func `a table in a comment is a table`() throws {
        #expect(try totals("", comment: true).rowCount == 20)
    }

    @Test
    func `a cell that is not a number is drift that shows its text`() throws {
        let row = playerRow("onexx01", "BOS", "<td data-stat=\"stl\">abc</td>")
        let filler = (10..<30).map { playerRow("filler\($0)", "BOS") }.joined()
        let bytes = page("<table id=\"totals_stats\"><tbody>\(row)\(filler)</tbody></table>")
        guard case .drift(let report) = try PageParser().parse(bytes, url: "/leagues/NBA_1950_totals.html") else {
            Issue.record("not drift")
            return
        }
        #expect(report.findings.map(\.code) == ["unreadable_value"])
        #expect(report.description.contains("abc"))
    }

    @Test
    func `names in Windows-1252 and UTF-16 arrive as they were`() throws {
        let text = String(decoding: page("<table id=\"players\"><tbody>\(letterRow)</tbody></table>"), as: UTF8.self)
        let latin = text.unicodeScalars.map { $0.value < 256 ? UInt8($0.value) : UInt8(ascii: "?") }
        var wide: [UInt8] = [0xFF, 0xFE]
        for unit in text.utf16 { wide += [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
        for bytes in [Array(text.utf8), latin, wide] {
            let verdict = try PageParser().parse(bytes, url: "/players/p/")
            let table = try #require(verdict.page?.table("bref_player_index"), "\(verdict)")
            #expect(table.cell(0, "player_name") == .text("Jérôme Pöltl"))
            #expect(table.cell(0, "height_inches") == .integer(85))
            #expect(table.cell(0, "birth_date") == .date("1995-10-15"))
        }
    }

    @Test
    func `one broken byte spoils one name and not those of the page`() throws {
        let rows = String(repeating: letterRow, count: 3)
        var bytes = page("<table id=\"players\"><tbody>\(rows)</tbody></table>")
        let place = try #require(bytes.firstIndex(of: 0xC3))
        bytes.remove(at: place + 1)
        let table = try #require(try PageParser().parse(bytes, url: "/players/p/").page?.table("bref_player_index"))
        #expect(table.cell(0, "player_name") == .text("J\u{FFFD}rôme Pöltl"))
        #expect(table.cell(1, "player_name") == .text("Jérôme Pöltl"))
    }

    @Test
    func `a page that calls itself what it is not is read as what it is`() throws {
        let body = "<table id=\"players\"><tbody>\(letterRow)</tbody></table>"
        let text = "<!DOCTYPE html><html><head><meta charset=\"iso-8859-1\"></head><body>\(body)</body></html>"
        for bytes in [Array(text.utf8), [0xEF, 0xBB, 0xBF] + Array(text.utf8)] {
            let verdict = try PageParser().parse(bytes, url: "/players/p/")
            let table = try #require(verdict.page?.table("bref_player_index"), "\(verdict)")
            #expect(table.cell(0, "player_name") == .text("Jérôme Pöltl"))
        }
    }

    private let letterRow = """
        <tr><th data-stat="player"><a href="/players/p/poeltja01.html">Jérôme Pöltl</a></th>
        <td data-stat="year_min">2017</td><td data-stat="height">7-1</td>
        <td data-stat="birth_date">October 15, 1995</td></tr>
        """

    @Test
    func `the raw file is the same bytes every time, with its origin in every row`() throws {
        let bytes = page("<table id=\"players\"><tbody>\(letterRow)</tbody></table>")
        let pages = try (0..<2).map { _ in try #require(try PageParser().parse(bytes, url: "/players/p/").page) }
        let files = try pages.map { page in
            let table = try #require(page.table("bref_player_index"))
            return String(decoding: ParsedTable.csvHeader(table.relation) + table.csvRows(of: page), as: UTF8.self)
        }
        #expect(files[0] == files[1])
        #expect(files[0].hasPrefix("player_id,player_name,"))
        #expect(files[0].contains(",source_url,page_sha256,parser_version\r\n"))
        #expect(files[0].hasSuffix("/players/p/,\(pages[0].sha256),\(PageParser.version)\r\n"))
    }

    @Test
    func `text with commas and quotes is quoted in CSV and escaped in JSON`() throws {
        let row = """
            <tr><th data-stat="player"><a href="/players/p/poeltja01.html">A "B", C</a></th>
            <td data-stat="year_min">2017</td></tr>
            """
        let page = try #require(
            try PageParser().parse(page("<table id=\"players\"><tbody>\(row)</tbody></table>"), url: "/players/p/").page
        )
        let table = try #require(page.table("bref_player_index"))
        #expect(String(decoding: table.csvRows(of: page), as: UTF8.self).hasPrefix("poeltja01,\"A \"\"B\"\", C\","))
        #expect(String(decoding: table.json(of: page), as: UTF8.self).contains("\"player_name\":\"A \\\"B\\\", C\""))
    }
}
