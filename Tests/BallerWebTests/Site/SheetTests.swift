import BallerCore
import HTTPTypes
import HummingbirdTesting
import Testing

@testable import BallerWeb

@Suite struct SheetTests {
    @Test(arguments: [
        ("1,234", 1234), ("$1,000", 1000), (".453", 0.453), ("+6.5", 6.5), ("−3", -3), ("12½", 12.5), ("½", 0.5),
        ("7", 7),
    ])
    func `a number is read from what a page shows`(text: String, number: Double) {
        #expect(ShownNumber(text)?.value == number)
    }

    @Test(arguments: ["", "6-11", "38:07", "W3", "—", "2023-24", "0x10", "1e5", "5–11", "Ann"])
    func `what is no plain number is not taken for one`(text: String) {
        #expect(ShownNumber(text) == nil)
    }

    @Test func `cells carry what they are sorted by where that cannot be read from what they show`() {
        let values: [(Value, String?)] = [
            (.count(1234), nil), (.average(10, 3), nil), (.share(1, 3), nil), (.gamesBehind(12.5), nil),
            (.gamesBehind(0), "0"), (.streak(-3), "-3"), (.season(2024), "2024"), (.record(54, 28), nil),
            (.day("2024-04-14"), "2024-04-14"), (.text("Ann"), nil), (.missing(.unknown), nil),
            (Value(content: .number(83, shown: "6-11")), "83"),
            (Value(content: .number(0.512, shown: "51%")), "0.512"),
            (Value(content: .pair(5, nil, shown: "5–?")), "5–"),
        ]
        for (value, hidden) in values { #expect(value.hidden == hidden, "\(value)") }
    }

    @Test func `only long tables scroll under their head, and by themselves only where a page is too narrow`() throws {
        let words = try Site.sample.drawing.words
        func classes(rows: Int, columns: Int) -> [String] {
            let one = Column<Int>.text("Words of a column") { .text("\($0)") }
            let table = Table("C", Array(repeating: one, count: columns), rows: Array(0..<rows))
            return SheetSize(table.sheet, words).classes
        }
        #expect(classes(rows: 25, columns: 20) == [])
        #expect(classes(rows: 26, columns: 3) == ["long", "fits"])
        #expect(classes(rows: 26, columns: 20) == ["long"])
    }

    @Test func `the looks of cells are explained once a page, those that it has`() throws {
        let row: [Value] = [.text("A"), .missing(.unknown), .missing(.notRecordedThen), .missing(.notApplicable)]
        func page(_ values: [Value]) throws -> String {
            let columns = values.indices.map { place in Column<[Value]>.text("C\(place)") { $0[place] } }
            let blocks = ["one", "two"].map { TableBlock($0, Table("T", columns, rows: [values])) }
            return try Site.sample.text(Page("P", "D", nil, blocks))
        }
        let html = try page(row)
        #expect(html.matches(of: #/class="legend"/#).count == 1)
        #expect(html.contains("<i class=\"unknown\">–</i> not known"))
        #expect(html.contains("<i class=\"unrecorded\"></i> not recorded"))
        #expect(!html.contains("first of the league"))
        #expect(try !page([.text("A")]).contains("class=\"legend\""))
        var best = Value.count(9)
        best.isFirst = true
        #expect(
            try page([.text("A"), best]).contains(
                "<td class=\"first\">9<span class=\"hidden\"> (first of the league)</span></td>"
            )
        )
        #expect(try page([.text("A"), best]).contains("first of the league"))
    }

    @Test func `a page of more than three sections begins with a list of them`() throws {
        func page(_ count: Int) throws -> String {
            let sections = (1...count).map { SectionBlock("s\($0)", "S \($0)", WordsBlock("w\($0)", .plain, ["W"])) }
            return try Site.sample.text(Page("P", "D", nil, [WordsBlock("w", .lead, ["L"])] + sections))
        }
        #expect(try !page(3).contains("On this page"))
        let html = try page(4)
        #expect(html.contains("<li><a href=\"#s4\">S 4</a></li>"))
        let (lead, list) = (html.firstRange(of: "id=\"w\""), html.firstRange(of: "id=\"on-this-page\""))
        #expect(try #require(lead).lowerBound < #require(list).lowerBound)
        #expect(html.contains("<h2>S 1</h2> <a class=\"anchor\" href=\"#s1\" aria-label=\"Link to S 1\">#</a>"))
    }

    @Test func `a table of a page can be had as CSV, in the order of its address`() async throws {
        try await ServedSample.read { client in
            let team = try await client.someTeam()
            let page = "/teams/\(team)/2026"
            #expect(try await client.page(page).html.contains("href=\"?csv=players-table\""))
            let (response, text) = try await client.page(
                "\(page)?csv=players-table&sort=-players-table.points_per_game"
            )
            #expect(response.status == .ok)
            #expect(response.headers[.contentType] == "text/csv; charset=utf-8")
            #expect(
                response.headers[.contentDisposition]
                    == "attachment; filename=\"teams-\(team)-2026-players-table.csv\""
            )
            let lines = text.split(separator: "\r\n").map { CSVLine($0).fields }
            let place = try #require(lines[0].firstIndex(of: "points_per_game"))
            let points = lines.dropFirst().compactMap { Double($0[place]) }
            #expect(points.count > 4)
            #expect(points == points.sorted(by: >))
        }
    }

    @Test func `a table that a page does not have is told with those that it has`() async throws {
        try await ServedSample.read { client in
            let (response, html) = try await client.page("/seasons?csv=nothing")
            #expect(response.status == .notFound)
            #expect(html.contains("This page has no table “nothing”. Its tables: sbl-seasons."))
            #expect(try await client.page("/seasons?csv=").html == client.page("/seasons").html)
        }
    }
}
