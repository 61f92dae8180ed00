import Testing

@testable import BallerSQL

struct BuildOrderTests {
    private func file(_ name: String, reads: String) throws -> SQLFile {
        let text = "-- reads: \(reads)"
        return SQLFile(
            name: "models/\(name).sql",
            header: try SQLHeader(file: name, text: text, required: []),
            text: text
        )
    }

    @Test
    func `Each file comes after what it reads`() throws {
        let files = [try file("c", reads: "b, raw"), try file("b", reads: "a"), try file("a", reads: "raw")]
        #expect(try BuildOrder(files: files, given: ["raw"]).sorted().map(\.stem) == ["a", "b", "c"])
    }

    @Test
    func `A circle, an unknown relation and a name made twice are errors that name the files`() throws {
        let circle = [try file("a", reads: "b"), try file("b", reads: "a")]
        #expect(throws: WarehouseError.cycle(files: ["models/a.sql", "models/b.sql"])) {
            try BuildOrder(files: circle, given: []).sorted()
        }
        let stray = [try file("a", reads: "nothing")]
        #expect(throws: WarehouseError.unknownRelation(file: "models/a.sql", relation: "nothing")) {
            try BuildOrder(files: stray, given: []).sorted()
        }
        let twice = [try file("x/a", reads: "raw"), try file("y/a", reads: "raw")]
        #expect(throws: WarehouseError.duplicateRelation(name: "a", files: ["models/x/a.sql", "models/y/a.sql"])) {
            try BuildOrder(files: twice, given: ["raw"]).sorted()
        }
    }
}
