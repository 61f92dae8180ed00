import HTTPTypes
import HummingbirdTesting
import Testing

@testable import BallerWeb

@Suite struct SortTests {
    private struct Row {
        let name: String
        let points: Int?
        var made: Int?
        var day = "2024-01-01"
    }

    private static let columns: [Column<Row>] = [
        .text(.playerName) { .text($0.name) }, .number(.points) { .count($0.points) },
        .record(.fieldGoalsMade, .fieldGoalsAttempted) { ($0.made, 9) }, .text("Day") { .day($0.day) },
    ]
    private static let rows = [
        Row(name: "Čedi", points: 9, made: 2, day: "2024-02-01"), Row(name: "Ann", points: nil, made: 1),
        Row(name: "cy", points: 1200, day: "2023-12-24"), Row(name: "Ben", points: 9, made: 3),
    ]

    private static func names(_ lines: [Table<Row>.Line], by text: String) throws -> [String] {
        let sheet = Table("C", columns, lines: lines).sheet
        return try sheet.sorted(by: #require(TableOrder(text))).lines.map { $0.values[0].shown }
    }

    private static func names(by text: String) throws -> [String] { try names(rows.map { .row($0) }, by: text) }

    @Test func `numbers are sorted by their value, and what is missing comes last whichever way`() throws {
        #expect(try Self.names(by: "t.points") == ["Čedi", "Ben", "cy", "Ann"])
        #expect(try Self.names(by: "-t.points") == ["cy", "Čedi", "Ben", "Ann"])
    }

    @Test func `words are sorted without regard to case and marks, pairs by their first, days by the calendar`() throws
    {
        #expect(try Self.names(by: "t.player_name") == ["Ann", "Ben", "Čedi", "cy"])
        #expect(try Self.names(by: "-t.field_goals_made") == ["Ben", "Čedi", "Ann", "cy"])
        #expect(try Self.names(by: "t.day") == ["cy", "Ann", "Ben", "Čedi"])
    }

    @Test func `rows stay under their heading, and parts with their row`() throws {
        let rows = Self.rows
        let lines: [Table<Row>.Line] = [
            .heading("One"), .row(rows[0]), .part(rows[3]), .row(rows[2]), .heading("Two"), .row(rows[1]),
            .row(rows[3]),
        ]
        #expect(
            try Self.names(lines, by: "-t.points") == ["One", "cy", "Čedi", "Ben", "Two", "Ben", "Ann"]
        )
    }

    @Test func `an order of no column, and one of rows that follow one another, changes nothing`() throws {
        let own = Self.rows.map(\.name)
        #expect(try Self.names(by: "t.steals") == own)
        #expect(TableOrder("points") == nil)
        let plays = Table("C", Self.columns, rows: Self.rows).inOrder
        let order = try #require(TableOrder("t.points"))
        #expect(plays.sheet.sorted(by: order).lines.map { $0.values[0].shown } == own)
    }

    @Test func `heads lead to the highest, to the lowest and back, and names first to the first`() throws {
        let heads = ["", "?view=x&sort=-t.points", "?view=x&sort=t.points"].map { query in
            Self.head("PTS", PageAddress(path: "/p", pairs: ["view=x"], order: TableOrder(String(query.dropFirst(13)))))
        }
        #expect(heads[0] == " class=\"n\"><a href=\"?view=x&amp;sort=-t.points#t\" rel=\"nofollow\">")
        #expect(
            heads[1]
                == " class=\"n\" aria-sort=\"descending\"><a href=\"?view=x&amp;sort=t.points#t\" rel=\"nofollow\">"
        )
        #expect(heads[2] == " class=\"n\" aria-sort=\"ascending\"><a href=\"/p?view=x#t\" rel=\"nofollow\">")
        #expect(Self.head("Player", PageAddress(path: "/p")).contains("href=\"?sort=t.player_name#t\""))
    }

    private static func head(_ title: String, _ address: PageAddress) -> String {
        guard let words = try? Site.sample.drawing.words else { return "" }
        let html = Table("C", columns, rows: rows).sheet.html(id: "t", words, at: address)
        let heads = html.matches(of: #/<th scope="col"([^>]*><a[^>]*>)(?:<abbr[^>]*>)?([^<]*)</#)
        return heads.first { $0.output.2 == title }.map { String($0.output.1) } ?? ""
    }

    @Test func `a page is sorted by its address, which its canonical link leaves out`() async throws {
        try await ServedSample.read { client in
            let page = "/teams/\(try await client.someTeam())/2026"
            let (response, html) = try await client.page("\(page)?utm_source=x&sort=-players-table.points_per_game")
            #expect(response.status == .ok)
            #expect(html.contains("<link rel=\"canonical\" href=\"\(page)\">"))
            #expect(html.matches(of: #/aria-sort="descending"/#).count == 1)
            let table = try #require(html.firstMatch(of: #/(?s)id="players-table".*?<\/tbody>/#)?.output)
            let points = table.matches(of: #/<td class="n strong">([\d.]+)<\/td>/#).compactMap { Double($0.output.1) }
            #expect(points.count > 4)
            #expect(points == points.sorted(by: >))
        }
    }

    @Test(arguments: ["sort=", "sort=nothing", "sort=a.b", "sort=-seasons.no_such_column"])
    func `an order that names nothing is passed over`(query: String) async throws {
        try await ServedSample.read { client in
            let plain = try await client.page("/seasons").html
            let (response, html) = try await client.page("/seasons?\(query)")
            #expect(response.status == .ok)
            #expect(html == plain)
        }
    }

    @Test func `orders of a page are kept apart`() async throws {
        try await ServedSample.read { client in
            let tags = Set(
                try await [
                    client.get("/teams").headers[.eTag], client.get("/teams?sort=a.b").headers[.eTag],
                    client.get("/teams?sort=-a.b").headers[.eTag],
                ]
            )
            #expect(tags.count == 3)
        }
    }
}
