import BallerCore
import BallerSQL
import BallerTestSupport
import Foundation
import Testing

@testable import BallerETL

/// Files that the operator's pages add to.
struct OperatorFilesTests {
    private let folder: TemporaryFolder
    private let warehouse: Warehouse

    init() throws {
        folder = try TemporaryFolder()
        warehouse = try Warehouse.bundled()
    }

    private func lines(_ path: String) throws -> [String] {
        try String(contentsOf: folder.url.appending(path: path), encoding: .utf8).split(separator: "\n").map(
            String.init
        )
    }

    @Test func `A waiver is added to the others, and one that is none leaves the file as it is`() throws {
        let file = WaiverFile(folder.url.appending(path: "waivers.csv"), of: warehouse)
        let check = try #require(warehouse.checks.first?.stem)
        try file.add([check, "*", "known, and \"quoted\"", "Ann", "2099-12-31"], today: "2026-11-28")
        try file.add([check, "season_year=1951", "lost", "Bob", "2099-12-31"], today: "2026-11-28")
        let kept = try lines("waivers.csv")
        #expect(kept.count == 3 && CSVLine(kept[1]).fields[2] == "known, and \"quoted\"")
        let wrong = [
            ["no_such_check", "*", "a", "b", "2099-12-31"], [check, "*", "", "b", "2099-12-31"],
            [check, "*", "a", "b", "soon"], [check, "*", "two\nlines", "b", "2099-12-31"],
        ]
        for values in wrong {
            #expect(throws: ETLError.self, "\(values)") { try file.add(values, today: "2026-11-28") }
        }
        #expect(try lines("waivers.csv") == kept)
    }

    @Test func `A decision takes the place of an earlier one on the same pair`() throws {
        let file = try OverridesFile(raw: folder.url, of: warehouse)
        func decide(_ player: String, _ number: String, _ isSame: Bool, _ reason: String) throws {
            try file.decide([
                "bref_player_id": player, "nba_player_id": number, "is_same": String(isSame), "reason": reason,
            ])
        }
        try decide("mitchto01", "203502", true, "same day of birth")
        try decide("mitchto02", "203183", true, "the other, \"Fresno\"")
        try decide("mitchto01", "203502", false, "two men")
        let kept = try lines("reference/player_overrides.csv").map { CSVLine($0).fields }
        #expect(kept[0] == ["bref_player_id", "nba_player_id", "is_same", "reason"])
        #expect(
            kept.dropFirst() == [
                ["mitchto02", "203183", "true", "the other, \"Fresno\""], ["mitchto01", "203502", "false", "two men"],
            ]
        )
    }

    @Test func `A file of another form is left alone`() throws {
        try folder.write("a,b\n1,2\n", to: "reference/player_overrides.csv")
        let file = try OverridesFile(raw: folder.url, of: warehouse)
        #expect(throws: ETLError.self) { try file.decide(["bref_player_id": "x"]) }
        #expect(try lines("reference/player_overrides.csv") == ["a,b", "1,2"])
    }
}
