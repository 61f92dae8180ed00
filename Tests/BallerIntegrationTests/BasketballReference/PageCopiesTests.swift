import BallerArtifact
import BallerETL
import BallerTestSupport
import Foundation
import Testing

/// The same line on several pages, and the same page in several files.
struct `Copies of printed lines` {
    private static func salary(_ dollars: String) -> [String: String] {
        [
            "player_id": "doejo01", "row_order": "1", "span": "2019-20", "season_year": "2020", "team_id": "BOS",
            "salary": dollars,
        ]
    }

    @Test func `two salaries of one season are two rows, equal lines stay, and a page that comes again is there once`()
        throws
    {
        let place = try PageBuild()
        let (one, other) = ("https://example.org/one", "https://example.org/other")
        try place.write("player_salaries", [Self.salary("1"), Self.salary("1")], page: one, part: "_2020")
        try place.write("player_salaries", [Self.salary("2")], page: other, part: "_2021")
        try place.write("player_salaries", [Self.salary("1"), Self.salary("3")], page: one, part: "_2022")
        let report = try place.build()
        #expect(report.state == .passed, "\(report.text)")
        #expect(report.failing(.error) == [])
        let artifact = try place.open(report)
        #expect(
            try artifact.lines("SELECT source_url, page_row, salary FROM bref.player_salaries ORDER BY ALL")
                == ["\(one) 1 1", "\(one) 2 3", "\(other) 1 2"]
        )
        #expect(
            try artifact.lines("SELECT relation, reason, count(*) FROM etl.drops GROUP BY ALL")
                == ["bref.player_salaries older_copy 2"]
        )
        #expect(report.files.map(\.dropped) == [2, 0, 0])
    }

    @Test func `a table is there where its pages are, and a check that reads another is skipped`() throws {
        let place = try PageBuild()
        try place.write("player_salaries", [Self.salary("1")])
        let report = try place.build()
        let artifact = try place.open(report)
        #expect(
            try artifact.lines("SELECT table_name FROM duckdb_tables() WHERE schema_name = 'bref'") == [
                "player_salaries"
            ]
        )
        let skipped = try #require(report.checks.first { $0.name == "bref.player_seasons__stints_add_up" })
        #expect(skipped.state == .skipped)
        #expect(skipped.message == "No file has lines of bref.player_seasons.")

        let again = try ArtifactChecker(warehouse: PageBuild.warehouse.get())
            .check(place.store.folder(of: BuildID(report.buildID ?? "")))
        #expect(again.state == .passed)
        let states = Dictionary(again.checks.map { ($0.name, $0.state) }) { first, _ in first }
        #expect(states["bref.player_seasons__stints_add_up"] == .skipped)
        #expect(states["etl_ledger__rows_counted"] == .passed)
    }
}
