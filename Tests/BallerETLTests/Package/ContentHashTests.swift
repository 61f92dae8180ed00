import BallerArtifact
import BallerDuckDB
import BallerTestSupport
import Foundation
import Testing

@testable import BallerETL

@Suite struct `Content hash` {
    @Test func `the same inputs give the same hash, another cell another`() throws {
        let place = try TestStore.sample()
        let first = try place.build()
        #expect(try place.build().contentHash == first.contentHash)
        let name = try #require(place.files("player_").last)
        try place.edit(name) { lines in
            let names = lines[0].split(separator: ",").firstIndex(of: "PLAYER_NAME") ?? 0
            let player = lines[1].split(separator: ",", omittingEmptySubsequences: false)[names]
            lines = lines.map { $0.replacing(",\(player),", with: ",\(player) Jr.,") }
        }
        let changed = try place.build()
        #expect(changed.state == .passed)
        #expect(changed.contentHash != first.contentHash)
    }

    @Test func `the order of records does not matter`() throws {
        let place = try TestStore.sample()
        let first = try place.build()
        let name = try #require(place.files("player_").first)
        try place.edit(name) { $0[1...].reverse() }
        #expect(try place.build().contentHash == first.contentHash)
    }

    @Test func `gzip and Parquet give the hash of the plain files`() throws {
        let plain = try TestStore.sample()
        let report = try plain.build()
        let connection = try Database(.memory).connect()

        let parquet = try TestStore.sample()
        let zipped = try TestStore.sample()
        for name in try plain.files("games_") + plain.files("player_") {
            let source = plain.raw.appending(component: name).path
            let target = parquet.raw.appending(component: name.replacing(".csv", with: ".parquet")).path
            // Ids of games keep their leading zeros as text; all other types are what the engine makes of them.
            try connection.execute(
                SQL(
                    name: "test",
                    text: """
                        COPY (SELECT * FROM read_csv('\(source)', types = {'GAME_ID': 'VARCHAR'})) TO '\(target)';
                        COPY (SELECT * FROM read_csv('\(source)', all_varchar = true))
                        TO '\(zipped.raw.appending(component: name).path).gz' (COMPRESSION gzip)
                        """
                )
            )
            for place in [parquet, zipped] {
                try FileManager.default.removeItem(at: place.raw.appending(component: name))
            }
        }
        let fromParquet = try parquet.build()
        #expect(fromParquet.files.allSatisfy { $0.file.hasSuffix(".parquet") })
        #expect(fromParquet.state == .passed)
        #expect(fromParquet.contentHash == report.contentHash)
        let fromGzip = try zipped.build()
        #expect(fromGzip.files.allSatisfy { $0.file.hasSuffix(".gz") })
        #expect(fromGzip.contentHash == report.contentHash)
    }

    @Test func `rejects in Parquet name the row, the column and the record`() throws {
        let place = try TestStore.sample()
        let name = try #require(place.files("player_").first)
        let source = place.raw.appending(component: name)
        let target = source.deletingPathExtension().appendingPathExtension("parquet")
        let text = """
            COPY (
                SELECT * REPLACE (CASE WHEN row_number() OVER () = 3 THEN -7 ELSE AST END AS AST)
                FROM read_csv('\(source.path)', types = {'GAME_ID': 'VARCHAR'})
            ) TO '\(target.path)'
            """
        try Database(.memory).connect().execute(SQL(name: "test", text: text))
        try FileManager.default.removeItem(at: source)
        let report = try place.build()
        let rows = try place.open(report).rows(
            SQL(name: "test", text: "SELECT source_row, line, column_name, reason, record_text FROM etl.rejects")
        )
        let reject = try #require(rows.first)
        #expect(rows.count == 1)
        #expect(Array(reject.values.prefix(4)) == [3, .null, "AST", "out_of_range"])
        #expect(reject[4].text?.contains(",-7,") == true)
    }
}
