import BallerOperations
import BallerTestSupport
import Foundation
import Testing

struct InboxTests {
    private let folder: TemporaryFolder
    private let inbox: Inbox

    init() throws {
        folder = try TemporaryFolder()
        let root = folder.url
        inbox = try Inbox(
            root.appending(path: "inbox"),
            raw: root.appending(path: "raw"),
            replaced: root.appending(path: "store/replaced")
        )
    }

    private func write(_ text: String, _ path: String) throws {
        let url = folder.url.appending(path: path)
        try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: url)
    }

    private func read(_ path: String) -> String? {
        try? String(contentsOf: folder.url.appending(path: path), encoding: .utf8)
    }

    @Test func `Finished files become raw files, and older ones of their names are set aside`() throws {
        try write("old", "raw/games.csv")
        try write("new", "inbox/games.csv")
        try write("deep", "inbox/logs/2026.csv")
        try write("half", "inbox/players.csv.part")
        try write("half", "inbox/.hidden.csv")
        let files = try inbox.files()
        #expect(files == ["games.csv", "logs/2026.csv"])
        try inbox.take(files, run: 7)
        #expect(read("raw/games.csv") == "new" && read("raw/logs/2026.csv") == "deep")
        #expect(read("store/replaced/7/games.csv") == "old")
        #expect(try inbox.files().isEmpty)
    }

    @Test func `Refused files go back, and what they replaced is there again`() throws {
        try write("old", "raw/games.csv")
        try write("bad", "inbox/games.csv")
        try write("bad", "inbox/more.csv")
        try inbox.take(try inbox.files(), run: 8)
        try inbox.putBack(["games.csv", "more.csv"], run: 8)
        #expect(read("raw/games.csv") == "old" && read("raw/more.csv") == nil)
        #expect(read("inbox/refused/8/games.csv") == "bad" && read("inbox/refused/8/more.csv") == "bad")
        // They are not taken again.
        #expect(try inbox.files().isEmpty)
    }

    @Test(arguments: 0...3)
    func `A run that is cut short anywhere gives back what it took`(moves: Int) throws {
        try write("old", "raw/games.csv")
        try write("new", "inbox/games.csv")
        try write("more", "inbox/more.csv")
        let files = try inbox.files()
        // Each move as `take` makes them, up to where the process ended.
        let steps = [
            ("raw/games.csv", "store/replaced/9/games.csv"), ("inbox/games.csv", "raw/games.csv"),
            ("inbox/more.csv", "raw/more.csv"),
        ]
        for (from, to) in steps.prefix(moves) {
            try write(try #require(read(from)), to)
            try FileManager.default.removeItem(at: folder.url.appending(path: from))
        }
        for _ in 0..<2 { try inbox.restore(files, run: 9) }
        #expect(read("raw/games.csv") == "old" && read("raw/more.csv") == nil)
        #expect(read("inbox/games.csv") == "new" && read("inbox/more.csv") == "more")
    }

    @Test(arguments: [("raw/inbox", "raw"), ("drop", "drop/raw"), ("same", "same")])
    func `An inbox beside the raw folder, never one in the other`(inbox: String, raw: String) {
        let root = folder.url
        #expect(throws: OperationsError.self) {
            try Inbox(root.appending(path: inbox), raw: root.appending(path: raw), replaced: root)
        }
    }
}
