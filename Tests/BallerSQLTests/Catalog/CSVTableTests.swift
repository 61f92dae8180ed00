import Testing

@testable import BallerSQL

struct CSVTableTests {
    @Test
    func `Quoted fields hold commas and quotes`() throws {
        let table = try CSVTable(file: "x.csv", text: "a,b\n\"1,2\",\"say \"\"hi\"\"\"\n,\n")
        #expect(table.records.count == 2)
        #expect(try table.records[0].text("a") == "1,2")
        #expect(try table.records[0].text("b") == "say \"hi\"")
        #expect(try table.records[1].optionalText("a") == nil)
    }

    @Test(arguments: [
        ("", WarehouseError.invalidTable(file: "x.csv", line: 1, reason: "the file is empty")),
        ("a,b\n1\n", .invalidTable(file: "x.csv", line: 2, reason: "1 fields under 2 columns")),
        ("a\n\"1\n", .invalidTable(file: "x.csv", line: 2, reason: "a quote is not closed")),
    ])
    func `A table that is none is refused with its line`(_ text: String, _ expected: WarehouseError) {
        #expect(throws: expected) { try CSVTable(file: "x.csv", text: text) }
    }

    @Test
    func `A missing column and a flag that is none are refused`() throws {
        let record = try CSVTable(file: "x.csv", text: "a\nmaybe\n").records[0]
        #expect(throws: WarehouseError.invalidTable(file: "x.csv", line: 1, reason: "the column b is missing")) {
            try record.text("b")
        }
        #expect(throws: WarehouseError.self) { try record.flag("a") }
    }
}
