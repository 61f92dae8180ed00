import BallerSQL
import BallerTestSupport
import Foundation
import Testing

@testable import BallerETL

@Suite struct `Raw folder` {
    @Test func `files are found at any depth, in order, hidden and empty folders left out`() throws {
        let place = try TestStore()
        for name in [
            "b/games_2.csv", "a/deep/GAMES_1.CSV", ".hidden/games_3.csv", "a/.games_4.csv", "player_gamelogs_1.csv",
        ] {
            try place.folder.write("x", to: "raw/\(name)")
        }
        try FileManager.default.createDirectory(
            at: place.raw.appending(component: "empty"),
            withIntermediateDirectories: true
        )
        let files = try RawFolder(place.raw).files(of: TestStore.warehouse.get().sources)
        #expect(files.map(\.path) == ["a/deep/GAMES_1.CSV", "b/games_2.csv", "player_gamelogs_1.csv"])
    }

    @Test func `a folder that is not there, or is a file, is named`() throws {
        let place = try TestStore()
        #expect(throws: ETLError.rawFolderMissing(folder: place.raw.path)) { try place.build() }
        let file = try place.folder.write("x", to: "file")
        #expect(throws: ETLError.rawFolderMissing(folder: file.path)) { try place.build { $0.raw = file } }
    }

    @Test func `a folder without a raw file is refused with the patterns`() throws {
        let place = try TestStore()
        try place.folder.write("x", to: "raw/notes.txt")
        let error = try #require(throws: ETLError.self) { try place.build() }
        guard case .noInputFiles(_, let patterns) = error else { Issue.record("\(error)"); return }
        #expect(patterns.contains("games_*.csv"))
        #expect(error.isUnreadableInput)
        #expect(error.message.contains("player_gamelog*.parquet"))
        #expect(patterns.contains("bref_*"), "a source of many kinds is not listed kind by kind")
    }

    @Test func `a file of records that no declaration asks for is named, and changes nothing`() throws {
        let place = try TestStore.sample()
        let plain = try place.build()
        #expect(plain.warnings.isEmpty)
        for name in ["bref_search_results.csv", "b/Unheard.CSV.GZ", "b/of.parquet", "notes.txt", ".hidden.csv"] {
            try place.folder.write("x", to: "raw/\(name)")
        }
        let report = try place.build()
        #expect(report.state == .passed)
        #expect(report.contentHash == plain.contentHash)
        #expect(
            report.warnings
                == [".hidden.csv is hidden by its name and was left out."]
                + ["b/Unheard.CSV.GZ", "b/of.parquet", "bref_search_results.csv"].map {
                    "\($0) matches no kind that a source declares and was left out."
                }
        )
        #expect(report.text.contains("Warning: bref_search_results.csv"))
    }

    @Test func `a kind of file that a build needs is missed by name`() throws {
        let place = try TestStore.sample()
        for name in try place.files("games_") {
            try FileManager.default.removeItem(at: place.raw.appending(component: name))
        }
        let error = try #require(throws: ETLError.self) { try place.build() }
        guard case .requiredFileMissing(_, _, "games", _) = error else { Issue.record("\(error)"); return }
    }
}

@Suite struct `Files that cannot be read` {
    @Test func `a required column that is missing is named with its file`() throws {
        let place = try TestStore.sample()
        let name = try #require(place.files("player_").first)
        try place.edit(name) { $0[0] = $0[0].replacing(",PTS,", with: ",POINTS,") }
        #expect(throws: ETLError.missingColumns(file: name, columns: ["PTS"])) { try place.build() }
    }

    @Test func `a column that is there twice is named with its file`() throws {
        let place = try TestStore.sample()
        let name = try #require(place.files("player_").first)
        try place.edit(name) { lines in
            lines[0] += ",PTS"
            for index in lines.indices.dropFirst() { lines[index] += ",1" }
        }
        #expect(throws: ETLError.duplicateColumns(file: name, columns: ["PTS"])) { try place.build() }
    }

    @Test func `columns that nobody declared are left alone, also without or with the same name`() throws {
        let place = try TestStore.sample()
        let plain = try place.build()
        let name = try #require(place.files("player_").first)
        try place.edit(name) { lines in
            lines[0] += ",,extra,extra"
            for index in lines.indices.dropFirst() { lines[index] += ",\"a,b\",,x" }
        }
        let report = try place.build()
        #expect(report.state == .passed)
        #expect(report.contentHash == plain.contentHash)
        let notes = try place.open(report).texts(
            "SELECT message FROM etl.log WHERE message LIKE '%undeclared columns%'"
        )
        #expect(notes == ["\(name) has undeclared columns: “”, “extra”, “extra”."])
    }

    @Test func `what a file holds decides, not its ending`() throws {
        let place = try TestStore.sample()
        let plain = try place.build()
        let name = try #require(place.files("player_").first)
        let file = place.raw.appending(component: name)
        try FileManager.default.moveItem(at: file, to: file.appendingPathExtension("gz"))
        #expect(try place.build().contentHash == plain.contentHash)
    }

    @Test func `names may hold quotes, spaces and what stands for other letters in patterns`() throws {
        let place = try TestStore.sample()
        let plain = try place.build()
        let odd = place.folder.url.appending(component: "raw [1]* it's")
        try FileManager.default.moveItem(at: place.raw, to: odd)
        #expect(try place.build { $0.raw = odd }.contentHash == plain.contentHash)
    }

    @Test func `damaged gzip data name their file`() throws {
        let place = try TestStore.sample()
        try place.folder.write(Data([0x1F, 0x8B, 8, 0, 1, 2, 3]), to: "raw/player_gamelogs_x.csv.gz")
        let error = try #require(throws: ETLError.self) { try place.build() }
        guard case .unreadableFile("player_gamelogs_x.csv.gz", _) = error else { Issue.record("\(error)"); return }
    }

    @Test func `a damaged Parquet file names itself`() throws {
        let place = try TestStore.sample()
        try place.folder.write("PAR1 and no more", to: "raw/games_x.parquet")
        let error = try #require(throws: ETLError.self) { try place.build() }
        guard case .unreadableFile("games_x.parquet", _) = error else { Issue.record("\(error)"); return }
    }

    @Test func `a reference table with a bad value names its file`() throws {
        let place = try TestStore.sample()
        try place.edit("reference/seasons.csv") { $0[1] = $0[1].replacing("-", with: "?") }
        let error = try #require(throws: ETLError.self) { try place.build() }
        guard case .unreadableReference(let file, _) = error else { Issue.record("\(error)"); return }
        #expect(file.hasSuffix("reference/seasons.csv"))
    }
}
