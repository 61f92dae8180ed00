import Testing

@testable import BallerSQL

struct SQLNamesTests {
    private func file(_ text: String) throws -> SQLFile {
        SQLFile(name: "models/x.sql", header: try SQLHeader(file: "x", text: "", required: []), text: text)
    }

    @Test
    func `Relations are what FROM and JOIN name, without CTEs, functions and comments`() throws {
        let text = """
            -- FROM nothing
            WITH own AS (SELECT a FROM first_table), other AS (SELECT b FROM own)
            SELECT 'FROM text', CAST(x AS DECIMAL(4,1))
            FROM own
            INNER JOIN live.second_table AS s ON a IS DISTINCT FROM b
            LEFT JOIN unnest([1]) AS u ON TRUE
            CROSS JOIN (SELECT 1 FROM third_table)
            """
        #expect(try file(text).namedRelations == ["first_table", "live.second_table", "third_table"])
    }

    @Test
    func `Functions are words before a parenthesis that are no syntax`() throws {
        let text = "SELECT Sum(a), rank() OVER (ORDER BY b) FROM t WHERE a IN (1) AND (b) -- max(a)"
        #expect(try file(text).calledFunctions == ["sum", "rank"])
    }

    @Test
    func `Tokens put together are the text again`() {
        let text = "SELECT 'it''s', \"a b\" /* x */ , 1.5::INT -- end\nFROM t WHERE ü <> '"
        #expect(SQLToken.tokens(of: text).map(\.text).joined() == text)
    }
}
