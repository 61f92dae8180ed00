import BallerDuckDB
import BallerSQL
import BallerTestSupport
import Foundation
import Testing

/// The running site over a store of real pages and real game logs, followed from link to link.
@Suite(.enabled(if: SharedData.isPresent)) struct RealSiteTests {
    @Test func `every link leads to a page, and no heading stands over nothing`() async throws {
        let folder = try TemporaryFolder()
        let data = try #require(SharedData.folder)
        try Self.gatherPages(of: data, in: folder.url.appending(path: "pages"))
        // Pages that are refused on purpose are among them: the exit code says so.
        _ = try await BallerProcess.run("parse", "--pages", folder.path("pages"), "--out", folder.path("raw"))
        for name in ["games_2015-16.csv", "player_gamelogs_2015-16.csv.gz"] {
            let file = data.appending(path: "gamelogs/\(name)")
            try FileManager.default.copyItem(at: file, to: folder.url.appending(path: "raw/\(name)"))
        }
        // What single pages of many seasons contradict each other in is for other tests.
        let waivers =
            ["check_name,key_pattern,reason,owner,expires_on"]
            + (try Warehouse.bundled().checks.map { "\($0.stem),*,single pages,test,2099-12-31" })
        try Data(waivers.joined(separator: "\n").utf8).write(to: folder.url.appending(path: "waivers.csv"))
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
        let faults = try await SiteWalk(server, pagesOfAKind: 40).faults()
        await server.stop()
        #expect(faults.isEmpty, "\(faults.prefix(20).joined(separator: "\n"))")
    }

    /// Copies of all kept pages with their true addresses; of several copies of a page one.
    private static func gatherPages(of data: URL, in folder: URL) throws {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        var lines = ["file,original_url"]
        var known: Set<String> = []
        let connection = try Database(.memory).connect()
        for (list, prefix) in [("pages/INDEX.csv", ""), ("found/pages/addresses.csv", "found/pages/")] {
            let path = data.appending(path: list).path
            let text = """
                SELECT file, original_url
                FROM read_csv('\(path)', all_varchar = true)
                ORDER BY contains(file, '.layout'), file
                """
            for row in try connection.rows(SQL(name: list, text: text)) {
                guard let file = row[0].text, let url = row[1].text, known.insert(url).inserted else { continue }
                let name = (prefix + file).replacing("/", with: "__")
                try FileManager.default.copyItem(
                    at: data.appending(path: prefix + file),
                    to: folder.appending(component: name)
                )
                lines.append("\(name),\(url)")
            }
        }
        try Data((lines.joined(separator: "\n") + "\n").utf8).write(to: folder.appending(component: "addresses.csv"))
    }
}
