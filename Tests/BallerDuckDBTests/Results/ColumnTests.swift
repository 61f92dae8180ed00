import BallerCore
import BallerDuckDB
import Foundation
import Testing

@Suite struct ColumnTests {
    private func value(_ expression: String) throws -> Value {
        try memoryConnection().rows(SQL(name: "one", text: "SELECT \(expression)"))[0][0]
    }

    static let scalars: [(String, Value)] = [
        ("true", true), ("(-128)::TINYINT", -128), ("(-32768)::SMALLINT", -32_768),
        ("(-2147483648)::INTEGER", -2_147_483_648),
        ("(-9223372036854775808)::BIGINT", .int(.min)), ("255::UTINYINT", 255), ("65535::USMALLINT", 65_535),
        ("4294967295::UINTEGER", 4_294_967_295), ("7::UBIGINT", 7),
        ("18446744073709551615::UBIGINT", .huge(18_446_744_073_709_551_615)), ("7::HUGEINT", .huge(7)),
        ("(-170141183460469231731687303715884105728)::HUGEINT", .huge(.min)),
        ("340282366920938463463374607431768211455::UHUGEINT", .unsignedHuge(.max)),
        ("1.5::FLOAT", 1.5), ("0.1::DOUBLE", 0.1), ("'infinity'::DOUBLE", .double(.infinity)),
        ("1.50::DECIMAL(4,2)", .decimal(.init(coefficient: 150, scale: 2))),
        ("(-1234567.89)::DECIMAL(9,2)", .decimal(.init(coefficient: -123_456_789, scale: 2))),
        ("1234567890123.4567::DECIMAL(18,4)", .decimal(.init(coefficient: 12_345_678_901_234_567, scale: 4))),
        ("(-0.00000000000000000001)::DECIMAL(38,20)", .decimal(.init(coefficient: -1, scale: 20))),
        ("'twelve bytes'", "twelve bytes"), ("'thirteen byte'", "thirteen byte"), ("''", ""), ("'ü🏀'", "ü🏀"),
        ("'\\x00\\xFF'::BLOB", .blob([0, 255])), ("'0101100011'::BIT", "0101100011"),
        ("DATE '1946-11-01'", .date(CalendarDay(daysSinceEpoch: -8_462))),
        ("TIME '19:30:00.5'", .time(TimeOfDay(microseconds: 70_200_500_000))),
        ("'12:00:00.000000001'::TIME_NS", .time(TimeOfDay(nanoseconds: 43_200_000_000_001))),
        ("'12:00:00+05:30'::TIMETZ", .time(TimeOfDay(nanoseconds: 43_200_000_000_000, utcOffsetSeconds: 19_800))),
        ("TIMESTAMP '1969-12-31 23:59:59.999999'", .timestamp(Timestamp(microsecondsSinceEpoch: -1))),
        ("'1970-01-01 00:00:02'::TIMESTAMP_S", .timestamp(Timestamp(microsecondsSinceEpoch: 2_000_000))),
        ("'1970-01-01 00:00:00.002'::TIMESTAMP_MS", .timestamp(Timestamp(microsecondsSinceEpoch: 2_000))),
        (
            "'1969-12-31 23:59:59.999999999'::TIMESTAMP_NS",
            .timestamp(Timestamp(microsecondsSinceEpoch: -1, nanosecondRemainder: 999))
        ),
        ("'1970-01-01 00:00:01+00'::TIMESTAMPTZ", .instant(Timestamp(microsecondsSinceEpoch: 1_000_000))),
        ("INTERVAL '1 year 2 months 3 days 4 seconds'", .interval(.init(months: 14, days: 3, microseconds: 4_000_000))),
        (
            "'8f14e45f-ceea-467f-a8d5-0123456789ab'::UUID",
            .uuid(uuid("8f14e45f-ceea-467f-a8d5-0123456789ab"))
        ),
        ("'WIN'::ENUM('LOSS', 'WIN')", "WIN"), ("NULL", nil), ("NULL::VARCHAR", nil),
    ]

    @Test(arguments: scalars)
    func `every scalar type is read exactly`(expression: String, expected: Value) throws {
        #expect(try value(expression) == expected)
    }

