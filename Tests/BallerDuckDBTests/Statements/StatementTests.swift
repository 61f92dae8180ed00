import BallerCore
import BallerDuckDB
import Foundation
import Testing

@Suite struct StatementTests {
    @Test func `a statement has its parameters and columns`() throws {
        let connection = try memoryConnection()
        try connection.execute("CREATE TABLE players (player_id INTEGER, name VARCHAR, height DECIMAL(5,2))")
        let statement = try connection.prepare(
            "SELECT name, height FROM players WHERE player_id = $id AND name > $after"
        )
        #expect(statement.parameterNames == ["id", "after"])
        #expect(statement.parameterTypes == [.integer, .varchar])
        #expect(try statement.columns.map(\.name) == ["name", "height"])
        #expect(try statement.columns.map(\.type) == [.varchar, .decimal(width: 5, scale: 2)])
    }

    @Test func `a prepared statement is bound anew for each run`() throws {
        let connection = try memoryConnection()
        let sql: SQL = "SELECT $a::INTEGER - $b::INTEGER AS difference"
        #expect(try connection.rows(sql, ["a": 5, "b": 3])[0]["difference"] == 2)
        #expect(try connection.rows(sql, ["b": 5, "a": 3])[0]["difference"] == -2)
        #expect(try connection.rows(sql, [nil, 3])[0]["difference"] == .null)
        #expect(try connection.rows(sql, [9, 3])[0]["difference"] == 6)
    }

    @Test func `a statement whose table was made anew gives the new columns`() throws {
        let connection = try memoryConnection()
        let sql: SQL = "SELECT * FROM t"
        try connection.execute("CREATE TABLE t AS SELECT 1 AS a")
        #expect(try connection.rows(sql)[0].columns.map(\.name) == ["a"])
        try connection.execute("CREATE OR REPLACE TABLE t AS SELECT 'x' AS b, 2 AS a")
        let row = try connection.rows(sql)[0]
        #expect(row.columns.map(\.name) == ["b", "a"])
        #expect(row.values == ["x", 2])
        try connection.execute("CREATE OR REPLACE TABLE t AS SELECT 'x' AS c, 2 AS ab")
        #expect(try connection.rows(sql)[0].columns.map(\.name) == ["c", "ab"])
    }

