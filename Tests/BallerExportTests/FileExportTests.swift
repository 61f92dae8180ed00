import BallerArtifact
import BallerCore
import BallerDuckDB
import BallerFiles
import BallerTestSupport
import Foundation
import Testing

@testable import BallerExport

@Suite struct `Export to files` {
    @Test(arguments: [100_000, 1])
    func `Parquet has every row and value of every table and view, divided by season where large`(_ large: Int) throws {
        let league = try ExportedLeague()
        let summary = try league.export(.parquet) { $0.largeRows = large }
        let columns = try league.columns()
        #expect(Set(summary.relations.map(\.name)) == Set(columns.keys))
        #expect(columns.keys.contains("player_season") && columns.keys.contains("etl.ledger"))
        for relation in summary.relations {
            let files = relation.files.map { SQLText.literal(league.place.path("out/\($0)")) }
            let source = "read_parquet(\(SQLText.list(files)), hive_partitioning = true)"
            let known = columns[relation.name] ?? []
            #expect(try league.checksum(source, known) == league.checksum(relation.name, known), "\(relation.name)")
        }
        let lines = try #require(summary.relations.first { $0.name == "fact_player_gamelogs" })
        #expect(lines.files.allSatisfy { $0.contains("season_year=") == (large == 1) })
        #expect(lines.files.count == (large == 1 ? 2 : 1))
        #expect(summary.relations.first { $0.name == "player_season" }?.files == ["player_season.parquet"])
    }

    @Test(arguments: [false, true])
    func `CSV reads back by the types of the dictionary, and NULL is no empty text`(_ isPacked: Bool) throws {
        let league = try ExportedLeague()
        let summary = try league.export(.csv) { $0.isPacked = isPacked }
        let lines = try String(contentsOf: league.place.url.appending(path: "out/dictionary.csv"), encoding: .utf8)
            .split(separator: "\n").map { CSVLine($0).fields }
        #expect(lines.first == DataDictionary.columnColumns)
        for relation in summary.relations {
            let own = lines.filter { $0[0] == relation.name }.map { (name: $0[1], type: $0[3]) }
            let types = own.map { "'\($0.name)': '\($0.type)'" }.joined(separator: ", ")
            let file = try #require(relation.files.first)
            #expect(file.hasSuffix(isPacked ? ".csv.gz" : ".csv"))
            let source = """
                read_csv(\(SQLText.literal(league.place.path("out/\(file)"))), header = true, auto_detect = false, delim = ',',
                    quote = '"', escape = '"', allow_quoted_nulls = false, columns = {\(types)})
                """
            #expect(try league.checksum(source, own) == league.checksum(relation.name, own), "\(relation.name)")
        }
    }

    @Test(arguments: ExportRequest.Format.allCases)
    func `the same artifact gives the same bytes`(_ format: ExportRequest.Format) throws {
        let league = try ExportedLeague()
        for (name, threads) in [("one", 1), ("two", 2)] {
            try league.export(format, to: name) { request in
                request.threads = threads
                request.largeRows = 50
            }
        }
        let (one, two) = (try league.contents(of: "one"), try league.contents(of: "two"))
        #expect(Set(one.keys) == Set(two.keys))
        for (path, bytes) in one { #expect(two[path] == bytes, "\(path)") }
    }

    @Test func `the dictionary says types, keys, units, formulas and sources, and the page the terms`() throws {
        let league = try ExportedLeague()
        let summary = try league.export(.parquet) { $0.schemas = ["main"] }
        #expect(summary.relations.allSatisfy { !$0.name.contains(".") })
        #expect(summary.restricted == ["nba_gamelogs"])
        let read = { (name: String) in
            try String(contentsOf: league.place.url.appending(path: "out/\(name)"), encoding: .utf8)
        }
        let columns = try read("dictionary.csv")
        #expect(columns.contains("dim_players,player_id,1,BIGINT,true,"))
        #expect(columns.contains("PTS / (2 * (FGA + 0.44 * FTA))"))
        let tables = try read("tables.csv")
        #expect(tables.contains("fact_team_gamelogs,table,"))
        #expect(tables.contains("nba_gamelogs\n"))
        let page = try read("README.md")
        #expect(page.contains("Data of nba_gamelogs may not be redistributed"))
        #expect(page.contains("### `player_season`") && page.contains(league.manifest.contentHash))
        for line in columns.split(separator: "\n").dropFirst() {
            #expect(CSVLine(line).fields[7].count > 3, "\(line)")
        }
    }

    @Test func `tables are chosen by name and star; one that is not there is named`() throws {
        let league = try ExportedLeague()
        let summary = try league.export(.csv) { $0.tables = ["dim_t*", "etl.ledger"] }
        #expect(summary.relations.map(\.name) == ["dim_team_seasons", "dim_teams", "etl.ledger"])
        #expect(throws: ExportError.unknownTable(name: "dim_player", alike: ["dim_players", "player"])) {
            try league.export(.csv, to: "other") { request in
                request.tables = ["dim_player"]
                request.schemas = ["main"]
            }
        }
        #expect(throws: ExportError.nothingChosen(schemas: ["bref"])) {
            try league.export(.csv, to: "other") { $0.schemas = ["bref"] }
        }
        #expect(try FileManager.default.contentsOfDirectory(atPath: league.place.url.path) == ["out"])
    }

    @Test func `progress ends at all rows`() throws {
        let league = try ExportedLeague()
        nonisolated final class Seen: @unchecked Sendable { var last: ExportProgress? }
        let seen = Seen()
        let summary = try league.export(.sqlite) { $0.progress = { seen.last = $0 } }
        #expect(seen.last?.rows == summary.rows && seen.last?.allRows == summary.rows)
    }
}
