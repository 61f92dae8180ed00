import Testing

@testable import BallerWeb

@Suite struct TableTests {
    private let columns: [Table.Column] = [.text("Player"), .number("PTS", "Points", strong: true)]

    @Test func `a name that holds markup stays text`() {
        let name = "<script>alert('1')</script> & \"Co\""
        let row = Table.Row(cells: [Table.Cell(name, link: "/players/\"><b>", note: "<i>"), "20"])
        let html = Table(caption: "<Box>", columns: columns, rows: [row]).html
        #expect(!html.contains("<script"))
        #expect(!html.contains("<b>"))
        #expect(!html.contains("<i>"))
        #expect(html.contains("&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt; &amp; &quot;Co&quot;"))
        #expect(html.contains("href=\"/players/&quot;&gt;&lt;b&gt;\""))
        #expect(html.contains("aria-label=\"&lt;Box&gt;\""))
    }

    @Test func `letters beyond ASCII are written as they are`() {
        let html = Table(caption: "C", columns: columns, rows: [Table.Row(cells: ["Luka Dončić", "34"])]).html
        #expect(html.contains("Luka Dončić"))
    }

    @Test func `columns and rows have headers with a scope, and the table a caption`() {
        let html = Table(caption: "Box score", columns: columns, rows: [Table.Row(cells: ["A", "1"])]).html
        #expect(html.contains("<caption class=\"hidden\">Box score</caption>"))
        #expect(html.contains("<th scope=\"col\" class=\"n strong\"><abbr title=\"Points\">PTS</abbr></th>"))
        #expect(html.contains("<th scope=\"row\">A</th><td class=\"n strong\">1</td>"))
    }

    @Test func `a heading stands over all columns`() {
        let html = Table(caption: "C", columns: columns, rows: [Table.Row(cells: ["Bench"], style: .heading)]).html
        #expect(html.contains("<tr class=\"heading\"><th scope=\"colgroup\" colspan=\"2\">Bench</th></tr>"))
    }

    @Test func `a table without rows is nothing`() {
        #expect(Table(caption: "C", columns: columns, rows: []).html == "")
    }

    @Test func `sums stand in the foot`() {
        let row = Table.Row(cells: ["A", "1"])
        let html = Table(caption: "C", columns: columns, rows: [row], footRows: [row]).html
        #expect(html.contains("</tbody><tfoot><tr>"))
    }
}
