import BallerFiles
import BallerTestSupport
import Foundation
import Testing

@testable import BallerExport

@Suite struct `Folder of an export` {
    @Test func `a folder that exists is not touched, unless it is an earlier export and may be replaced`() throws {
        let league = try ExportedLeague()
        let folder = league.place.url.appending(component: "out")
        try league.place.write("mine", to: "out/notes.txt")
        #expect(throws: ExportError.folderExists(path: folder.path)) { try league.export(.csv) }
        #expect(throws: ExportError.notAnExport(path: folder.path)) { try league.export(.csv) { $0.replaces = true } }
        #expect(try league.contents(of: "out").keys.sorted() == ["notes.txt"])

        try FileManager.default.removeItem(at: folder.appending(component: "notes.txt"))
        try league.export(.csv) { $0.tables = ["dim_teams"] }
        #expect(throws: ExportError.folderExists(path: folder.path)) { try league.export(.csv) }
        try league.export(.csv) { request in
            request.replaces = true
            request.tables = ["dim_players"]
        }
        let files = ["README.md", "dictionary.csv", "dim_players.csv", "export.json", "tables.csv"]
        #expect(try league.contents(of: "out").keys.sorted() == files)
        #expect(try FileManager.default.contentsOfDirectory(atPath: league.place.url.path) == ["out"])
    }

    @Test func `an export that fails at the last step leaves nothing, and the earlier one as it was`() throws {
        let league = try ExportedLeague()
        try league.export(.csv) { $0.tables = ["dim_teams"] }
        let before = try league.contents(of: "out")
        let files = FaultyFileSystem()
        files.refuse { operation, url in
            operation == .rename && url.lastPathComponent == "out.partial" ? .notPermitted : nil
        }
        var request = try league.request(.csv)
        request.replaces = true
        let error = try #require(throws: ExportError.self) { try Exporter(request, files: files).run() }
        #expect(error.code == "export.not_permitted")
        #expect(try league.contents(of: "out") == before)
        #expect(try FileManager.default.contentsOfDirectory(atPath: league.place.url.path) == ["out"])
    }

    @Test func `what a killed export left is removed by the next, and a running one is told`() throws {
        let league = try ExportedLeague()
        try league.place.write("half", to: "out.partial/dim_teams.csv")
        try league.place.write("half", to: "out.partial/left/over.csv")
        let held = try PosixFileSystem().lock(league.place.url.appending(path: "out.partial/.lock"), waits: false)
        let error = try #require(throws: ExportError.self) { try league.export(.csv) { $0.tables = ["dim_players"] } }
        #expect(error.code == "export.running")
        held.release()
        try league.export(.csv) { $0.tables = ["dim_players"] }
        #expect(try league.contents(of: "out").keys.allSatisfy { !$0.contains("left") && $0 != "dim_teams.csv" })
    }
}

#if os(Linux)
@Suite(.enabled(if: SmallDisk(bytes: 1_000_000) != nil)) struct `Export to a full disk` {
    @Test(arguments: ExportRequest.Format.allCases, [20_000, 90_000])
    func `a full disk is told as such, and nothing is left`(_ format: ExportRequest.Format, _ bytes: Int) throws {
        let league = try ExportedLeague()
        let disk = try #require(SmallDisk(bytes: bytes))
        var request = try league.request(format)
        request.folder = disk.url.appending(component: "out")
        let error = try #require(throws: ExportError.self) { try Exporter(request).run() }
        guard case .diskFull = error else { Issue.record("\(error)"); return }
        #expect(try FileManager.default.contentsOfDirectory(atPath: disk.url.path).isEmpty)
    }
}
#endif
