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
    func `Every table, every view and every column has a comment`() throws {
        let reader = try SchemaReader()
        let bare = try reader.connection.rows(
            SQL(
                name: "comments",
                text: """
                    SELECT concat(schema_name, '.', table_name, '.', column_name) AS name
                    FROM duckdb_columns()
                    WHERE comment IS NULL AND NOT internal AND NOT regexp_matches(table_name, '^(raw|ref)_')
                    UNION ALL
                    SELECT table_name FROM duckdb_tables() WHERE comment IS NULL AND NOT regexp_matches(table_name, '^(raw|ref)_')
                    UNION ALL
                    SELECT view_name FROM duckdb_views() WHERE comment IS NULL AND NOT internal
                    """
            )
        )
        let staging = Set(reader.warehouse.models.filter { $0.step == .staging }.map(\.stem))
        let names = bare.compactMap { $0[0].text }.filter { name in
            !staging.contains { name == $0 || name.hasPrefix("main.\($0).") }
        }
        #expect(names == [])
    }
}
