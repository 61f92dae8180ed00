import BallerDuckDB
import BallerSQL
import BallerTestSupport
import Testing

struct SchemaDocumentTests {
    @Test
    func `The reference page says what the comments in the database say`() throws {
        try WrittenFile.hold(
            "docs/reference/duckdb-schema.md",
            to: SchemaReader().document().markdown,
            writtenBy: "SchemaDocumentTests"
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
