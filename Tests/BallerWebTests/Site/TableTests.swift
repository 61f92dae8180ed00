import BallerCore
import BallerSQL
import BallerSampleStore
import Foundation
import Testing

@testable import BallerWeb

@Suite struct TableTests {
    private struct Row {
        let name: Value
        var line = StatLine([.fieldGoalsMade: 5, .fieldGoalsAttempted: 11, .points: 1234])
    }

    private static let columns: [Column<Row>] =
        [.text(.playerName, \.name)]
        + Column.stats([.one(.points), .pair(.fieldGoalsMade, .fieldGoalsAttempted)]) { $0.line.shown() }

    @Test func `a name that holds markup stays text`() throws {
        let name = Value.text("<script>alert('1')</script> & \"Co\"", link: "/players/\"><b>", note: "<i>")
        let html = try Self.html(Table("<Box>", Self.columns, rows: [Row(name: name)]))
        #expect(!html.contains("<script"))
        #expect(!html.contains("<b>"))
        #expect(!html.contains("<i>"))
        #expect(html.contains("&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt; &amp; &quot;Co&quot;"))
        #expect(html.contains("href=\"/players/&quot;&gt;&lt;b&gt;\""))
        #expect(html.contains("aria-label=\"&lt;Box&gt;\""))
    }

    @Test func `letters beyond ASCII are written as they are`() throws {
        #expect(
            try Self.html(Table("C", Self.columns, rows: [Row(name: .text("Luka Dončić"))])).contains("Luka Dončić")
        )
    }

    @Test
    func `titles and meanings are those of the dictionary, rows have headers with a scope, and the table has an id`()
        throws
    {
        let html = try Self.html(Table("Box score", Self.columns, rows: [Row(name: .text("A"))]))
        #expect(html.hasPrefix("<div class=\"table\" id=\"t\"><div class=\"scroll\" "))
        #expect(html.contains("<caption class=\"hidden\">Box score</caption>"))
        #expect(html.contains("<th scope=\"col\" class=\"n strong\"><abbr title=\"Points scored\">PTS</abbr></th>"))
        #expect(html.contains("\">FG</abbr></th>"))
        #expect(html.contains("<th scope=\"row\">A</th><td class=\"n strong\">1,234</td><td class=\"n\">5–11</td>"))
    }

    @Test func `a heading stands over all columns, and sums in the foot`() throws {
        let row = Row(name: .text("A"))
        let html = try Self.html(Table("C", Self.columns, lines: [.heading("Bench"), .row(row)], foot: [row]))
        #expect(html.contains("<tbody><tr class=\"heading\"><th scope=\"rowgroup\" colspan=\"3\">Bench</th></tr>"))
        #expect(html.contains("</tbody><tfoot><tr>"))
    }

    @Test func `a table without rows is no block`() {
        #expect(TableBlock("t", Table("C", Self.columns, rows: [])) == nil)
    }

    @Test func `what is missing says why, and is not what does not apply`() throws {
        let row = Row(name: .text("A"), line: StatLine([:]))
        let html = try Self.html(Table("C", Self.columns, rows: [row]))
        #expect(html.contains("<td class=\"n strong unknown\" title=\"not known\">–</td>"))
        let quiet = Table<Row>(
            "C",
            [.text(.playerName, \.name), .text("Splits") { _ in .missing(.notApplicable) }],
            rows: [row]
        )
        #expect(try Self.html(quiet).contains("<td></td>"))
    }

    @Test func `HTML, CSV and JSON of a table agree`() throws {
        let rows = [
            Row(name: .text("Ann, \"A\"", link: "/players/ann-1")),
            Row(name: .text("Ben"), line: StatLine([.fieldGoalsMade: 3, .points: 7])),
        ]
        let sheet = Table("Box score", Self.columns, lines: [.heading("Bench")] + rows.map { .row($0) }, foot: rows)
            .sheet
        #expect(sheet.names == ["group", "player_name", "points", "field_goals_made", "field_goals_attempted"])
        let lines = sheet.csv.split(separator: "\r\n").map { CSVLine($0).fields }
        #expect(lines[0] == sheet.names)
        #expect(lines[1] == ["Bench", "Ann, \"A\"", "1234", "5", "11"])
        #expect(lines[2] == ["Bench", "Ben", "7", "3", ""])
        let json = try #require(try JSONSerialization.jsonObject(with: sheet.json()) as? [String: Any])
        let members = try #require(json["rows"] as? [[String: Any]])
        #expect(json["caption"] as? String == sheet.caption)
        #expect(members[1]["missing"] as? [String: String] == ["field_goals_attempted": "not known"])
        // The same names in the same places, and the same values behind what the page shows.
        let shown = sheet.shown.filter { $0.count > 1 }
        for (row, member) in members.enumerated() {
            let line = lines[row + 1]
            #expect(sheet.names.map { Self.text(member[$0]) } == line)
            let tried = line[4].isEmpty ? "?" : line[4]
            let page = [line[1], StatFormat.grouped(Int(line[2])), "\(line[3])–\(tried)"]
            #expect(shown[row] == page)
        }
    }

    private static func text(_ member: Any?) -> String {
        guard let member, !(member is NSNull) else { return "" }
        return "\(member)"
    }

    @Test func `averages and shares are exact in files and rounded on pages`() {
        let line = StatLine([.gamesPlayed: 3, .freeThrowsMade: 2, .freeThrowsAttempted: 3, .points: 10])
        let columns: [Column<StatLine>] = Column.stats([.one(.points), .one(.freeThrowPct)], .perGame) {
            $0.shown(.perGame)
        }
        let sheet = Table("C", columns, rows: [line]).sheet
        #expect(sheet.shown == [["3.3", ".667"]])
        #expect(sheet.names == ["points_per_game", "free_throw_pct"])
        let exact: [Scalar] = [.number(10.0 / 3), .number(2.0 / 3)]
        #expect(sheet.records == [exact])
    }

    @Test func `every column that pages show is in the dictionary`() throws {
        let dictionary = try SampleStore.warehouse.get().columns
        for key in ColumnKey.allCases { #expect(dictionary[key.name] != nil, "\(key.name)") }
        #expect(ColumnKey.threePointersMadePerGame.name == "three_pointers_made_per_game")
    }

    private static func html(_ table: Table<Row>) throws -> String {
        table.sheet.html(id: "t", try Site.sample.drawing.words)
    }
}
