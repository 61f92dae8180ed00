import BallerDuckDB
import Testing

@Suite struct TimeLimitTests {
    /// Runs for ever, as far as anybody would wait.
    private static let endless: SQL = "SELECT sum(a.range + b.range) FROM range(100000000) AS a, range(100000000) AS b"

    @Test func `work that takes too long is interrupted, and says what limit it broke`() throws {
        let connection = try Database(.memory).connect()
        let limit = TimeLimit(.milliseconds(50))
        let error = #expect(throws: DuckDBError.self) {
            try limit.run { use in
                use([connection])
                try connection.execute(Self.endless)
            }
        }
        #expect(error?.code == "duckdb.deadline_exceeded")
        #expect(error?.isPassing == true)
        // The connection is free again, and no late interrupt meets the next statement.
        for _ in 0..<20 { #expect(try connection.rows("SELECT 1 AS n").count == 1) }
    }

    @Test func `the connection that was named last is the one that is interrupted`() throws {
        let database = try Database(.memory)
        let (first, second) = (try database.connect(), try database.connect())
        #expect(throws: DuckDBError.self) {
            try TimeLimit(.milliseconds(50)).run { use in
                use([first])
                try first.execute("SELECT 1")
                use([second])
                try second.execute(Self.endless)
            }
        }
    }

    @Test func `all connections that were named at once are interrupted`() throws {
        let database = try Database(.memory)
        let connections = try [database.connect(), database.connect()]
        let outcomes = try TimeLimit(.milliseconds(50)).run { use in
            use(connections)
            return connections.map { connection in Result { try connection.execute(Self.endless) } }
        }
        for outcome in outcomes { #expect(throws: DuckDBError.self) { try outcome.get() } }
    }

    @Test func `work within its time returns what it returns and throws what it throws`() throws {
        let connection = try Database(.memory).connect()
        let limit = TimeLimit(.seconds(3600))
        let count = try limit.run { use in
            use([connection])
            return try connection.rows("SELECT 1 AS n").count
        }
        #expect(count == 1)
        let error = #expect(throws: DuckDBError.self) {
            try limit.run { _ in try connection.execute("SELECT nothing") }
        }
        #expect(error?.code == "duckdb.statement_failed")
    }
}
