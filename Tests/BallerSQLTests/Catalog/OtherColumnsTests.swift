import Testing

@testable import BallerSQL

struct OtherColumnsTests {
    @Test
    func `A printed table has every column that its page prints, and each once`() throws {
        let warehouse = try Checkout.warehouse.get()
        let files = warehouse.pages.filter { $0.text.contains("@other_columns(records)") }
        #expect(files.count > 50)
        let kinds = warehouse.sources.flatMap(\.files)
        for file in files {
            let text = try warehouse.render(file)
            let relation = try #require(kinds.first { file.header.reads.contains($0.relation) })
            let printed = relation.columns.map(\.name).filter { !WarehouseFolder.provenance.contains($0) }
            for column in printed {
                #expect(text.contains(try Regex("records\\.\(column)\\b")), "\(file.name): \(column)")
            }
            let names = try #require(warehouse.printedTables().first { $0.file == file }).columns.map(\.name)
            #expect(Set(names).count == names.count, "\(file.name)")
        }
    }

    @Test
    func `A file of several relations cannot ask for the other columns of one`() throws {
        let warehouse = try Checkout.warehouse.get()
        let text =
            "-- about: Two.\n-- key: page_row\n-- reads: raw_bref__games, raw_bref__referees\nSELECT @other_columns(records)\n"
        let header = try SQLHeader(file: "pages/bref/two.sql", text: text, required: ["about"])
        let file = SQLFile(name: "pages/bref/two.sql", header: header, text: text)
        #expect(throws: WarehouseError.self) { try warehouse.render(file) }
    }
}
