import Foundation
import Testing

@testable import BallerSQL

struct WarehouseTests {
    private static let files: [SQLFile] = {
        guard let warehouse = try? Checkout.warehouse.get() else { return [] }
        let rules = warehouse.sources.flatMap(\.files).flatMap(\.rules).map(\.file)
        return warehouse.models + warehouse.checks + warehouse.queries.values + warehouse.buildQueries.values + rules
    }()

    @Test
    func `The warehouse that comes with the program is the one in the source tree`() throws {
        let bundled = try Warehouse.bundled()
        let tree = try Checkout.warehouse.get()
        #expect(bundled.models == tree.models)
        #expect(bundled.checks == tree.checks)
        #expect(bundled.queries == tree.queries)
        #expect(bundled.buildQueries == tree.buildQueries)
        #expect(bundled.records == tree.records)
    }

    /// What macros read counts, too: the statement is asked with all of them expanded.
    @Test(arguments: files)
    func `A file says in its header what its statement reads`(_ file: SQLFile) throws {
        let text = try Checkout.warehouse.get().render(file)
        let statement = SQLFile(name: file.name, header: file.header, text: text)
        #expect(Set(file.header.reads) == Set(statement.namedRelations))
        #expect(file.header.reads.count == Set(file.header.reads).count)
    }

    @Test(arguments: files)
    func `A file says what it is about in a sentence`(_ file: SQLFile) {
        #expect(file.header.about.hasSuffix("."))
        #expect(file.text.hasSuffix("\n"))
        if file.step != nil { #expect(file.header.about.hasPrefix("One row per ")) }
    }

    @Test
    func `A check is named after a relation that it reads`() throws {
        for check in try Checkout.warehouse.get().checks {
            #expect(check.header.reads.contains(check.relation), "\(check.name)")
        }
    }

    @Test
    func `A statement of a build takes the pieces that it declares, no more and no less`() throws {
        let text = "-- about: Rows.\n-- pieces: relation, column\nSELECT {column} FROM {relation}\n"
        let header = try SQLHeader(file: "build/rows.sql", text: text, required: ["about"])
        let file = SQLFile(name: "build/rows.sql", header: header, text: text)
        let filled = try file.filled(["relation": "raw", "column": "'{relation}'"])
        #expect(filled.hasSuffix("SELECT '{relation}' FROM raw\n"))
        let expected = WarehouseError.wrongPieces(
            file: "build/rows.sql",
            expected: ["column", "relation"],
            found: ["relation"]
        )
        #expect(throws: expected) { try file.filled(["relation": "raw"]) }
    }

    @Test
    func `A folder that is not there is an error with its path`() {
        #expect(throws: WarehouseError.self) { try Warehouse(folder: URL(filePath: "/nowhere")) }
    }
}
