import BallerDuckDB
import Testing

@Suite struct ConnectionTests {
    @Test func `several statements run in one call`() throws {
        let connection = try memoryConnection()
        try connection.execute("CREATE TABLE t (n INTEGER); INSERT INTO t VALUES (1), (2); INSERT INTO t VALUES (3);")
        #expect(try connection.rows("SELECT sum(n) AS total FROM t")[0]["total"].int == 6)
    }

    @Test func `the rows that a statement changed are counted`() throws {
        let connection = try memoryConnection()
        try connection.execute("CREATE TABLE t AS SELECT * FROM range(10) AS r(n)")
        #expect(try connection.execute("DELETE FROM t WHERE n >= ?", [4]) == 6)
        #expect(try connection.execute("UPDATE t SET n = n + $by", ["by": 1]) == 4)
    }

    @Test func `a transaction is kept when it returns and undone when it throws`() throws {
        struct Stop: Error {}
        let connection = try memoryConnection()
        try connection.execute("CREATE TABLE t (n INTEGER)")
        try connection.transaction { try connection.execute("INSERT INTO t VALUES (1)") }
        #expect(throws: Stop.self) {
            try connection.transaction {
                try connection.execute("INSERT INTO t VALUES (2)")
                throw Stop()
            }
        }
        #expect(try connection.rows("SELECT n FROM t").map { $0[0] } == [1])
    }

    @Test func `the error of a statement names the file and keeps the engine's words and type`() throws {
        let connection = try memoryConnection()
        let cases: [(String, EngineErrorKind)] = [
            ("SELEC 1", .parser), ("SELECT * FROM nowhere", .catalog), ("SELECT nothing FROM range(1)", .binder),
            ("SELECT CAST('x' AS INTEGER)", .conversion), ("SELECT 9223372036854775807 + 1::BIGINT", .outOfRange),
        ]
        for (text, kind) in cases {
            let sql = SQL(name: "queries/api/x.sql", text: text)
            for attempt in [{ _ = try connection.rows(sql) }, { try connection.execute(sql) }] {
                let error = #expect(throws: DuckDBError.self) { try attempt() }
                guard case .statementFailed("queries/api/x.sql", let failure)? = error else {
                    Issue.record("\(String(describing: error))")
                    continue
                }
                #expect(failure.kind == kind, "\(failure.message)")
                #expect(error?.message.contains(failure.message) == true)
            }
        }
    }

    @Test func `a violated constraint is reported as such`() throws {
        let connection = try memoryConnection()
        try connection.execute("CREATE TABLE t (n INTEGER PRIMARY KEY); INSERT INTO t VALUES (1)")
        let error = #expect(throws: DuckDBError.self) { try connection.execute("INSERT INTO t VALUES (?)", [1]) }
        #expect(error?.failure?.kind == .constraint)
    }

    @Test func `progress is known while a tracked statement runs and unknown before`() throws {
        let options = DatabaseOptions(threads: 1, tracksProgress: true)
        let connection = try Database(.memory, options: options).connect()
        #expect(connection.progress == nil)
        try connection.execute("CREATE TABLE t AS SELECT i, i % 1000 AS k FROM range(2000000) AS r(i)")
        let stream = try connection.stream("SELECT i, k FROM t")
        var seen: [Double] = []
        while try stream.next() != nil {
            if let progress = connection.progress { seen.append(progress) }
        }
        #expect(!seen.isEmpty)
        #expect(seen.allSatisfy { (0...1).contains($0) })
        #expect(seen == seen.sorted())
    }
}
