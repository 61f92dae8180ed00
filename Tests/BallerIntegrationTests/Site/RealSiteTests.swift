import BallerTestSupport
import Foundation
import Testing

/// The running site over a store of real pages and real game logs, followed from link to link.
@Suite(.enabled(if: SharedData.isPresent)) struct RealSiteTests {
    @Test func `every link leads to a page, and no heading stands over nothing`() async throws {
        let folder = try TemporaryFolder()
        let data = try #require(SharedData.folder)
        try Self.gatherPages(of: data, in: folder.url.appending(path: "pages"))
        let parsing = try await BallerProcess.run(
            "parse",
            "--pages",
            folder.path("pages"),
            "--out",
            folder.path("raw"),
            "--json"
        )
        try Self.expectEveryFile(of: parsing)
        for name in ["games_2015-16.csv", "player_gamelogs_2015-16.csv.gz"] {
            let file = data.appending(path: "gamelogs/\(name)")
            try FileManager.default.copyItem(at: file, to: folder.url.appending(path: "raw/\(name)"))
        }
        try Data(Self.waivers.utf8).write(to: folder.url.appending(path: "waivers.csv"))
        let build = try await BallerProcess.run(
            "build",
            "--raw",
            folder.path("raw"),
            "--store",
            folder.path("store"),
            "--publish",
            "--waivers",
            folder.path("waivers.csv")
        )
        #expect(build.status == 0, "\(build.output) \(build.errors)")

        let server = try await ServedArtifact(store: folder.path("store"))
        let faults = try await SiteWalk(server, pagesOfAKind: 8).faults()
        await server.stop()
        #expect(faults.isEmpty, "\(faults.prefix(20).joined(separator: "\n"))")
    }

    /// One game of 2015-16 is in the logs and among the pages.
    private static let waivers = """
        check_name,key_pattern,reason,owner,expires_on
        dim_games__played_once,game_date=2016-04-13,a game of both sources,test,2099-12-31
        dim_seasons__no_games_too_many,season_year=2016,a game of both sources,test,2099-12-31
        """

    private struct ParsingReport: Decodable {
        struct Page: Decodable {
            let file: String?
            let verdict: String
        }
        struct Kind: Decodable { let ok: Int }
        let types: [String: Kind]
        let withoutData: [Page]
    }

    /// Every file is in the report; those that gave nothing say so for a reason that was looked at.
    private static func expectEveryFile(of parsing: BallerProcess.Outcome) throws {
        let decoder = JSONDecoder()
        decoder.keyDecodingStrategy = .convertFromSnakeCase
        let report = try decoder.decode(ParsingReport.self, from: Data(parsing.output.utf8))
        let others = Dictionary(report.withoutData.map { ($0.verdict, 1) }, uniquingKeysWith: +)
        // Error pages and a page of another kind; a challenge, two tables alone, and a file of NUL bytes.
        #expect(others == ["notice": 5, "unreadable": 4, "copy": 12, "no type": 15])
        #expect(report.types.values.reduce(0) { $0 + $1.ok } == 293)
        #expect(parsing.status == 65)
    }

    /// Copies of all kept pages, those that came later beside the list of their addresses.
    private static func gatherPages(of data: URL, in folder: URL) throws {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        for (pages, name) in [("pages", "kept"), ("found/pages", "found")] {
            try FileManager.default.copyItem(at: data.appending(path: pages), to: folder.appending(path: name))
        }
    }
}
