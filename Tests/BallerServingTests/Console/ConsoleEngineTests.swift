import BallerArtifact
import BallerSampleStore
import Foundation
import Testing

@testable import BallerServing

/// Statements of strangers, run here in the process of the tests.
struct ConsoleEngineTests {
    private static let store = Result { try SampleStore() }

    private func answer(
        _ text: String,
        _ arguments: [String: ConsoleValue] = [:],
        limits: ConsoleLimits = ConsoleLimits(),
        form: ConsoleForm = .json
    ) throws -> ConsoleAnswer {
        let place = try Self.store.get()
        let path = place.store.databaseURL(of: place.first).path
        return ConsoleEngine.run(
            ConsoleRequest(database: path, text: text, arguments: arguments, form: form, limits: limits)
        )
    }

    private func rows(_ text: String) throws -> String {
        let answer = try answer(text)
        #expect(answer.reply.message == nil)
        return String(decoding: answer.body, as: UTF8.self)
    }

    @Test func `One SELECT in any of its forms is answered`() throws {
        #expect(try rows("SELECT 1, 'a\"b', NULL") == #"[1,"a\"b",null]"#)
        #expect(try rows("FROM range(3)") == "[0],[1],[2]")
        #expect(try rows("VALUES (1), (2);") == "[1],[2]")
        #expect(try rows("-- a question\nWITH a AS (SELECT 7 AS b) SELECT b FROM a -- the end") == "[7]")
        #expect(try rows("SELECT count(*) > 0 FROM fact_player_gamelogs") == "[true]")
        #expect(try rows("DESCRIBE dim_teams").contains("team_abbreviation"))
        #expect(try rows("SHOW TABLES").contains("dim_players"))
        #expect(try rows("SELECT count(*) > 20 FROM duckdb_tables()") == "[true]")
        #expect(try answer("SELECT 1 AS a, 'x' AS a").reply.columns.map(\.name) == ["a", "a"])
        #expect(try answer("SELECT 1.5::DECIMAL(3,1) AS d").reply.columns.map(\.type) == ["DECIMAL(3,1)"])
    }

