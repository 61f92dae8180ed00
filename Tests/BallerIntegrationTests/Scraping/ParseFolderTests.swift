import BallerTestSupport
import Foundation
import Testing

/// What `baller parse` says of a folder, and with which exit code.
struct ParseFolderTests {
    private struct Report: Decodable {
        struct Page: Decodable {
            let file: String?
            let type: String
            let verdict: String
        }
        let relations: [String: Int]
        let withoutData: [Page]
        let otherFiles: [String]
    }

    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private func write(_ name: String, _ data: Data) throws { try folder.write(data, to: "saved/\(name)") }

    private func parse() async throws -> (status: Int32, report: Report) {
        let outcome = try await BallerProcess.run(
            "parse",
            "--pages",
            folder.path("saved"),
            "--out",
            folder.path("raw"),
            "--json"
        )
        let decoder = JSONDecoder()
        decoder.keyDecodingStrategy = .convertFromSnakeCase
        let report = try decoder.decode(Report.self, from: Data(outcome.output.utf8))
        return (outcome.status, report)
    }

    @Test func `every file ends in the report, and the exit code is by the worst`() async throws {
        let graph = "<meta property=\"og:url\" content=\"https://www.basketball-reference.com/friv/continuity.html\">"
        try write("born.html", Data("<html><head>\(graph)</head><body></body></html>".utf8))
        try write("notes.txt", Data("x".utf8))
        let (status, report) = try await parse()
        #expect(status == 1)
        #expect(report.relations.isEmpty)
        #expect(report.withoutData.map(\.verdict) == ["no type"])
        #expect(report.withoutData.map(\.file) == ["born.html"])
        #expect(report.otherFiles == ["notes.txt"])
    }
<<<<<<< HEAD
=======

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
        let (status, report) = try await parse()
        #expect(status == 0)
        #expect(report.relations["bref_player_totals"] == 31)
        #expect(report.withoutData.map(\.verdict) == ["copy", "copy"])
        #expect(Set(report.withoutData.compactMap(\.file)) == ["a.html", "z.html"])
    }

    @Test func `a list of addresses tells the files of its own folder`() async throws {
        try write("one/page.html", totals(2023, players: 30))
        try write("one/addresses.csv", Data("file,url\npage.html,/leagues/NBA_2023_totals.html\n".utf8))
        try write("two/page.html", totals(2024, players: 31))
        try write("two/addresses.csv", Data("file,url\npage.html,/leagues/NBA_2024_totals.html\n".utf8))
        let (status, report) = try await parse()
        #expect(status == 0)
        #expect(report.relations["bref_player_totals"] == 61)
        #expect(report.otherFiles.isEmpty)
    }

    @Test func `a page under the address of another gives no rows`() async throws {
        let own = "<link rel=\"canonical\" href=\"https://www.basketball-reference.com/leagues/NBA_2024_totals.html\">"
        try write("NBA_2023_totals.html", totals(2024, players: 30, head: own))
        try write("addresses.csv", Data("file,url\nNBA_2023_totals.html,/leagues/NBA_2023_totals.html\n".utf8))
        let (status, report) = try await parse()
        #expect(status == 1)
        #expect(report.relations.isEmpty)
        #expect(report.withoutData.map(\.verdict) == ["notice"])
    }

    @Test func `a page in several gzip members is read to its end`() async throws {
        let page = totals(2024, players: 30)
        let half = page.count / 2
        let members = try Gzip.compress(page.prefix(half)) + Gzip.compress(Data(page.suffix(page.count - half)))
        try write("NBA_2024_totals.html.gz", members)
        let (status, report) = try await parse()
        #expect(status == 0)
        #expect(report.relations["bref_player_totals"] == 30)
    }
}

/// The nine months of a season, saved by hand and without a list of addresses.
@Suite(.enabled(if: SharedData.isPresent)) struct SavedMonthsTests {
    @Test func `months that all name the season's address are distinguished`() async throws {
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
        let outcome = try await BallerProcess.run("parse", "--pages", folder.path("saved"), "--out", folder.path("raw"))
        #expect(files.count == 9)
        #expect(outcome.status == 0, "\(outcome.output)\(outcome.errors)")
        let schedule = try String(contentsOf: folder.url.appending(path: "raw/bref_schedule.csv"), encoding: .utf8)
        let lines = schedule.split(separator: "\r\n").dropFirst()
        #expect(lines.count == 1319)
        #expect(lines.filter { $0.contains(",CUP_FINAL,") }.map { $0.contains("202312090LAL") } == [true])
        #expect(lines.count { $0.contains(",PLAY_IN,") } == 6)
    }
>>>>>>> 761adaa (Say the messages of builds, checks and serving, and the names of tests, in plain English)
}
