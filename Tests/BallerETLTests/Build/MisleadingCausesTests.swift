import BallerArtifact
import BallerDuckDB
import BallerTestSupport
import Foundation
import Testing

@testable import BallerETL

@Suite struct `Files whose fault has one cause` {
    /// A league whose first file of player lines was written otherwise.
    private func place(_ change: (String) -> Data) throws -> (TestStore, name: String) {
        let place = try TestStore.sample()
        let name = try #require(place.files("player_").first)
        let text = try String(contentsOf: place.raw.appending(component: name), encoding: .utf8)
        try place.folder.write(change(text), to: "raw/\(name)")
        return (place, name)
    }

    private static let forms: [(change: @Sendable (String) -> Data, cause: String)] = [
        ({ Data($0.replacing("\n", with: "\r").utf8) }, "ends its lines with carriage returns alone"),
        ({ Data($0.replacing(",", with: ";").utf8) }, "separates its fields with semicolons"),
        ({ Data($0.replacing(",", with: "\t").utf8) }, "separates its fields with tabs"),
        (
            { _ in Data("\u{FEFF}\n <!DOCTYPE html><html><body>Access denied</body></html>".utf8) },
            "is an HTML or XML page"
        ),
        ({ _ in Data("{\"resultSets\": []}".utf8) }, "is JSON"),
        ({ _ in Data([0x50, 0x4B, 3, 4, 0, 0]) }, "is a zip archive or an Excel sheet"),
        ({ $0.data(using: .utf16) ?? Data() }, "is written in UTF-16"),
        (
            { _ in Data("version https://git-lfs.github.com/spec/v1\noid sha256:0\n".utf8) },
            "is only the pointer that Git LFS keeps"
        ),
        (
            { Data($0.replacing("PLAYER_ID", with: "Player_ID").utf8) },
            "spells column names differently: Player_ID for PLAYER_ID"
        ),
        (
            { _ in
                Data(
                    "SEASON_ID,Player_ID,Game_ID,GAME_DATE,MATCHUP,WL\n22023,2544,0022301195,\"Apr 14, 2024\",x,W\n"
                        .utf8
                )
            },
            "is of a layout that is not read. It looks like players of nba_short_logs, but has only 3 of the 8"
        ),
    ]

    @Test(arguments: forms.indices)
    func `the file and the cause are one sentence`(_ index: Int) throws {
        let (place, name) = try place(Self.forms[index].change)
        let error = try #require(throws: ETLError.self) { try place.build() }
        guard case .otherForm(name, _) = error else { Issue.record("\(error)"); return }
        #expect(error.message.hasPrefix("\(name) \(Self.forms[index].cause)"))
        #expect(error.isUnreadableInput)
    }

    @Test func `a file with another kind's name is recognised by its columns`() throws {
        let place = try TestStore.sample()
        let name = try #require(place.files("games_").first)
        try place.copy(place.raw.appending(component: name), as: "player_gamelogs_x.csv")
        let error = try #require(throws: ETLError.self) { try place.build() }
        #expect(error.message.hasPrefix("player_gamelogs_x.csv has the columns of games, not player_gamelogs."))
    }

