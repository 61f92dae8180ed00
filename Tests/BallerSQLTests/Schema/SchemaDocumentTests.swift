import BallerDuckDB
import BallerSQL
import Foundation
import Testing

struct SchemaDocumentTests {
    private static let page = Checkout.root.appending(path: "docs/reference/duckdb-schema.md")

    @Test
    func `The reference page says what the comments in the database say`() throws {
        let markdown = try SchemaReader().document().markdown
        if ProcessInfo.processInfo.environment["BALLER_WRITE_DOCS"] == "1" {
            try markdown.write(to: Self.page, atomically: true, encoding: .utf8)
        }
        let written = (try? String(contentsOf: Self.page, encoding: .utf8)) ?? ""
        #expect(
            written == markdown,
            "docs/reference/duckdb-schema.md is stale; write it with: BALLER_WRITE_DOCS=1 swift test --filter SchemaDocumentTests"
        )
    }

    @Test
    func `Every table and every column has a comment`() throws {
        let reader = try SchemaReader()
        for table in reader.warehouse.schema {
            #expect(table.text.contains("COMMENT ON TABLE \(table.stem) IS"), "\(table.name)")
        }
        let staging = reader.warehouse.models.filter { $0.folder == "models/staging" }.map { "'\($0.stem)'" }
            .joined(separator: ", ")
        let bare = try reader.connection.rows(
            SQL(
                name: "comments",
                text: """
                    SELECT c.table_name || '.' || c.column_name
                    FROM duckdb_columns() AS c
                    INNER JOIN duckdb_tables() AS t ON c.table_oid = t.table_oid AND c.database_name = t.database_name
                    WHERE c.comment IS NULL AND NOT c.internal AND NOT regexp_matches(c.table_name, '^(raw|ref)_')
                        AND c.table_name NOT IN (\(staging))
                    """
            )
        )
        #expect(bare.isEmpty)
    }
}
