import BallerDuckDB
import Testing

@Suite struct ConnectionTests {
    @Test func `a query returns rows by name and by place`() throws {
        let rows = try memoryConnection().rows("SELECT 42 AS answer, 'x' AS letter")
        #expect(rows.count == 1)
        #expect(try rows[0]["answer"] == .int(42))
        #expect(rows[0][1] == "x")
    }
}