    @Test func `wrong parameters are refused by name`() throws {
        let connection = try memoryConnection()
        let sql: SQL = "SELECT $a, $b"
        #expect(throws: DuckDBError.parameterCount(sql: "test.sql", expected: 2, given: 1)) {
            try connection.rows(sql, [1])
        }
        #expect(throws: DuckDBError.parameterMissing(sql: "test.sql", name: "b")) { try connection.rows(sql, ["a": 1]) }
        #expect(throws: DuckDBError.parameterUnknown(sql: "test.sql", name: "c", known: ["a", "b"])) {
            try connection.rows(sql, ["a": 1, "b": 2, "c": 3])
        }
    }

    @Test func `two statements in one prepared text are refused`() throws {
        let error = #expect(throws: DuckDBError.self) { try memoryConnection().rows("SELECT 1; SELECT 2") }
        #expect(error?.code == "duckdb.statement_failed")
    }

    @Test func `a statement without parameters is not kept, and nothing of its plan`() throws {
        let connection = try memoryConnection()
        try connection.execute("CREATE TABLE t AS SELECT range AS n, hash(range) AS h FROM range(100000)")
        for n in 0..<40 {
            let text = "SELECT a.h, b.n FROM t AS a JOIN t AS b ON b.n = a.n + \(n) ORDER BY a.h LIMIT 500"
            #expect(try connection.rows(SQL(name: "n", text: text)).count == 500)
        }
        #expect(connection.keptStatements == 0)
        #expect(try connection.memoryByTag()["ALLOCATOR", default: 0] < 1 << 20)
        _ = try connection.rows("SELECT n FROM t WHERE n = $n", ["n": 1])
        #expect(connection.keptStatements == 1)
    }

    @Test func `of very many texts the last few are kept, apart from the others`() throws {
        let connection = try memoryConnection()
        _ = try connection.rows("SELECT $n::INTEGER", ["n": 1])
        for round in 0..<2 {
            for n in 0..<200 {
                let statement = try connection.prepareVaried(SQL(name: "n", text: "SELECT $n::INTEGER + \(n)"))
                try statement.bind(["n": .int(Int64(round))])
                #expect(try statement.stream().rows()[0][0].int == n + round)
            }
        }
        #expect(connection.keptStatements == 1 + 64)
        #expect(try connection.memoryByTag()["ALLOCATOR", default: 0] < 1 << 20)
    }

    @Test func `more statements than the cache keeps still run`() throws {
        let connection = try memoryConnection()
        for n in 0..<600 {
            #expect(try connection.rows(SQL(name: "n", text: "SELECT \(n % 300) AS n"))[0][0].int == n % 300)
        }
    }

    static let roundTrips: [(Value, String)] = [
        (true, "BOOLEAN"), (.int(-128), "TINYINT"), (.int(.max), "BIGINT"), (.huge(.max), "HUGEINT"),
        (.huge(.min + 1), "HUGEINT"), (.unsignedHuge(.max), "UHUGEINT"), (.double(0.1), "DOUBLE"),
        (.decimal(DecimalNumber(coefficient: -12_345, scale: 3)), "DECIMAL(9,3)"),
        (
            .decimal(DecimalNumber(coefficient: 99_999_999_999_999_999_999_999_999_999_999_999_999, scale: 10)),
            "DECIMAL(38,10)"
        ),
        ("Dončić 🏀 with a \0 in it", "VARCHAR"), ("", "VARCHAR"), (.blob([0, 1, 255]), "BLOB"), (.blob([]), "BLOB"),
        (.date(CalendarDay(daysSinceEpoch: -8_462)), "DATE"),
        (.time(TimeOfDay(microseconds: 70_200_000_001)), "TIME"),
        (.time(TimeOfDay(nanoseconds: 70_200_000_000_000, utcOffsetSeconds: -18_000)), "TIMETZ"),
        (.timestamp(Timestamp(microsecondsSinceEpoch: -1)), "TIMESTAMP"),
        (.timestamp(Timestamp(microsecondsSinceEpoch: -1, nanosecondRemainder: 7)), "TIMESTAMP_NS"),
        (.instant(Timestamp(microsecondsSinceEpoch: 1_700_000_000_000_000)), "TIMESTAMPTZ"),
        (.interval(Interval(months: 14, days: -3, microseconds: 1_500_000)), "INTERVAL"),
        (.uuid(uuid("8f14e45f-ceea-467f-a8d5-0123456789ab")), "UUID"),
        (.uuid(uuid("00000000-0000-0000-0000-000000000001")), "UUID"),
        ([1, 2, nil], "BIGINT[]"), ([], "BIGINT[]"), (["a", "b"], "VARCHAR[2]"), ([1.5, 2], "DOUBLE[]"),
        (
            .structure([.init(name: "name", value: "x"), .init(name: "seasons", value: [2020, 2021])]),
            "STRUCT(name VARCHAR, seasons BIGINT[])"
        ),
        (.map([.init(key: "pts", value: 30), .init(key: "ast", value: nil)]), "MAP(VARCHAR, BIGINT)"), (nil, "INTEGER"),
    ]

    @Test(arguments: roundTrips)
    func `a value comes back as it was bound`(value: Value, type: String) throws {
        let back = try memoryConnection().rows(
            SQL(name: "echo", text: "SELECT $value::\(type) AS back"),
            ["value": value]
        )
        let expected =
            if case .list(let items) = value, type == "DOUBLE[]" {
                Value.list(items.map { .double($0.double ?? .nan) })
            } else {
                value
            }
        #expect(try back[0]["back"] == expected)
    }

    @Test func `an integer binds to every width and refuses what does not fit`() throws {
        let connection = try memoryConnection()
        try connection.execute("CREATE TABLE t (a TINYINT, b USMALLINT, c INTEGER, d UBIGINT, e HUGEINT, f DOUBLE)")
        try connection.execute("INSERT INTO t VALUES (1, 2, 3, 4, 5, 6)")
        let sql: SQL = "SELECT count(*) FROM t WHERE a = ? AND b = ? AND c = ? AND d = ? AND e = ? AND f = ?"
        #expect(
            try connection.prepare(sql).parameterTypes == [.tinyint, .usmallint, .integer, .ubigint, .hugeint, .double]
        )
        #expect(try connection.rows(sql, [1, 2, 3, 4, 5, 6])[0][0] == 1)
        #expect(try connection.rows(sql, [1_000, 2, 3, 4, 5, 6])[0][0] == 0)
    }
}
