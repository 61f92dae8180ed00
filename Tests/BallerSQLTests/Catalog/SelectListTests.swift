import Testing

@testable import BallerSQL

struct SelectListTests {
    private func columns(_ sql: String) throws -> [String] {
        let body = "-- about: two\n-- parameters: row\n-- any:\n{row}.made, -- Made.\n{row}.tried"
        let renderer = MacroRenderer(macros: ["pair": try Macro(file: "pair.sql", name: "pair", text: body)])
        let list = try SelectList(of: sql, file: "x.sql") { text throws(WarehouseError) in
            try renderer.expansion(of: text, file: "x.sql")
        }
        return list.columns.map { "\($0.name): \($0.comment ?? "-")" }
    }

    @Test
    func `A column is named by its alias or its last part, and described by the comment behind it`() throws {
        let sql = """
            -- about: a header
            SELECT
                records.a, -- First, with a comma.
                coalesce(records.b, ', FROM') AS c,
                -- About the next one's text, not about its meaning.
                CASE WHEN records.d THEN 1 ELSE 2 END AS e,
                records.f -- Last.
            FROM lines AS records -- no column
            """
        #expect(try columns(sql) == ["a: First, with a comma.", "c: -", "e: -", "f: Last."])
    }

    @Test
    func `What CTEs select is no column, nor what a union adds`() throws {
        let sql = """
            WITH first AS (
                SELECT a, -- not this
                    b
                FROM x
            )

            SELECT
                c, -- NOT NULL
                d
            FROM first
            UNION ALL
            SELECT e, f FROM y
            """
        #expect(try columns(sql) == ["c: NOT NULL", "d: -"])
    }

    @Test
    func `A macro gives its columns, and a comment behind its call holds for all of them`() throws {
        #expect(try columns("SELECT @pair(records), x.a FROM x") == ["made: Made.", "tried: -", "a: -"])
        #expect(
            try columns("SELECT\n    @pair(records), -- … so far.\n    x.a\nFROM x") == [
                "made: … so far.", "tried: … so far.", "a: -",
            ]
        )
    }

    @Test
    func `A macro that is a whole SELECT gives the columns, whatever is united with it`() throws {
        let lines = ["made: Made.", "tried: -"]
        #expect(try columns("-- about: x\n@pair(records)") == lines)
        #expect(try columns("@pair(records)\nUNION ALL\n@pair(others)") == lines)
    }

    @Test
    func `A column without a name is refused with its text`() {
        #expect(throws: WarehouseError.unnamedColumn(file: "x.sql", expression: "count ( * )")) {
            try columns("SELECT count(*) FROM x")
        }
    }
}
