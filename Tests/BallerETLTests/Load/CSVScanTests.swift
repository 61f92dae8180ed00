import BallerTestSupport
import Foundation
import Testing

@testable import BallerETL

@Suite struct `Scan of a CSV file` {
    private func scan(_ bytes: [UInt8]) throws -> CSVScan? {
        let folder = try TemporaryFolder()
        return try CSVScan(of: folder.write(Data(bytes), to: "file.csv"))
    }

    private func scan(_ text: String) throws -> CSVScan? { try scan(Array(text.utf8)) }

    private func faults(_ scan: CSVScan?) -> [Int: CSVFault] {
        Dictionary(uniqueKeysWithValues: (scan?.faults.kept ?? []).map { ($0.number, $0.fault) })
    }

    @Test func `counts records and takes byte order mark, carriage returns and blank lines for what they are`() throws {
        let scan = try #require(try scan("\u{FEFF}a,b\r\n1,2\r\n\r\n3,4\r\n"))
        #expect(scan.columns == ["a", "b"])
        #expect(scan.records == 2)
        #expect(scan.faults.isEmpty)
        #expect(scan.needsRewriting)
    }

    @Test func `an empty file has no header`() throws {
        #expect(try scan("") == nil)
        #expect(try scan("\u{FEFF}\r\n\n") == nil)
    }

    @Test func `a header alone is not a record`() throws {
        #expect(try scan("a,b")?.records == 0)
        #expect(try scan("a,b\n")?.records == 0)
    }

    @Test func `a quoted field may hold commas, doubled quotes and line ends`() throws {
        let scan = try #require(try scan("a,b\n\"x,y\",\"say \"\"hi\"\"\"\n\"two\nlines\",2\n3,4\n"))
        #expect(scan.records == 3)
        #expect(scan.faults.isEmpty)
        #expect(scan.needsRewriting)
    }

    @Test func `an open quote costs its own line and no other`() throws {
        let scan = try #require(try scan("a,b\n1,2\n\"x,2\n3,4\n5,\"y\"\n6,7\n"))
        #expect(scan.records == 5)
        #expect(faults(scan) == [2: .unbalancedQuote])
    }

    @Test func `text behind a closing quote is a fault of that record`() throws {
        let scan = try #require(try scan("a,b\n\"x\"y,2\n3,4\n"))
        #expect(faults(scan) == [1: .unbalancedQuote])
        #expect(scan.records == 2)
    }

    @Test func `a quote inside an unquoted field is a letter`() throws {
        let scan = try #require(try scan("a,b\n6' 2\",2\n3,4\n"))
        #expect(scan.faults.isEmpty)
        #expect(scan.records == 2)
    }

    @Test func `records of the wrong length are distinguished from a truncated last one`() throws {
        let scan = try #require(try scan("a,b,c\n1,2\n1,2,3\n1,2,3,4\n   \n1,2"))
        #expect(
            faults(scan) == [1: .wrongColumnCount, 3: .wrongColumnCount, 4: .wrongColumnCount, 5: .truncatedRecord]
        )
    }

    @Test func `bytes that are not UTF-8 and control characters are faults of their record`() throws {
        let scan = try #require(try scan(Array("a,b\n1,".utf8) + [0xF6] + Array("\n1,2\n1,\u{0}2\n1\r2,3\n".utf8)))
        #expect(faults(scan) == [1: .invalidEncoding, 3: .controlCharacter, 4: .controlCharacter])
        #expect(scan.records == 4)
    }

    @Test func `a record longer than the limit is a fault`() throws {
        let long = String(repeating: "x", count: CSVRecordReader.maximumRecordBytes)
        let scan = try #require(try scan("a,b\n1,\(long)\n1,2\n\"\(long)\n1,2\n"))
        #expect(faults(scan) == [1: .recordTooLong, 3: .recordTooLong])
        #expect(scan.records == 4)
    }

    @Test func `mixed line ends are read, and the file is written anew for the engine`() throws {
        let scan = try #require(try scan("a,b\n1,2\r\n3,4\n"))
        #expect(scan.records == 2)
        #expect(scan.faults.isEmpty)
        #expect(scan.needsRewriting)
    }

    @Test func `a file of single quotes is read in one go, not over and over`() throws {
        // Each line closes the quote of the one before and opens another: read to the limit of a record from every line,
        // these 300 kB would be looked at thirty thousand times.
        let lines = 30_000
        let scan = try scan("a,b\n" + String(repeating: "c\",\"d\n", count: 3) + "x,y\n")
        #expect(scan?.records == 4)
        let bytes = FileBytes(copying: Array(("a,b\n" + String(repeating: "c\",\"d\n", count: lines)).utf8))
        #expect(throws: CSVBrokenThroughout.self) { try CSVScan(of: bytes) }
        let open = QuotedRecord(bytes.bytes, from: 4, limit: 1 << 20, mostFields: 2)
        #expect(open == nil)
    }

    @Test func `a file of which most records are unusable is given up, with an example`() throws {
        let good = String(repeating: "1,2\n", count: CSVScan.patience / 2 - 10)
        let bad = String(repeating: "1\n", count: CSVScan.patience)
        let error = try #require(throws: CSVBrokenThroughout.self) { try scan("a,b\n\(good)\(bad)") }
        #expect(error.records == CSVScan.patience)
        #expect(error.faults == CSVScan.patience / 2 + 10)
        #expect(error.line == CSVScan.patience / 2 - 8)
        #expect(error.sentence.contains("The record has 1 fields, but the header has 2."))
    }

    @Test func `the first faults are kept, the others counted`() throws {
        let lines = (0..<FaultList.mostKept + 500).map { $0 % 2 == 0 ? "1,2\n1\n1,2" : "1,2\n\"\n1,2" }
        let scan = try #require(try scan("a,b\n\(lines.joined(separator: "\n"))\n"))
        #expect(scan.faults.total == FaultList.mostKept + 500)
        #expect(scan.faults.kept.count == FaultList.mostKept)
        let first = FaultList.mostKept * 3 + 2
        #expect(
            scan.faults.counted == [
                .wrongColumnCount: CountedRejects(first: first, records: 250),
                .unbalancedQuote: CountedRejects(first: first + 3, records: 250),
            ]
        )
    }

    @Test func `texts are found by number with their lines`() throws {
        let folder = try TemporaryFolder()
        let file = try folder.write("a,b\n\n1,2\n\"x\ny\",2\n3\n", to: "file.csv")
        var found: [Int: CSVRecordTexts.Found] = [:]
        try CSVRecordTexts.find([2, 3], in: file) { found[$0] = $1 }
        #expect(found[2]?.text == "\"x\ny\",2")
        #expect(found[2]?.line == 4)
        #expect(found[3]?.text == "3")
        #expect(found[3]?.line == 6)
        #expect(found[1] == nil)
    }
}