    @Test func `ids that lost their zeros in a whole file are read with them, and it is said`() throws {
        let plain = try TestStore.sample()
        let right = try plain.build()
        for suffix in ["", ".0"] {
            let (place, name) = try place { text in
                Data(text.replacing(#/,00([0-9]{8}),/#) { ",\($0.output.1)\(suffix)," }.utf8)
            }
            let report = try place.build()
            #expect(report.state == .passed)
            #expect(report.contentHash == right.contentHash)
            #expect(report.warnings == ["\(name) lost the leading zeros of GAME_ID; they were restored."])
        }
    }

    @Test func `heights that lost their hyphens and names that lost their blanks are read all the same`() throws {
        let place = try TestStore.sample()
        let text = """
            person_id,first_name,last_name,display_first_last,birthdate,height,from_year,to_year,nba_flag,games_played_flag
            900001,Ada,Quill,AdaQuill,19680624000000,610,1990.0,1994.0,Y,Y
            900002,Bea,Marsh,BeaMarsh,19680625000000,511,1990.0,1994.0,Y,Y

            """
        try text.write(to: place.raw.appending(component: "common_player_info.csv"), atomically: true, encoding: .utf8)
        let report = try place.build()
        #expect(report.files.first { $0.kind == "common_player_info" }?.rejected == 0)
        #expect(report.warnings.contains("common_player_info.csv lost the hyphens of height; they were restored."))
        let heights = try place.open(report).integers(
            "SELECT height_inches FROM dim_players WHERE player_name IN ('Ada Quill', 'Bea Marsh') ORDER BY player_name"
        )
        #expect(heights == [82, 71])
    }

    @Test func `numbers in Parquet for ids are read with their zeros, too`() throws {
        let place = try TestStore.sample()
        let right = try place.build()
        let name = try #require(place.files("player_").first)
        let source = place.raw.appending(component: name)
        let target = source.deletingPathExtension().appendingPathExtension("parquet")
        let text = "COPY (SELECT * FROM read_csv('\(source.path)', types = {'GAME_ID': 'BIGINT'})) TO '\(target.path)'"
        try Database(.memory).connect().execute(SQL(name: "test", text: text))
        try FileManager.default.removeItem(at: source)
        let report = try place.build()
        #expect(report.contentHash == right.contentHash)
        #expect(report.warnings.count == 1)
    }

    @Test func `one id without its zeros among others is a fault as any`() throws {
        let place = try TestStore.sample()
        let name = try #require(place.files("player_").first)
        try place.edit(name) { $0[2] = $0[2].replacing(#/,00([0-9]{8}),/#) { ",\($0.output.1)," } }
        let file = try #require(try place.build().files.first { $0.file == name })
        #expect(file.reasons["pattern_mismatch"] == 1)
    }

    @Test func `what is wrong in all records of a file is said once`() throws {
        let place = try TestStore.sample()
        let name = try #require(place.files("player_").first)
        try place.edit(name) { lines in
            lines = lines.map { $0.replacing(#/,(20[0-9]{2}-[0-9]{2}-[0-9]{2}),/#) { ",on \($0.output.1)," } }
        }
        let report = try place.build()
        let file = try #require(report.files.first { $0.file == name })
        #expect(file.rejected == file.records)
        #expect(report.warnings.count == 1)
        let start =
            "\(name): \(file.records) of \(file.records) records are refused for one reason. GAME_DATE is “on 20"
        #expect(report.warnings.first?.hasPrefix(start) == true)
    }

    @Test func `a team twice in a season of the reference names file, key and lines`() throws {
        let place = try TestStore.sample()
        var team = Substring()
        try place.edit("reference/team_seasons.csv") { lines in
            team = lines[2].split(separator: ",")[0]
            lines.insert(lines[2], at: 5)
        }
        let error = try #require(throws: ETLError.self) { try place.build() }
        guard case .unreadableReference(let file, let problem) = error else { Issue.record("\(error)"); return }
        #expect(file.hasSuffix("reference/team_seasons.csv"))
        #expect(problem.hasPrefix("Lines 3 and 6 are both of team_id \(team), season_year 20"))
        #expect(error.isUnreadableInput)
        #expect(try place.store.list().isEmpty)
    }

    @Test func `seasons of a reference may be said in spans, each of which holds for a season at least`() throws {
        let place = try TestStore.sample()
        let plain = try place.build()
        try place.edit("reference/team_seasons.csv") { lines in
            for index in lines.indices {
                var cells = lines[index].split(separator: ",", omittingEmptySubsequences: false)
                cells.insert(index == 0 ? "last_season_year" : cells[1], at: 2)
                if index == 0 { cells[1] = "first_season_year" }
                lines[index] = cells.joined(separator: ",")
            }
        }
        #expect(try place.build().contentHash == plain.contentHash)
        try place.edit("reference/team_seasons.csv") { lines in
            lines[3] = lines[3].replacing(#/^([0-9]+),([0-9]+),/#) { "\($0.output.1),2199," }
        }
        let error = try #require(throws: ETLError.self) { try place.build() }
        #expect(error.message.contains("Line 4 holds for no season."))
    }

    @Test func `a record of the reference that is cut is named by its line`() throws {
        let place = try TestStore.sample()
        try place.edit("reference/seasons.csv") { $0[1] = "2024,2023-24" }
        let error = try #require(throws: ETLError.self) { try place.build() }
        #expect(error.message.contains("Line 2: The record has 2 fields"))
    }

    @Test func `contents decide the season where a file's name says another`() throws {
        let place = try TestStore.sample()
        let plain = try place.build()
        let name = try #require(place.files("player_").first { $0.contains("2024-25") })
        let other = name.replacing("2024-25", with: "2019-20")
        try FileManager.default.moveItem(
            at: place.raw.appending(component: name),
            to: place.raw.appending(component: other)
        )
        let report = try place.build()
        #expect(report.contentHash == plain.contentHash)
        let count = try #require(report.files.first { $0.file == other }).records
        #expect(
            report.warnings == [
                "\(other) says 2019-20 by its name, and holds records of other seasons: \(count) of 2024-25. "
                    + "The records count, not the name."
            ]
        )
    }

    @Test(
        arguments: [
            ("games_2022-23.csv", 2023...2023), ("a/Games_1999_00.csv", 2000...2000), ("g_2021-2024x.csv", 2022...2024),
            ("games_2022-24_all.csv", 2023...2024), ("games_2023-12-01.csv", nil), ("games_2024.csv", nil),
            ("games_20222-23.csv", nil), ("games_2022-10.csv", nil),
        ] as [(String, ClosedRange<Int>?)]
    )
    func `names say seasons by two years`(_ name: String, _ seasons: ClosedRange<Int>?) {
        #expect(SeasonNames.seasons(in: name) == seasons)
    }
}