    @Test func `EXPLAIN and EXPLAIN ANALYZE of a SELECT are answered, and of nothing else`() throws {
        #expect(try rows("EXPLAIN SELECT * FROM dim_teams").contains("SEQ_SCAN"))
        #expect(try rows("/* why */ explain analyze SELECT 1").contains("Query Profiling"))
        for text in ["EXPLAIN ATTACH 'x.db'", "EXPLAIN EXPLAIN SELECT 1", "EXPLAIN COPY dim_teams TO 'x'", "EXPLAIN"] {
            #expect(
                try ["sql.not_a_select", "sql.failed", "sql.not_one_statement"].contains(answer(text).reply.code),
                "\(text)"
            )
        }
    }

    @Test(arguments: [
        "ATTACH 'x.db'", "COPY dim_teams TO 'x.csv'", "COPY dim_teams FROM 'x.csv'", "INSTALL httpfs", "LOAD httpfs",
        "SET threads = 8", "RESET threads", "PRAGMA database_list", "PRAGMA show_tables", "CALL pragma_version()",
        "INSERT INTO dim_teams SELECT * FROM dim_teams", "UPDATE dim_teams SET city = ''", "DELETE FROM dim_teams",
        "CREATE TABLE x (a INTEGER)", "CREATE TEMP TABLE x (a INTEGER)", "DROP TABLE dim_teams", "BEGIN", "CHECKPOINT",
        "PREPARE x AS SELECT 1", "EXECUTE x", "DEALLOCATE x", "USE memory", "EXPORT DATABASE 'x'", "VACUUM", "ANALYZE",
        "CREATE SECRET (TYPE s3)", "SET VARIABLE a = 1", "DETACH x", "CREATE MACRO f() AS 1",
    ])
    func `What is no SELECT is refused by the engine's own word for it`(text: String) throws {
        let reply = try answer(text).reply
        #expect(reply.code == "sql.not_a_select" || reply.code == "sql.failed", "\(reply)")
        #expect(reply.rows == 0)
    }

    @Test(arguments: [
        ("SELECT 1; SELECT 2", "sql.not_one_statement"), ("", "sql.not_one_statement"), (";;", "sql.not_one_statement"),
        ("SELECT 1; ATTACH 'x'", "sql.not_a_select"), ("SELECT $1", "sql.parameters_unbound"),
        ("SELECT ?", "sql.parameters_unbound"), ("SELEC 1", "sql.failed"),
        ("SELECT nothing FROM dim_teams", "sql.failed"),
        ("SELECT 1\u{0}; ATTACH 'x'", "sql.failed"),
    ])
    func `Several statements, parameters and errors are told apart`(text: String, code: String) throws {
        let reply = try answer(text).reply
        #expect(reply.code == code, "\(reply)")
        #expect(reply.message?.isEmpty == false)
    }

    @Test(arguments: [
        "SELECT * FROM read_csv('/etc/passwd')", "SELECT * FROM read_csv_auto('/etc/passwd')",
        "SELECT * FROM read_text('/etc/passwd')", "SELECT * FROM read_blob('/etc/passwd')", "SELECT * FROM glob('/*')",
        "SELECT * FROM sniff_csv('/etc/passwd')", "SELECT * FROM '/etc/passwd'", "SELECT * FROM 'x.parquet'",
        "SELECT * FROM read_parquet('x')", "SELECT * FROM parquet_metadata('x')", "SELECT * FROM read_json('x')",
        "SELECT getenv('HOME')", "SELECT list_transform(['HOME'], x -> getenv(x))", "SELECT 'HOME'.getenv()",
        "SELECT current_setting('temp_directory')", "SELECT * FROM duckdb_settings()", "FROM duckdb_settings",
        "FROM system.main.duckdb_settings", "SELECT * FROM pg_catalog.pg_settings", "SELECT * FROM duckdb_secrets()",
        "SELECT * FROM duckdb_databases()", "FROM duckdb_databases", "SELECT * FROM pragma_database_list",
        "SELECT * FROM query('SELECT 1')", "SELECT * FROM query_table('dim_teams')",
        "SELECT * FROM json_execute_serialized_sql(json_serialize_sql('SELECT 1'))", "SELECT * FROM duckdb_logs()",
        "SELECT (SELECT count(*) FROM duckdb_settings())", "SELECT 1 WHERE EXISTS (FROM duckdb_extensions())",
        "WITH a AS (SELECT * FROM read_text('/etc/passwd')) SELECT 1 FROM a", "SELECT * FROM duckdb_temporary_files()",
        "SELECT * FROM dim_teams POSITIONAL JOIN duckdb_memory()", "SELECT getvariable('x')",
        "SHOW ALL TABLES FROM '/x'",
    ])
    func `What tells of the machine, or runs a text, is refused`(text: String) throws {
        let reply = try answer(text).reply
        #expect(reply.code != nil, "\(text)")
        #expect(reply.message?.contains("root:") != true)
    }

    @Test func `Values that JSON has no word for are written all the same`() throws {
        let text = try rows(
            """
            SELECT 'NaN'::DOUBLE, 'inf'::DOUBLE, -'inf'::FLOAT, 170141183460469231731687303715884105727::HUGEINT,
                18446744073709551615::UBIGINT, [1, NULL, 3], {'a': 1, 'b': [{'c': 'NaN'::DOUBLE}]}, MAP {'k': 1},
                INTERVAL '3 days 2 hours', 'a\\x00'::BLOB, DATE '2024-02-29', TIME '12:34:56', 'x\ny'::VARCHAR,
                TIMESTAMP '2024-02-29 01:02:03', 123.4500::DECIMAL(10,4), gen_random_uuid() IS NOT NULL, [[1], []]
            """
        )
        let read = try JSONSerialization.jsonObject(with: Data("[\(text)]".utf8)) as? [[Any]]
        #expect(read?.first?.count == 17)
        #expect(
            text.contains(#""NaN","Infinity","-Infinity",170141183460469231731687303715884105727,18446744073709551615"#)
        )
        #expect(text.contains("[1,null,3]") && text.contains("123.4500") && text.contains(#""2024-02-29""#))
        for type in ["TIMETZ '12:00:00+02'", "'101'::BIT", "1::UTINYINT", "'2024-01-01'::TIMESTAMPTZ", "'a'::JSON"] {
            let reply = try answer("SELECT \(type) AS value").reply
            #expect(reply.rows == 1 || reply.code == "sql.failed", "\(type) \(reply)")
        }
    }

    @Test func `Rows and bytes end at their limits, and the answer says which`() throws {
        var limits = ConsoleLimits()
        limits.rows = 10
        let many = try answer("FROM range(1000)", limits: limits)
        #expect(many.reply.rows == 10 && many.reply.cut == .rows)
        let just = try answer("FROM range(10)", limits: limits)
        #expect(just.reply.rows == 10 && just.reply.cut == nil)
        limits = ConsoleLimits()
        limits.bytes = 1000
        let large = try answer("SELECT repeat('x', 300) FROM range(100)", limits: limits)
        #expect(large.reply.rows == 3 && large.reply.cut == .bytes && large.body.count < 1000)
        let one = try answer("SELECT repeat('x', 3000)", limits: limits)
        #expect(one.reply.rows == 0 && one.reply.cut == .bytes && one.body.isEmpty)
    }

    @Test func `What takes too long is stopped, and rows that were there are given`() throws {
        var limits = ConsoleLimits()
        limits.milliseconds = 200
        let none = try answer(
            "SELECT count(*) FROM range(100000000) AS a, range(100000) AS b WHERE a.range % 7 = b.range % 3",
            limits: limits
        )
        #expect(none.reply.code == "sql.too_slow")
        limits.rows = .max
        limits.bytes = .max / 8
        // A busy machine may take longer to the first row than the limit.
        var some: ConsoleReply?
        while some?.rows ?? 0 == 0, limits.milliseconds < 60_000 {
            limits.milliseconds *= 4
            some = try answer("SELECT a.range, b.range FROM range(10000000) AS a, range(1000000) AS b", limits: limits)
                .reply
        }
        #expect(some?.cut == .time && some?.rows ?? 0 > 0)
    }

    @Test func `A long statement is refused by its length`() throws {
        #expect(try answer("SELECT '\(String(repeating: "x", count: 70_000))'").reply.code == "sql.too_long")
    }

    @Test func `Parameters have the values of their types`() throws {
        let text = "SELECT $a + 1, $b, $c::DATE, $d IS NULL, $e"
        let values: [String: ConsoleValue] = [
            "a": .integer(1), "b": .text("x"), "c": .day("2024-01-31"), "d": .null, "e": .boolean(true),
        ]
        #expect(try String(decoding: answer(text, values).body, as: UTF8.self) == #"[2,"x","2024-01-31",true,true]"#)
        #expect(ConsoleValue("x", type: "INTEGER") == nil && ConsoleValue("3000000000", type: "INTEGER") == nil)
        #expect(ConsoleValue("3000000000", type: "BIGINT") == .integer(3_000_000_000))
        #expect(ConsoleValue("2024-02-30", type: "DATE") == nil && ConsoleValue("yes", type: "BOOLEAN") == nil)
        #expect(ConsoleValue(literal: "'it''s'", type: "VARCHAR") == .text("it's"))
        #expect(ConsoleValue(literal: "NULL", type: "INTEGER") == .null)
    }

    @Test func `An answer comes as CSV, as lines of JSON and as Parquet, and is cut by the same limits`() throws {
        let text = "SELECT range AS a, 'x,\"' || range AS b, NULL AS c, 'NaN'::DOUBLE AS d FROM range(3) ORDER BY a; "
        let csv = try answer(text, form: .csv)
        #expect(String(decoding: csv.body, as: UTF8.self).hasPrefix("a,b,c,d\n0,\"x,\"\"0\",,nan\n"))
        #expect(csv.reply.rows == 3 && csv.reply.columns.map(\.name) == ["a", "b", "c", "d"])
        let lines = try String(decoding: answer(text, form: .ndjson).body, as: UTF8.self).split(separator: "\n")
        #expect(lines.count == 3 && lines[0] == #"{"a":0,"b":"x,\"0","c":null,"d":"NaN"}"#)
        let parquet = try answer(text, form: .parquet)
        #expect(parquet.body.starts(with: Array("PAR1".utf8)) && parquet.body.suffix(4) == Array("PAR1".utf8))
        var limits = ConsoleLimits()
        limits.rows = 2
        for form in ConsoleForm.allCases {
            let cut = try answer(text, limits: limits, form: form)
            #expect(cut.reply.rows == 2 && cut.reply.cut == .rows, "\(form)")
        }
        limits.bytes = 10
        #expect(try answer(text, limits: limits, form: .csv).reply.code == "sql.too_large")
        #expect(try answer("EXPLAIN SELECT 1", form: .csv).reply.code == "sql.not_a_table")
        #expect(try answer("SELECT $a AS a", ["a": .integer(7)], form: .csv).body == Array("a\n7\n".utf8))
        #expect(try answer("COPY dim_teams TO 'x'", form: .csv).reply.code == "sql.not_a_select")
    }
}
