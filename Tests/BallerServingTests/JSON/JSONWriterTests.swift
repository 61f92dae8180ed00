import BallerDuckDB
import Testing

@testable import BallerServing

struct JSONWriterTests {
    @Test func `Members and elements are separated by commas and nothing else`() {
        var json = JSONWriter()
        json.object { json in
            json.member("a", 1)
            json.key("list")
            json.array { json in
                json.value(1)
                json.value("two")
                json.object { $0.member("three", true) }
            }
            json.member("nothing", nil as String?)
        }
        #expect(text(json) == #"{"a":1,"list":[1,"two",{"three":true}],"nothing":null}"#)
    }

    @Test(arguments: [
        (#"quote " and \ slash"#, #""quote \" and \\ slash""#), ("tab\tline\nreturn\r", #""tab\tline\nreturn\r""#),
        ("bell\u{7}unit\u{1F}", #""bell\u0007unit\u001f""#), ("Jokić 🏀", "\"Jokić 🏀\""), ("", "\"\""),
    ])
    func `Text is escaped where JSON wants it and nowhere else`(value: String, expected: String) {
        var json = JSONWriter()
        json.value(value)
        #expect(text(json) == expected)
    }

    @Test(arguments: [
        (0.1, "0.1"), (28.0, "28"), (-0.5, "-0.5"), (.infinity, "null"), (.nan, "null"), (1e300, "1e+300"),
    ])
    func `Doubles are the shortest that read back the same, and none that JSON lacks`(value: Double, expected: String) {
        var json = JSONWriter()
        json.value(value)
        #expect(text(json) == expected)
    }

    @Test(arguments: [
        ("7::TINYINT AS v", #"{"v":7}"#),
        ("(-9223372036854775808)::BIGINT AS v", #"{"v":-9223372036854775808}"#),
        ("170141183460469231731687303715884105727::HUGEINT AS v", #"{"v":170141183460469231731687303715884105727}"#),
        ("0.512::DECIMAL(4,3) AS v", #"{"v":0.512}"#), ("-0.05::DECIMAL(9,2) AS v", #"{"v":-0.05}"#),
        ("27::DECIMAL(10,1) AS v", #"{"v":27.0}"#),
        ("'12345678901234567890.123456789'::DECIMAL(38,9) AS v", #"{"v":12345678901234567890.123456789}"#),
        ("NULL::INTEGER AS v", #"{"v":null}"#), ("true AS v", #"{"v":true}"#),
        ("DATE '1946-11-01' AS v", #"{"v":"1946-11-01"}"#),
        ("TIMESTAMP '2024-01-31 19:30:00' AS v", #"{"v":"2024-01-31T19:30:00"}"#),
        ("'a\"b' AS v", #"{"v":"a\"b"}"#), ("[1, NULL, 3] AS v", #"{"v":[1,null,3]}"#),
        ("{'name': 'x', 'inner': {'n': 1.5}} AS v", #"{"v":{"name":"x","inner":{"n":1.5}}}"#),
        ("MAP {'a': 1} AS v", #"{"v":{"a":1}}"#), ("1 AS a, 'x' AS b", #"{"a":1,"b":"x"}"#),
    ])
    func `Cells of every type are exact`(select: String, expected: String) throws {
        var json = JSONWriter()
        try json.firstRow(rows("SELECT \(select)"))
        #expect(text(json) == expected)
    }

    @Test func `Rows are an array, empty where there is none`() throws {
        var json = JSONWriter()
        try json.object { json in
            json.key("some")
            try json.rows(rows("SELECT range AS n FROM range(3)"))
            json.key("none")
            try json.rows(rows("SELECT range AS n FROM range(0)"))
            json.key("missing")
            try json.firstRow(rows("SELECT range AS n FROM range(0)"))
        }
        #expect(text(json) == #"{"some":[{"n":0},{"n":1},{"n":2}],"none":[],"missing":null}"#)
    }

    @Test func `Thousands of rows cross the engine's chunks`() throws {
        var json = JSONWriter()
        try json.rows(rows("SELECT range AS n FROM range(5000)"))
        let expected = "[" + (0..<5000).map { "{\"n\":\($0)}" }.joined(separator: ",") + "]"
        #expect(text(json) == expected)
    }

    @Test func `Rows can be divided by a column, which need not be shown`() throws {
        let all = try rows("SELECT range % 2 = 0 AS even, range AS n FROM range(4)")
        var json = JSONWriter()
        try json.rows(all.filtered("even", is: .boolean(true)).without(["even"]))
        #expect(text(json) == #"[{"n":0},{"n":2}]"#)
    }

    @Test func `Columns of numbers can be summed, unless a row lacks its number`() throws {
        let all = try rows("SELECT unnest([1, 2, 9]) AS id, unnest([1, NULL, 3]) AS part, NULL::INTEGER AS none")
        var json = JSONWriter()
        try json.object { try $0.sums(all, of: ["id", "part", "none"]) }
        #expect(text(json) == #"{"id":12,"part":null,"none":null}"#)
    }

    @Test func `A row's fields can be members among others`() throws {
        var json = JSONWriter()
        try json.object { json in
            json.member("first", 1)
            try json.members(rows("SELECT 2 AS second, 3 AS third"))
            json.member("last", 4)
        }
        #expect(text(json) == #"{"first":1,"second":2,"third":3,"last":4}"#)
    }

    private func rows(_ text: String) throws -> QueryRows {
        let connection = try Database(.memory).connect()
        return try PreparedQuery(
            "test",
            QueryCatalog.Query(sql: SQL(name: "test", text: text), kept: nil),
            on: connection
        ).rows([:], IDNames())
    }

    private func text(_ json: JSONWriter) -> String { String(decoding: json.bytes, as: UTF8.self) }
}
