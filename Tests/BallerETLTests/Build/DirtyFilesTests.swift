import BallerArtifact
import BallerDuckDB
import BallerTestSupport
import Foundation
import Testing

@testable import BallerETL

@Suite(.enabled(if: SharedData.isPresent)) struct `Build of broken files` {
    /// A raw folder with the broken file in the place of its clean sibling.
    private func place(_ fault: FaultFile) throws -> TestStore {
        let place = try TestStore()
        let shared = try #require(SharedData.folder)
        let players = fault.isPlayerFile ? fault.file : "dirty/base/player_gamelogs.csv"
        let games = fault.isPlayerFile ? "dirty/base/games.csv" : fault.file
        try place.copy(shared.appending(path: players), as: "player_gamelogs_2022-23.csv")
        try place.copy(shared.appending(path: games), as: "games_2022-23.csv")
        return place
    }

    @Test(arguments: FaultFile.readable)
    func `every bad record is found by its number, with a reason, and every good one is used`(
        _ fault: FaultFile
    ) throws {
        let place = try place(fault)
        let report = try place.build()
        let kind = fault.isPlayerFile ? "player_gamelogs" : "games"
        let file = try #require(report.files.first { $0.kind == kind })
        #expect(file.records == fault.dataRows)
        #expect(file.staged + file.rejected == file.records)
        #expect(file.staged - file.dropped == fault.goodRows)

        let connection = try place.open(report)
        let batch = fault.isPlayerFile ? 2 : 1
        let lost = try connection.integers(
            """
            SELECT source_row FROM etl.rejects WHERE import_batch_id = \(batch)
            UNION ALL SELECT source_row FROM etl.drops WHERE import_batch_id = \(batch)
            ORDER BY source_row
            """
        )
        if let bad = fault.badRows {
            #expect(lost == (bad + (fault.firstOccurrenceRows ?? [])).sorted())
            #expect(Set(file.reasons.keys).isSubset(of: fault.reasons))
        } else {
            #expect(file.reasons == ["game_without_two_teams": 1])
        }
        #expect(report.state == (lost.isEmpty ? .passed : .failed))
        // A part of a season without any player line is published, and named.
        if fault.kind == "header_only" { #expect(report.warnings.contains { $0.contains("a header but no records") }) }
    }

    @Test(arguments: FaultFile.readable.filter { $0.cells != nil })
    func `a bad value is named with its column, line and text`(_ fault: FaultFile) throws {
        let place = try place(fault)
        let connection = try place.open(try place.build())
        for cell in try #require(fault.cells) {
            let found = try connection.rows(
                SQL(
                    name: "test",
                    text: "SELECT column_name, line, message, record_text FROM etl.rejects WHERE source_row = ?"
                ),
                [Value(cell.row)]
            )
            let reject = try #require(found.first)
            #expect(reject[0] == .text(cell.column))
            #expect(reject[1] == Value(cell.row + 1))
            #expect(reject[2].text?.contains(cell.column) == true || reject[2].text?.contains("A date") == true)
            #expect(reject[3].text?.contains(",\(cell.value),") == true)
        }
    }

    @Test func `an empty file stops the build and is named`() throws {
        let fault = try #require(FaultFile.all.first { $0.kind == "empty_file" })
        let place = try place(fault)
        #expect(throws: ETLError.emptyFile(file: "player_gamelogs_2022-23.csv")) { try place.build() }
        #expect(ETLError.emptyFile(file: "x").isUnreadableInput)
        #expect(try place.store.list().isEmpty)
    }

    @Test func `a header without records is reported`() throws {
        let fault = try #require(FaultFile.all.first { $0.kind == "header_only" })
        let report = try place(fault).build()
        #expect(report.warnings.contains { $0.contains("player_gamelogs_2022-23.csv") })
    }
}
