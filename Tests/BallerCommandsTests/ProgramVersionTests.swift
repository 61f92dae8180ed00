import Foundation
import Testing

@testable import BallerCommands

@Suite struct ProgramVersionTests {
    @Test func `another program, or another file that came with it, has another mark`() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "program-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        let resources = folder.appending(path: "baller_BallerSQL.resources/queries")
        try FileManager.default.createDirectory(at: resources, withIntermediateDirectories: true)
        let program = folder.appending(path: "baller")
        let query = resources.appending(path: "games.sql")
        var marks: [String] = []
        for (code, text) in [("one", "SELECT 1"), ("one", "SELECT 2"), ("two", "SELECT 2")] {
            try Data(code.utf8).write(to: program)
            try Data(text.utf8).write(to: query)
            marks.append(ProgramVersion.marked("1.0.0", program: program))
            #expect(ProgramVersion.marked("1.0.0", program: program) == marks.last)
        }
        #expect(Set(marks).count == 3)
        #expect(marks.allSatisfy { $0.wholeMatch(of: /1\.0\.0\+[0-9a-f]{8}/) != nil })
    }

    @Test func `a program that cannot be read has the bare version`() {
        #expect(ProgramVersion.marked("1.0.0", program: URL(filePath: "/nowhere/baller")) == "1.0.0")
        #expect(ProgramVersion.marked("1.0.0", program: nil) == "1.0.0")
    }
}
