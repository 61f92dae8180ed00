import BallerFiles
import BallerHarvest
import BallerTestSupport
import Foundation
import Testing

/// Folders as people have them: pages without addresses, several copies, kinds that nobody reads.
struct ParseRunTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private func write(_ name: String, _ data: Data) throws { try folder.write(data, to: "saved/\(name)") }

    private func parse() async throws -> ParseReport {
        try await ParseRun(pages: folder.url.appending(path: "saved"), out: folder.url.appending(path: "raw")).run()
    }

    private func totals(_ season: Int, players: Int, head: String = "", id: String = "totals_stats") -> Data {
        let stats = [
            "g", "mp", "fg", "fga", "fg3", "fg3a", "ft", "fta", "orb", "drb", "trb", "ast", "stl", "blk", "tov", "pf",
            "pts",
        ]
        let lines = (1...players).map { number in
            "<tr><td data-stat=\"player\"><a href=\"/players/n/name\(number)x01.html\">N\(number)</a></td>"
                + "<td data-stat=\"team_id\"><a href=\"/teams/BOS/\(season).html\">BOS</a></td>"
                + stats.map { "<td data-stat=\"\($0)\">5</td>" }.joined() + "</tr>"
        }
        let table = "<table id=\"\(id)\"><tbody>\(lines.joined())</tbody></table>"
        return Data("<html><head>\(head)</head><body><h1></h1>\(table)</body></html>".utf8)
    }

    @Test func `a page that did not change is not read again, and its rows stay`() async throws {
        try write("NBA_2023_totals.html", totals(2023, players: 30))
        try write("NBA_2024_totals.html", totals(2024, players: 31))
        #expect(try await parse().parsed == 2)
        let before = try Data(contentsOf: folder.url.appending(path: "raw/bref_player_totals.csv"))
        let again = try await parse()
        #expect(again.parsed == 0)
        #expect(again.pages == 2)
        #expect(again.relations["bref_player_totals"] == 61)
        #expect(try Data(contentsOf: folder.url.appending(path: "raw/bref_player_totals.csv")) == before)
        try write("NBA_2024_totals.html", totals(2024, players: 32))
        let changed = try await parse()
        #expect(changed.parsed == 1)
        #expect(changed.relations["bref_player_totals"] == 62)
    }

    @Test func `a page whose table is gone keeps the rows of its last good copy, and is set aside`() async throws {
        try write("NBA_2024_totals.html", totals(2024, players: 30))
        _ = try await parse()
        try write("NBA_2024_totals.html", totals(2024, players: 31, id: "something_new"))
        let report = try await parse()
        #expect(report.withoutData.map(\.verdict) == [.drift])
        #expect(report.withoutData.map(\.keptRows) == [30])
        #expect(report.relations["bref_player_totals"] == 30)
        let aside = try FileManager.default.contentsOfDirectory(atPath: folder.path("raw/unvalidated"))
        #expect(aside.contains { $0.hasSuffix(".unvalidated") })
        try write("NBA_2024_totals.html", totals(2024, players: 31))
        #expect(try await parse().relations["bref_player_totals"] == 31)
    }

    @Test func `of several files of one page the newest whole one is taken`() async throws {
        let day = Date(timeIntervalSince1970: 1_700_000_000)
        for (name, players, age) in [("a.html", 30, 2.0), ("b.html", 31, 1.0), ("z.html", 20, 0.0)] {
            try write(name, totals(2024, players: players))
            try FileManager.default.setAttributes(
                [.modificationDate: day.addingTimeInterval(-age * 86_400)],
                ofItemAtPath: folder.path("saved/\(name)")
            )
        }
        try write(
            "addresses.csv",
            Data(
                """
                file,url
                a.html,"https://www.basketball-reference.com/leagues/NBA_2024_totals.html"
                b.html,http://www.basketball-reference.com/leagues/NBA_2024_totals.html
                z.html,/leagues/NBA_2024_totals.html

                """.utf8
            )
        )
        let report = try await parse()
        #expect(report.relations["bref_player_totals"] == 31)
        #expect(report.withoutData.map(\.verdict) == [.copy, .copy])
        #expect(Set(report.withoutData.compactMap(\.file)) == ["a.html", "z.html"])
    }

    @Test func `a list of addresses tells the files of its own folder`() async throws {
        try write("one/page.html", totals(2023, players: 30))
        try write("one/addresses.csv", Data("file,url\npage.html,/leagues/NBA_2023_totals.html\n".utf8))
        try write("two/page.html", totals(2024, players: 31))
        try write("two/addresses.csv", Data("file,url\npage.html,/leagues/NBA_2024_totals.html\n".utf8))
        let report = try await parse()
        #expect(report.relations["bref_player_totals"] == 61)
        #expect(report.otherFiles.isEmpty)
    }

    @Test func `a page under the address of another gives no rows`() async throws {
        let own = "<link rel=\"canonical\" href=\"https://www.basketball-reference.com/leagues/NBA_2024_totals.html\">"
        try write("NBA_2023_totals.html", totals(2024, players: 30, head: own))
        try write("addresses.csv", Data("file,url\nNBA_2023_totals.html,/leagues/NBA_2023_totals.html\n".utf8))
        let report = try await parse()
        #expect(report.relations.isEmpty)
        #expect(report.withoutData.map(\.verdict) == [.notice])
    }

    @Test func `a page in several gzip members is read to its end`() async throws {
        let page = totals(2024, players: 30)
        let half = page.count / 2
        let members = try Gzip.compress(page.prefix(half)) + Gzip.compress(Data(page.suffix(page.count - half)))
        try write("NBA_2024_totals.html.gz", members)
        let report = try await parse()
        #expect(report.relations["bref_player_totals"] == 30)
    }
}

/// The nine months of a season, saved by hand and without a list of addresses.
@Suite(.enabled(if: SharedData.isPresent)) struct SavedMonthsTests {
    @Test func `months that all call themselves by the season are told apart`() async throws {
        let pages = try #require(SharedData.folder).appending(path: "found/pages/season-schedule-month")
        let files = try FileManager.default.contentsOfDirectory(atPath: pages.path).filter { $0.contains("__2024__") }
        let folder = try TemporaryFolder()
        try FileManager.default.createDirectory(atPath: folder.path("saved"), withIntermediateDirectories: true)
        for (number, file) in files.sorted().enumerated() {
            try FileManager.default.copyItem(
                atPath: pages.appending(path: file).path,
                toPath: folder.path("saved/page\(number).html.gz")
            )
        }
        let report = try await ParseRun(
            pages: folder.url.appending(path: "saved"),
            out: folder.url.appending(path: "raw")
        ).run()
        #expect(files.count == 9)
        #expect(report.withoutData.map(\.file) == [])
        let schedule = try String(contentsOf: folder.url.appending(path: "raw/bref_schedule.csv"), encoding: .utf8)
        let lines = schedule.split(separator: "\r\n").dropFirst()
        #expect(lines.count == 1319)
        #expect(lines.filter { $0.contains(",CUP_FINAL,") }.map { $0.contains("202312090LAL") } == [true])
        #expect(lines.count { $0.contains(",PLAY_IN,") } == 6)
    }
}
