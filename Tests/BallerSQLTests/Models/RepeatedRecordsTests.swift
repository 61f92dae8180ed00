import BallerDuckDB
import Testing

@testable import BallerSQL

/// What the macro `repeated_records` says of records with one key.
struct RepeatedRecordsTests {
    /// The drops as lines; records are batch, row, page, `id`, `part`, `name` and `points`.
    private func drops(
        of records: String,
        key: String = "(id, part)",
        content: String = "(name, points)"
    ) throws -> [String] {
        let connection = try Database(.memory, options: DatabaseOptions(threads: 1)).connect()
        let columns = "import_batch_id, source_row, source_url, id, part, name, points"
        let table = "CREATE TABLE records AS SELECT * FROM (VALUES \(records)) AS lines (\(columns))"
        try connection.execute(SQL(name: "records", text: table))
        let header = try SQLHeader(file: "x.sql", text: "", required: [])
        let call = "@repeated_records(records, \(key), \(content))"
        let file = SQLFile(name: "x.sql", header: header, text: "SELECT * FROM \(call) AS drops ORDER BY ALL")
        let rows = try connection.rows(SQL(name: "x.sql", text: Checkout.warehouse.get().render(file)))
        return rows.map { row in row.values.map { $0.text ?? "\($0)" }.joined(separator: " ") }
    }

    @Test
    func `Records of different keys stay`() throws {
        #expect(try drops(of: "(1, 1, 'p', 5, 'a', 'N', 7), (1, 2, 'p', 5, 'b', 'N', 7)").isEmpty)
    }

    @Test
    func `Of equal records of a page the first stays`() throws {
        let records = "(2, 1, 'p', 5, 'a', 'N', 7), (1, 9, 'p', 5, 'a', 'N', 7), (1, 8, 'p', 5, 'a', 'N', 7)"
        #expect(try drops(of: records) == ["1 9 exact_duplicate", "2 1 exact_duplicate"])
    }

    @Test
    func `A copy on another page is told from one on the same`() throws {
        #expect(
            try drops(of: "(1, 1, 'p', 5, 'a', 'N', 7), (1, 2, 'q', 5, 'a', 'N', 7)") == ["1 2 on_another_page"]
        )
    }

    @Test
    func `A few copies among many records are copies and no contradictions`() throws {
        let records = (0..<1313).map { number in
            let id = number % 1300
            return "(1, \(number + 1), '\(number < 1300 ? "p" : "q")', \(id), 'a', 'N\(id)', \(id))"
        }
        let drops = try drops(of: records.joined(separator: ", "))
        #expect(drops == (1301...1313).map { "1 \($0) on_another_page" })
    }

    @Test(arguments: ["8", "NULL"])
    func `Records that contradict each other all go, a value that only one of them has included`(
        _ points: String
    ) throws {
        #expect(
            try drops(of: "(1, 1, 'p', 5, 'a', 'N', 7), (1, 2, 'q', 5, 'a', 'N', \(points))")
                == ["1 1 conflicting_duplicate", "1 2 conflicting_duplicate"]
        )
    }

    @Test
    func `What is not known is equal to itself, in keys and in contents`() throws {
        let records = "(1, 1, 'p', 5, NULL, NULL, 7), (1, 2, 'p', 5, NULL, NULL, 7)"
        #expect(try drops(of: records) == ["1 2 exact_duplicate"])
    }

    @Test
    func `A content of one column is compared as well where it is not known`() throws {
        let records = "(1, 1, 'p', 5, 'a', NULL, 7), (1, 2, 'p', 5, 'a', 'N', 7)"
        #expect(
            try drops(of: records, key: "(id)", content: "(name)")
                == ["1 1 conflicting_duplicate", "1 2 conflicting_duplicate"]
        )
    }
}
