import BallerArtifact
import BallerDuckDB
import BallerTestSupport
import CSQLite
import Foundation
import Testing

@testable import BallerExport

@Suite struct `Export to SQLite` {
    /// The rows of a query on a SQLite file, as text.
    private func rows(_ text: String, of file: URL) throws -> [[String]] {
        var handle: OpaquePointer?
        #expect(sqlite3_open_v2(file.path, &handle, SQLITE_OPEN_READONLY, nil) == SQLITE_OK)
        defer { sqlite3_close_v2(handle) }
        var statement: OpaquePointer?
        #expect(sqlite3_prepare_v2(handle, text, -1, &statement, nil) == SQLITE_OK, "\(text)")
        defer { sqlite3_finalize(statement) }
        var rows: [[String]] = []
        while sqlite3_step(statement) == SQLITE_ROW {
            rows.append(
                (0..<sqlite3_column_count(statement)).map { column in
                    sqlite3_column_text(statement, column).map { String(cString: $0) } ?? "NULL"
                }
            )
        }
        return rows
    }

    @Test func `every row and value of every table and view is there`() throws {
        let league = try ExportedLeague()
        let summary = try league.export(.sqlite)
        let file = league.place.url.appending(path: "out/baller.sqlite")
        #expect(try rows("PRAGMA integrity_check", of: file) == [["ok"]])
        for (name, columns) in try league.columns() {
            let table = name.replacing(".", with: "_")
            let whole = ["BOOLEAN", "INTEGER", "BIGINT"]
            // Fractions are compared in thousandths: both engines add them up in an order of their own.
            let sums = columns.map { column -> (ours: String, theirs: String) in
                let name = "\"\(column.name)\""
                if whole.contains(column.type) { return ("sum(CAST(\(name) AS BIGINT))", "sum(\(name))") }
                if column.type == "DOUBLE" || column.type.hasPrefix("DECIMAL") {
                    return (
                        "sum(CAST(round(CAST(\(name) AS DOUBLE) * 1000) AS BIGINT))",
                        "sum(CAST(round(\(name) * 1000) AS INTEGER))"
                    )
                }
                let text = "CAST(\(name) AS VARCHAR)"
                return (
                    "sum(length(\(text)) * unicode(right(\(text), 1)))",
                    "sum(length(\(name)) * unicode(substr(\(name), -1)))"
                )
            }
            let counts = columns.map { "count(\"\($0.name)\")" }
            let ours = (["count(*)"] + counts + sums.map(\.ours)).joined(separator: ", ")
            let theirs = (["count(*)"] + counts + sums.map(\.theirs)).joined(separator: ", ")
            let expected = try league.connection.rows(SQL(name: "sums", text: "SELECT \(ours) FROM \(name)"))
            let found = try rows("SELECT \(theirs) FROM \(table)", of: file)
            #expect(found.first == expected.first?.values.map { $0 == .null ? "NULL" : $0.description }, "\(name)")
        }
        #expect(try rows("SELECT sum(rows) FROM dictionary_tables", of: file) == [["\(summary.rows)"]])
    }

    @Test func `keys, indexes, types and the dictionary are in the file`() throws {
        let league = try ExportedLeague()
        try league.export(.sqlite)
        let file = league.place.url.appending(path: "out/baller.sqlite")
        let ordered = "SELECT name FROM pragma_table_info('fact_player_gamelogs') WHERE pk > 0 ORDER BY pk"
        let key = try rows(ordered, of: file)
        let known = try league.connection.rows(
            SQL(name: "key", text: "SELECT key_columns FROM etl.relations WHERE relation = 'fact_player_gamelogs'")
        )
        #expect(key.map { $0[0] }.joined(separator: ", ") == known.first?[0].text)
        #expect(
            try rows(
                "SELECT \"unique\" FROM pragma_index_list('player_season') WHERE name = 'player_season_key'",
                of: file
            ) == [["1"]]
        )
        let indexes = try rows("SELECT name FROM sqlite_master WHERE type = 'index' AND name LIKE '%_by_%'", of: file)
        #expect(indexes.contains(["fact_player_gamelogs_by_team_id"]))
        #expect(try rows("SELECT DISTINCT typeof(game_date) FROM dim_games", of: file) == [["text"]])
        let declared = "SELECT type FROM pragma_table_info('dim_games') WHERE name = 'game_date'"
        #expect(try rows(declared, of: file) == [["DATE"]])
        #expect(
            try rows("SELECT DISTINCT typeof(points) FROM fact_player_gamelogs", of: file) == [["integer"]]
        )
        #expect(
            try rows("SELECT redistribution FROM dictionary_sources WHERE source = 'nba_gamelogs'", of: file)
                == [["forbidden"]]
        )
        let described = "SELECT count(meaning) FROM dictionary_columns WHERE relation = 'player_season'"
        #expect(try rows(described, of: file) != [["0"]])
        #expect(
            try rows("SELECT value FROM dictionary_origin WHERE name = 'content_hash'", of: file)
                == [[league.manifest.contentHash]]
        )
    }

    @Test func `a table in which a key is twice, as a waiver allows, has no primary key`() throws {
        let league = try ExportedLeague()
        let file = league.place.url.appending(component: "odd.duckdb")
        let database = try Database(.file(file), options: DatabaseOptions(access: .readWrite))
        try database.connect().execute(
            SQL(
                name: "odd",
                text: """
                    CREATE SCHEMA etl; CREATE TABLE etl.relations (relation VARCHAR, key_columns VARCHAR);
                    INSERT INTO etl.relations VALUES ('twice', 'a'), ('once', 'a'), ('gap', 'a');
                    CREATE TABLE twice (a INTEGER, big HUGEINT); INSERT INTO twice VALUES (1, 2), (1, NULL);
                    CREATE TABLE once (a INTEGER, t VARCHAR); INSERT INTO once VALUES (1, ''), (2, NULL);
                    CREATE TABLE gap (a INTEGER); INSERT INTO gap VALUES (1), (NULL)
                    """
            )
        )
        database.close()
        try league.export(.sqlite) { $0.database = file }
        let made = league.place.url.appending(path: "out/baller.sqlite")
        for (table, keys) in [("twice", "0"), ("once", "1"), ("gap", "0")] {
            #expect(try rows("SELECT count(*) FROM pragma_table_info('\(table)') WHERE pk", of: made) == [[keys]])
            #expect(try rows("SELECT count(*) FROM \(table)", of: made) == [["2"]])
        }
        #expect(try rows("SELECT typeof(t) FROM once ORDER BY a", of: made) == [["text"], ["null"]])
        #expect(try rows("SELECT big FROM twice ORDER BY big", of: made) == [["NULL"], ["2"]])
    }
}