    static let nested: [(String, Value)] = [
        ("[1, NULL, 3]", [1, nil, 3]), ("[]::INTEGER[]", []), ("[[1], [], NULL, [2, 3]]", [[1], [], nil, [2, 3]]),
        ("['a', 'a longer text than twelve']::VARCHAR[2]", ["a", "a longer text than twelve"]),
        (
            "{'points': 30, 'name': 'x', 'shots': [1, 2]}",
            .structure([
                .init(name: "points", value: 30), .init(name: "name", value: "x"), .init(name: "shots", value: [1, 2]),
            ])
        ),
        (
            "[{'n': 1}, {'n': NULL}]",
            [.structure([.init(name: "n", value: 1)]), .structure([.init(name: "n", value: nil)])]
        ),
        ("MAP {'a': 1, 'b': NULL}", .map([.init(key: "a", value: 1), .init(key: "b", value: nil)])),
        ("union_value(n := 5)::UNION(n INTEGER, s VARCHAR)", 5), ("NULL::STRUCT(n INTEGER)", nil),
        ("NULL::INTEGER[]", nil),
    ]

    @Test(arguments: nested)
    func `nested values are read with everything inside`(expression: String, expected: Value) throws {
        #expect(try value(expression) == expected)
    }

    @Test func `lists of many rows keep to their own elements`() throws {
        let rows = try memoryConnection().rows(
            "SELECT i, [i, i + 1] AS pair, {'k': [i]} AS s, CASE WHEN i % 3 = 0 THEN NULL ELSE 't' || i END AS t, ['x', 'y'] AS fixed FROM range(5000) r(i)"
        )
        #expect(rows.count == 5_000)
        for (index, row) in rows.enumerated() {
            let number = Int64(index)
            #expect(row[1] == [.int(number), .int(number + 1)])
            #expect(row[2][field: "k"] == [.int(number)])
            #expect(row[3] == (number % 3 == 0 ? .null : .text("t\(number)")))
            #expect(row[4] == ["x", "y"])
        }
    }

    @Test func `an enumeration of many names is read by name`() throws {
        let connection = try memoryConnection()
        try connection.execute("CREATE TYPE name AS ENUM (SELECT 'n' || i FROM range(300) AS r(i))")
        let row = try connection.rows("SELECT 'n299'::name AS last, 'n0'::name AS first")[0]
        #expect(row.values == ["n299", "n0"])
    }

    @Test func `typed accessors read without copies and distinguish NULL from a value`() throws {
        let sql: SQL = """
            SELECT i::INTEGER AS n, CASE WHEN i = 1 THEN NULL ELSE 'text number ' || i END AS t, i / 2 AS d,
                (i / 4)::DECIMAL(6,2) AS m, i > 0 AS b, 'WIN'::ENUM('LOSS', 'WIN') AS e, DATE '2024-01-01' AS day,
                18446744073709551615::UBIGINT AS u
            FROM range(3) AS r(i)
            """
        let chunk = try #require(try memoryConnection().stream(sql).next())
        #expect(chunk.rowCount == 3)
        #expect(try chunk.column("n").int64(at: 2) == 2)
        #expect(try chunk.column("n").format == .int32)
        let text = try chunk.column("t")
        #expect(text.mayHaveNulls && text.isNull(at: 1))
        #expect(try text.withUTF8(at: 1) { $0.count } == nil)
        #expect(try text.withUTF8(at: 2) { $0.count } == 13)
        #expect(try text.withUTF8(at: 0) { $0[0] } == UInt8(ascii: "t"))
        #expect(try text.string(at: 0) == "text number 0")
        #expect(try chunk.column("d").double(at: 1) == 0.5)
        #expect(try chunk.column("m").decimal(at: 1)?.description == "0.25")
        #expect(try chunk.column("m").double(at: 1) == 0.25)
        #expect(try chunk.column("b").bool(at: 0) == false)
        #expect(try chunk.column("e").withUTF8(at: 0) { $0.count } == 3)
        #expect(try chunk.column("day").date(at: 0)?.description == "2024-01-01")
        #expect(try chunk.column("u").int128(at: 0) == 18_446_744_073_709_551_615)
        #expect(throws: DuckDBError.self) { try chunk.column("u").int64(at: 0) }
    }

    @Test func `reading a column as another type or by another name is an error that says so`() throws {
        let chunk = try #require(try memoryConnection().stream("SELECT 'x' AS letter").next())
        #expect(throws: DuckDBError.columnMistyped(column: "letter", type: "VARCHAR", wanted: "an integer")) {
            try chunk.column("letter").int64(at: 0)
        }
        #expect(throws: DuckDBError.columnUnknown(name: "digit", known: ["letter"])) { try chunk.column("digit") }
    }

    @Test func `a type that Baller does not read is refused with its column`() throws {
        let error = #expect(throws: DuckDBError.self) { try memoryConnection().rows("SELECT 1::BIGNUM AS wide") }
        #expect(error == .typeUnsupported(sql: "test.sql", column: "wide", type: "BIGNUM"))
    }
}
