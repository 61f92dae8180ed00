import BallerSample
import BallerTestSupport
import Foundation
import Testing

@testable import BallerETL

/// The engine reads in blocks of 2,048 records, which is where readers of CSV go wrong.
@Suite struct `Corners of CSV and gzip` {
    private static let block = 2_048

    private let place: TestStore
    private let name: String
    private let lines: [String]

    init() throws {
        place = try TestStore()
        try SampleLeague(seasons: 1, teams: 8, gamesPerTeam: 56).write(to: place.raw)
        name = try #require(place.files("player_").first)
        lines = try String(contentsOf: place.raw.appending(component: name), encoding: .utf8)
            .split(separator: "\n").map(String.init)
        try #require(lines.count > 2 * Self.block + 100)
    }

    private func write(_ lines: [String]) throws {
        try place.folder.write(lines.joined(separator: "\n") + "\n", to: "raw/\(name)")
    }

    private func rejected(_ report: BuildReport) throws -> [Int] {
        try place.open(report).integers("SELECT source_row FROM etl.rejects ORDER BY source_row")
    }

    @Test func `bad dates at the ends of blocks cost their own records`() throws {
        let rows = [3, Self.block - 1, Self.block, Self.block + 1, lines.count - 1]
        var changed = lines
        for row in rows { changed[row] = changed[row].replacing(#/,20[0-9]{2}-[0-9]{2}-[0-9]{2},/#, with: ",soon,") }
        try write(changed)
        let report = try place.build()
        #expect(try rejected(report) == rows)
        let file = try #require(report.files.first { $0.file == name })
        #expect(file.reasons == ["not_a_date": 5])
        #expect(report.tables["fact_player_gamelogs"] == lines.count - 1 - rows.count)
    }

    @Test func `line ends inside and outside of quotes change nothing`() throws {
        let plain = try place.build()
        var changed = [lines[0] + ",note"]
        for (row, line) in lines.enumerated().dropFirst() {
            let isEdge = (-1...1).contains((row + 1) % Self.block - 1)
            changed.append(line + (isEdge ? ",\"one\n\ntwo, \"\"three\"\"\"" : ","))
            if isEdge { changed.append("\n") }
        }
        try write(changed)
        let report = try place.build()
        #expect(report.contentHash == plain.contentHash)
        #expect(report.files.first { $0.file == name }?.records == lines.count - 1)
    }

    @Test func `a header narrower than most records costs the wide ones`() throws {
        let wide = Set((1..<lines.count).filter { $0 % 3 != 0 })
        try write(lines.enumerated().map { wide.contains($0) ? $1 + ",more" : $1 })
        let report = try place.build()
        #expect(try rejected(report) == wide.sorted())
        #expect(try #require(report.files.first { $0.file == name }).staged == lines.count - 1 - wide.count)
    }

    @Test func `a quote that is never closed and a field of half a megabyte cost one record and none`() throws {
        let plain = try place.build()
        let long = String(repeating: "x", count: 500_000)
        var changed = lines.map { $0 + "," }
        changed[0] += "note"
        changed[Self.block] += long
        try write(changed)
        #expect(try place.build().contentHash == plain.contentHash)
        changed[Self.block + 1] = "\"" + changed[Self.block + 1]
        try write(changed)
        #expect(try rejected(place.build()) == [Self.block + 1])
    }

    @Test func `several members and zeros behind them are read as gzip reads them`() throws {
        let plain = try place.build()
        let text = Data((lines.joined(separator: "\n") + "\n").utf8)
        let packed = try GzipFile.pack(text.prefix(100_001)) + GzipFile.pack(text.dropFirst(100_001))
        try FileManager.default.removeItem(at: place.raw.appending(component: name))
        for zeros in [0, 512, 1 << 20] {
            try place.folder.write(packed + Data(count: zeros), to: "raw/\(name).gz")
            #expect(try place.build().contentHash == plain.contentHash)
        }
        for rest in [Data([1]), Data(count: 512) + Data([1]), Data(count: 10) + packed] {
            try place.folder.write(packed + rest, to: "raw/\(name).gz")
            let error = try #require(throws: ETLError.self) { try place.build() }
            #expect(error.message.contains("something that is not gzip follows its gzip data"))
        }
        try place.folder.write(packed.dropLast(9), to: "raw/\(name).gz")
        let error = try #require(throws: ETLError.self) { try place.build() }
        #expect(error.message.contains("its gzip data end early"))
    }
}
