import BallerArtifact
import BallerDuckDB
import BallerSample
import BallerTestSupport
import Foundation
import Testing

@testable import BallerETL

@Suite struct `Bounds of a build` {
    /// What builds that did not get to an artifact left of unpacked files.
    private func leftovers(_ place: TestStore) throws -> [String] {
        let building = place.store.root.appending(component: "building")
        return try FileManager.default.subpathsOfDirectory(atPath: building.path).filter { $0.contains("unpacked") }
    }

    @Test func `of many refused records the first are kept and the others counted`() throws {
        let place = try TestStore.sample()
        let name = try #require(place.files("player_").first)
        var good = 0
        try place.edit(name) { lines in
            good = lines.count - 1
            let bad = lines[1].replacing(#/,20[0-9]{2}-[0-9]{2}-[0-9]{2},/#, with: ",soon,")
            for row in 1...12_000 { lines.append(row % 12 == 0 ? "short" : bad) }
        }
        let report = try place.build()
        #expect(report.state == .failed)
        let file = try #require(report.files.first { $0.file == name })
        #expect(file.reasons == ["not_a_date": 11_000, "wrong_column_count": 1_000])
        #expect(file.staged == good)
        let connection = try place.open(report)
        let rejects = "FROM etl.rejects JOIN etl.import_batches USING (import_batch_id) WHERE file = '\(name)'"
        #expect(try connection.integers("SELECT count(*) \(rejects) AND etl.rejects.records = 1") == [10_000])
        let counted = try connection.texts(
            """
            SELECT reason || ' ' || source_row - \(good) || ' ' || etl.rejects.records \(rejects)
                AND etl.rejects.records > 1
            ORDER BY source_row
            """
        )
        #expect(counted == ["not_a_date 10001 1833", "wrong_column_count 10008 167"])
        #expect(try connection.integers("SELECT count(*) FROM etl.ledger WHERE records <> staged + rejected") == [0])
    }

    @Test func `a text longer than any name is refused with its beginning, and a record longer than any unread`() throws
    {
        let place = try TestStore.sample()
        let name = try #require(place.files("player_").first)
        try place.edit(name) { lines in
            let names = lines[0].split(separator: ",").firstIndex(of: "PLAYER_NAME") ?? 0
            for (row, length) in [(1, ColumnConversion.longestText + 1), (2, CSVRecordReader.mostReadBytes)] {
                var cells = lines[row].split(separator: ",", omittingEmptySubsequences: false).map(String.init)
                cells[names] = String(repeating: "x", count: length)
                lines[row] = cells.joined(separator: ",")
            }
        }
        let report = try place.build()
        let file = try #require(report.files.first { $0.file == name })
        #expect(file.reasons == ["value_too_long": 1, "record_too_long": 1])
        let text = "SELECT length(value) FROM etl.rejects WHERE reason = 'value_too_long'"
        #expect(try place.open(report).integers(text) == [ColumnConversion.longestValue])
    }

    @Test func `a file that is broken through and through is one sentence`() throws {
        let place = try TestStore.sample()
        let name = try #require(place.files("player_").first)
        try place.edit(name) { lines in lines += Array(repeating: "x", count: CSVScan.patience) }
        for packed in [false, true] {
            if packed {
                let file = place.raw.appending(component: name)
                try place.folder.write(GzipFile.pack(Data(contentsOf: file)), to: "raw/\(name)")
            }
            let error = try #require(throws: ETLError.self) { try place.build() }
            #expect(error.message.hasPrefix("\(name) cannot be read: "))
            #expect(error.message.contains("records are unusable, most of them like line"))
            #expect(error.isUnreadableInput)
            #expect(try leftovers(place).isEmpty)
        }
    }

    @Test func `a gzip bomb is refused and leaves nothing on the disk`() throws {
        let place = try TestStore.sample()
        let name = try #require(place.files("player_").first)
        let file = place.raw.appending(component: name)
        let bomb = try GzipFile.pack(Data(contentsOf: file)) + GzipFile.pack(Data(repeating: 10, count: 64 << 20))
        try place.folder.write(bomb, to: "raw/\(name)")
        let error = try #require(throws: ETLError.self) { try place.build() }
        #expect(error.message.hasPrefix("\(name) cannot be read: it unpacks to more than 100 times its size"))
        #expect(error.isUnreadableInput)
        #expect(try leftovers(place).isEmpty)
    }

    @Test func `a packed file is known by its header before the rest is unpacked`() throws {
        let place = try TestStore.sample()
        let bomb =
            try GzipFile.pack(Data("no,such,header\n1,2,3\n".utf8))
            + GzipFile.pack(Data(repeating: 10, count: 64 << 20))
        try place.folder.write(bomb, to: "raw/player_gamelogs_x.csv.gz")
        let error = try #require(throws: ETLError.self) { try place.build() }
        guard case .otherForm = error else { Issue.record("\(error)"); return }
    }

    @Test func `thousands of small files are loaded in little memory`() throws {
        let place = try TestStore.sample()
        let plain = try place.build()
        let name = try #require(place.files("player_").first)
        let lines = try String(contentsOf: place.raw.appending(component: name), encoding: .utf8).split(separator: "\n")
        try FileManager.default.removeItem(at: place.raw.appending(component: name))
        for (number, line) in lines.dropFirst().enumerated() {
            try place.folder.write("\(lines[0])\n\(line)\n", to: "raw/\(number % 7)/player_gamelogs_\(number).csv")
        }
        for number in 0..<1_500 {
            try place.folder.write("\(lines[0])\n", to: "raw/empty/player_gamelogs_\(number).csv")
        }
        let report = try place.build { request in
            request.memoryLimitBytes = 64_000_000
            request.mostTextInMemory = 0
            request.threads = 1
        }
        #expect(report.state == .passed)
        #expect(report.contentHash == plain.contentHash)
    }

    @Test func `a name of ninety letters leaves room for the id in an address`() throws {
        let place = try TestStore.sample()
        let files = try place.files("player_")
        let long = String(repeating: "Maximilian ", count: 9).dropLast()
        var player: Substring?
        // In every season: a player goes by the name of his newest game.
        for file in files {
            try place.edit(file) { lines in
                let names = lines[0].split(separator: ",").firstIndex(of: "PLAYER_NAME") ?? 0
                let name = player ?? lines[1].split(separator: ",", omittingEmptySubsequences: false)[names]
                player = name
                lines = lines.map { $0.replacing(",\(name),", with: ",\(long),") }
            }
        }
        let slugs = try place.open(place.build()).texts(
            "SELECT player_slug FROM dim_players WHERE player_name = '\(long)'"
        )
        let slug = try #require(slugs.first)
        #expect(slug.count <= 80)
        #expect(slug.contains(#/^(maximilian-)+[a-z]*-?[0-9]+$/#))
    }

    @Test func `damage inside of a Parquet file names the file`() throws {
        let place = try TestStore.sample()
        let name = try #require(place.files("player_").first)
        let source = place.raw.appending(component: name)
        let target = source.deletingPathExtension().appendingPathExtension("parquet")
        let text =
            "COPY (SELECT * FROM read_csv('\(source.path)', all_varchar = true)) TO '\(target.path)' (COMPRESSION gzip)"
        try Database(.memory).connect().execute(SQL(name: "test", text: text))
        try FileManager.default.removeItem(at: source)
        var data = try Data(contentsOf: target)
        for index in 2_000..<2_600 { data[index] ^= 0x5A }
        try data.write(to: target)
        let error = try #require(throws: ETLError.self) { try place.build() }
        guard case .unreadableFile(target.lastPathComponent, _) = error else { Issue.record("\(error)"); return }
        #expect(error.isUnreadableInput)
    }
}
