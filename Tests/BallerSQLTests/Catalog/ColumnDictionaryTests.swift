import Foundation
import Testing

@testable import BallerSQL

struct ColumnDictionaryTests {
    private let dictionary = Result { try ColumnDictionary.bundled() }

    private func read(_ line: String) throws -> ColumnEntry {
        let head =
            "name,type,nullable,pattern,minimum,maximum,unit,short,label,better,group,first_nba,first_aba,formula,formula_source,about"
        return try ColumnEntry(CSVTable(file: "columns.csv", text: "\(head)\n\(line)\n").records[0])
    }

    @Test
    func `A column has a short and a long label, and where they are not written its name in words`() throws {
        let dictionary = try dictionary.get()
        #expect(try dictionary.entry("field_goal_pct").short == "FG%")
        #expect(try dictionary.entry("field_goal_pct").label == "Field goal percentage")
        #expect(try dictionary.entry("personal_fouls").label == "Personal fouls")
        let bare = try read("high_school,VARCHAR,true,,,,,,,,,,,,,Where he went.")
        #expect(bare.label == "High school" && bare.short == "High school")
        #expect(bare.unit == nil && bare.better == nil && bare.group == nil && bare.formula == nil)
    }

    @Test
    func `What was not recorded from the first season on says since when, by league`() throws {
        let dictionary = try dictionary.get()
        func first(_ name: String) throws -> [Int?] {
            let entry = try dictionary.entry(name)
            return [entry.firstNBASeason, entry.firstABASeason]
        }
        #expect(try first("steals") == [1974, 1974])
        #expect(try first("three_pointers_made") == [1980, 1968])
        #expect(try first("offensive_rebounds") == [1974, 1969])
        #expect(try first("turnovers") == [1978, 1968])
        #expect(try first("minutes_played") == [1952, 1968])
        #expect(try first("points") == [1947, 1968])
    }

    @Test
    func `A column of a group has a head that fits a table, and only such a column has an end that is better`() throws {
        for entry in try dictionary.get().entries where entry.group != nil {
            #expect(entry.short.count <= 18, "\(entry.name): \(entry.short)")
        }
        for entry in try dictionary.get().entries {
            #expect(entry.about.hasSuffix("."), "\(entry.name)")
            if entry.better != nil { #expect(entry.group != nil, "\(entry.name)") }
        }
    }

    @Test
    func `A formula has a source, and is written in the short names of columns`() throws {
        let entries = try dictionary.get().entries
        let known = Set(entries.map(\.short) + ["Tm", "Opp"])
        for entry in entries {
            #expect((entry.formula == nil) == (entry.formulaSource == nil), "\(entry.name)")
            for word in (entry.formula ?? "").matches(of: /[0-9]?[A-Z][A-Za-z\/]*/) {
                #expect(known.contains(String(word.output)), "\(entry.name): \(word.output)")
            }
        }
        #expect(entries.filter { $0.formula != nil }.count > 30)
    }

    @Test
    func `A label is not written where it follows from the name`() throws {
        let text = try String(contentsOf: Checkout.root.appending(path: "warehouse/columns.csv"), encoding: .utf8)
        for record in try CSVTable(file: "columns.csv", text: text).records {
            let label = try record.optionalText("label")
            #expect(try label != ColumnEntry.inWords(record.text("name")), "line \(record.line)")
        }
    }

    @Test
    func `A column that is not there is an error with its name`() throws {
        let dictionary = try dictionary.get()
        #expect(throws: WarehouseError.unknownColumn(column: "pointz")) { try dictionary.entry("pointz") }
        #expect(dictionary["pointz"] == nil)
    }

    @Test
    func `A unit that nobody knows and a year that is no number are refused with their line`() {
        #expect(throws: WarehouseError.invalidTable(file: "columns.csv", line: 2, reason: "unit cannot be yards")) {
            try read("a,,,,,,yards,,,,,,,,,A.")
        }
        #expect(
            throws: WarehouseError.invalidTable(
                file: "columns.csv",
                line: 2,
                reason: "first_nba is not a number: early"
            )
        ) { try read("a,,,,,,,,,,,early,,,,A.") }
    }
}
