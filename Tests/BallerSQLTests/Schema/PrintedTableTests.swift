import BallerDuckDB
import BallerSQL
import Testing

struct PrintedTableTests {
    @Test
    func `Every printed table has the columns that its file describes, and names a row by its page`() throws {
        let reader = try SchemaReader()
        #expect(reader.printed.count > 80)
        for table in reader.printed {
            let rows = try reader.connection.rows(SQL(name: table.name, text: "DESCRIBE \(table.name)"))
            #expect(rows.map { $0[0].text ?? "" } == table.columns.map(\.name), "\(table.file.name)")
            #expect(table.key.first == "source_url" && table.key.last == "page_row", "\(table.file.name)")
            #expect(Set(table.columns.map(\.name)).isSuperset(of: table.key), "\(table.file.name)")
            #expect(!reader.warehouse.sources(of: table).isEmpty, "\(table.file.name)")
        }
    }

    @Test
    func `The dictionary has no column that nothing uses, and no file repeats it`() throws {
        let reader = try SchemaReader()
        let warehouse = reader.warehouse
        let star = try reader.document().columnNames
        let declared = warehouse.sources.flatMap(\.files).flatMap(\.columns).map(\.column)
        let answered = warehouse.queries.values.flatMap { query in
            query.text.split { !$0.isLetter && !$0.isNumber && $0 != "_" }.map(String.init)
        }
        let used = Set(reader.printed.flatMap(\.columns).map(\.name) + declared + answered).union(star)
        #expect(Set(warehouse.columns.entries.map(\.name)).subtracting(used) == [])
        for page in warehouse.pages + warehouse.star.map(\.file) {
            for line in page.text.split(separator: "\n") {
                guard let comment = line.firstRange(of: ", -- ") else { continue }
                let words = line[..<comment.lowerBound].split(separator: " ").last ?? ""
                let name = words.split(separator: ".").last.map(String.init) ?? ""
                #expect(warehouse.columns[name]?.about != String(line[comment.upperBound...]), "\(page.name): \(line)")
            }
        }
    }
}

/// What the macro `lines_of_pages` takes of a relation.
struct LinesOfPagesTests {
    /// The lines as `batch row page_row`; records are batch, row, page, copy.
    private func lines(of records: String) throws -> [String] {
        let connection = try Database(.memory, options: DatabaseOptions(threads: 1)).connect()
        let columns = "import_batch_id, source_row, source_url, page_sha256"
        let table = "CREATE TABLE records AS SELECT * FROM (VALUES \(records)) AS lines (\(columns))"
        try connection.execute(SQL(name: "records", text: table))
        let text = "SELECT import_batch_id, source_row, page_row FROM @lines_of_pages(records) AS x ORDER BY ALL"
        let header = try #require(try Checkout.warehouse.get().pages.first).header
        let file = SQLFile(name: "x.sql", header: header, text: text)
        let rows = try connection.rows(SQL(name: "x.sql", text: Checkout.warehouse.get().render(file)))
        return rows.map { row in row.values.map { "\($0)" }.joined(separator: " ") }
    }

    @Test
    func `Lines of a page are numbered from its top, equal ones too`() throws {
        #expect(try lines(of: "(1, 4, 'p', 'a'), (1, 7, 'p', 'a'), (1, 5, 'q', 'b')") == ["1 4 1", "1 5 1", "1 7 2"])
    }

    @Test
    func `Of a page that several files bring, the last file has the lines`() throws {
        let records = "(1, 1, 'p', 'a'), (1, 2, 'p', 'a'), (2, 1, 'p', 'a'), (2, 2, 'p', 'a'), (1, 3, 'q', 'b')"
        #expect(try lines(of: records) == ["1 3 1", "2 1 1", "2 2 2"])
    }

    @Test
    func `Of two copies of a page in one file the later one has the lines`() throws {
        #expect(try lines(of: "(1, 1, 'p', 'a'), (1, 2, 'p', 'b'), (1, 3, 'p', 'b')") == ["1 2 1", "1 3 2"])
    }
}
