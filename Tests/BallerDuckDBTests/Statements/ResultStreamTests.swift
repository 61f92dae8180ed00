import BallerDuckDB
import Testing

@Suite struct ResultStreamTests {
    @Test func `a stream gives every row once, in chunks`() throws {
        let stream = try memoryConnection().stream("SELECT i FROM range(100000) AS r(i)")
        var next: Int64 = 0
        var chunks = 0
        while let chunk = try stream.next() {
            chunks += 1
            for row in 0..<chunk.rowCount {
                #expect(try chunk.columns[0].int64(at: row) == next)
                next += 1
            }
        }
        #expect(next == 100_000)
        #expect(chunks > 1)
        #expect(try stream.next() == nil)
    }

    @Test func `an empty result has columns and no chunk`() throws {
        let stream = try memoryConnection().stream("SELECT 1 AS n, 'x' AS t WHERE false")
        #expect(stream.columns.map(\.name) == ["n", "t"])
        #expect(try stream.next() == nil)
    }

    @Test func `a chunk outlives its stream, its connection and its database`() throws {
        let chunk = try #require(try memoryConnection().stream("SELECT 'a text that is not inlined' AS t").next())
        #expect(try chunk.columns[0].string(at: 0) == "a text that is not inlined")
    }

    @Test func `an error in the middle of a result is not taken for its end`() throws {
        let sql: SQL =
            "SELECT CASE WHEN i = 900000 THEN error('broken record') ELSE i END AS n FROM range(1000000) AS r(i)"
        let error = #expect(throws: DuckDBError.self) {
            let stream = try memoryConnection().stream(sql)
            while try stream.next() != nil {}
        }
        #expect(error?.message.contains("broken record") == true)
        #expect(error?.code == "duckdb.statement_failed")
    }

    @Test func `another statement on the connection ends a stream with an error, not with fewer rows`() throws {
        let connection = try memoryConnection()
        let stream = try connection.stream("SELECT i FROM range(1000000) AS r(i)")
        _ = try stream.next()
        try connection.execute("SELECT 1")
        #expect(throws: DuckDBError.streamSuperseded(sql: "test.sql")) { try stream.next() }
    }

    @Test func `an interrupt stops a stream, and the connection goes on`() throws {
        let connection = try memoryConnection()
        let stream = try connection.stream("SELECT i FROM range(100000000) AS r(i)")
        _ = try stream.next()
        connection.interrupter.interrupt()
        let error = #expect(throws: DuckDBError.self) { while try stream.next() != nil {} }
        #expect(error?.code == "duckdb.interrupted")
        #expect(error?.failure?.kind == .interrupt)
        #expect(try connection.rows("SELECT 1 AS n")[0]["n"] == 1)
    }

    @Test func `an interrupter whose connection is gone does nothing`() throws {
        let interrupter = try memoryConnection().interrupter
        interrupter.interrupt()
        #expect(interrupter.progress == nil)
    }

    @Test func `the first of two columns of one name is found by it`() throws {
        let row = try memoryConnection().rows("SELECT 1 AS n, 2 AS n")[0]
        #expect(try row["n"] == 1)
        #expect(row.values == [1, 2])
        #expect(throws: DuckDBError.columnUnknown(name: "m", known: ["n", "n"])) { try row["m"] }
    }
}
