import BallerTestSupport
import Foundation
import Testing

@testable import BallerETL

@Suite struct `Walk through a raw folder` {
    private let folder: TemporaryFolder
    private var root: URL { folder.url.appending(component: "raw") }

    init() throws {
        folder = try TemporaryFolder()
        try folder.write("x", to: "raw/games_1.csv")
    }

    private func reasons() -> [String: String] {
        Dictionary(RawWalk(root).leftOut.map { ($0.path, $0.reason) }) { first, _ in first }
    }

    @Test(.timeLimit(.minutes(60))) func `pipes and sockets are named and never opened`() throws {
        #expect(mkfifo(root.appending(component: "games_2.csv").path, 0o600) == 0)
        #expect(mkfifo(root.appending(component: "pipe").path, 0o600) == 0)
        try FileManager.default.createSymbolicLink(
            at: root.appending(component: "games_3.csv"),
            withDestinationURL: URL(filePath: "/dev/null")
        )
        #expect(RawWalk(root).files == ["games_1.csv"])
        #expect(
            reasons() == [
                "games_2.csv": "is a pipe, not a file", "pipe": "is a pipe, not a file",
                "games_3.csv": "is a device, not a file",
            ]
        )
    }

    @Test(.timeLimit(.minutes(60))) func `a build with a pipe among its files ends, and names it`() throws {
        let place = try TestStore.sample()
        #expect(mkfifo(place.raw.appending(component: "games_x.csv").path, 0o600) == 0)
        #expect(try place.build().warnings == ["games_x.csv is a pipe, not a file and was left out."])
    }

    @Test func `linked folders and files are read, each once`() throws {
        try folder.write("x", to: "elsewhere/games_2.csv")
        try folder.write("x", to: "elsewhere/deep/games_3.csv")
        let link = FileManager.default.createSymbolicLink(at:withDestinationURL:)
        try link(root.appending(component: "more"), folder.url.appending(component: "elsewhere"))
        try link(root.appending(component: "again"), folder.url.appending(component: "elsewhere"))
        try link(folder.url.appending(path: "elsewhere/deep/round"), root)
        try link(root.appending(component: "games_0.csv"), root.appending(component: "games_1.csv"))
        try link(root.appending(component: "games_9.csv"), root.appending(component: "nothing"))
        #expect(RawWalk(root).files == ["again/deep/games_3.csv", "again/games_2.csv", "games_1.csv"])
        #expect(
            reasons() == [
                "more": "is the same as again", "again/deep/round": "is the same as the raw folder",
                "games_0.csv": "is the same as games_1.csv",
                "games_9.csv": "is a link to something that cannot be reached",
            ]
        )
    }

    @Test func `hidden records and names that cannot be read are named, other hidden files are not`() throws {
        for name in [".old/a/games_2.csv", ".old/games_3.csv.gz", ".git/config", ".games_4.csv", ".DS_Store"] {
            try folder.write("x", to: "raw/\(name)")
        }
        let bytes = Array(root.appending(component: "games_").path.utf8) + [0xFF] + Array(".csv".utf8) + [0]
        let file = bytes.withUnsafeBytes { fopen($0.baseAddress?.assumingMemoryBound(to: CChar.self), "w") }
        fclose(try #require(file))
        #expect(RawWalk(root).files == ["games_1.csv"])
        #expect(
            reasons() == [
                ".old": "is hidden by its name, with 2 files of records in it,",
                ".games_4.csv": "is hidden by its name",
                "games_\u{FFFD}.csv": "has a name that is not UTF-8",
            ]
        )
    }

    @Test func `a name with line ends and marks of direction is read, and shown by their codes`() throws {
        let place = try TestStore.sample()
        let plain = try place.build()
        let name = try #require(place.files("games_").first)
        try FileManager.default.moveItem(
            at: place.raw.appending(component: name),
            to: place.raw.appending(path: "games_\n\u{202E}\u{1B}[2J.csv")
        )
        let report = try place.build()
        #expect(report.contentHash == plain.contentHash)
        #expect(report.files.contains { $0.file == "games_\\n\\u{202E}\\u{1B}[2J.csv" })
        #expect(!report.text.unicodeScalars.contains("\u{202E}") && !report.text.unicodeScalars.contains("\u{1B}"))
    }

    @Test func `records in the folder of reference tables that are none are named`() throws {
        let place = try TestStore.sample()
        try place.folder.write("x", to: "raw/reference/more/team_seasons.csv")
        try place.folder.write("x", to: "raw/reference/seasons.csv.gz")
        #expect(
            try place.build().warnings == [
                "reference/more/team_seasons.csv matches no kind that a source declares and was left out.",
                "reference/seasons.csv.gz matches no kind that a source declares and was left out.",
            ]
        )
    }
}
