import Foundation

/// The result of one pass over a CSV file: its columns, its number of records, and the unusable ones.
struct CSVScan: Sendable {
    let columns: [String]
    let records: Int
    let faults: FaultList
    /// True if the engine might see other records than this pass counted, so that the file has to be rewritten.
    let needsRewriting: Bool

    /// Number of records after which a file is checked, repeatedly, and given up if most records so far are unusable.
    static let patience = 5_000

    /// - Returns: `nil` for an empty file.
    /// - Throws: `CSVHeaderProblem`, `CSVBrokenThroughout`, or what opening the file throws.
    init?(of file: URL, reading columns: Set<String>? = nil) throws {
        try self.init(of: FileBytes(mapping: file), reading: columns)
    }

    /// If `isBeginning` is true, the bytes may end anywhere, and the record in which they end is ignored.
    init?(of file: FileBytes, reading columns: Set<String>? = nil, isBeginning: Bool = false) throws {
        guard let header = try CSVHeader(file.bytes) else { return nil }
        var reader = CSVRecordReader(file, behind: header, reading: columns)
        var faults = FaultList()
        var count = 0
        var spansLines = false
        while let record = reader.next() {
            if isBeginning, record.range.upperBound == file.bytes.count { break }
            count = record.number
            if record.spansLines { spansLines = true }
            if let fault = record.fault {
                faults.append(
                    FaultList.Fault(number: count, line: record.line, fault: fault, fieldCount: record.fieldCount)
                )
            }
            if count.isMultiple(of: Self.patience) { try Self.giveUp(on: faults, of: count, header) }
        }
        if count >= Self.patience { try Self.giveUp(on: faults, of: count, header) }
        self.columns = header.columns
        records = count
        self.faults = faults
        // Two readers agree on lines of one form; where they might not, the records are numbered before the engine
        // reads them.
        let isPlain = !spansLines && !reader.hasBlankLines && !(reader.hasCarriageReturns && reader.hasLineFeeds)
        needsRewriting = !faults.isEmpty || !isPlain || header.nextLine != 2
    }

    private static func giveUp(on faults: FaultList, of records: Int, _ header: CSVHeader) throws {
        guard faults.total > records / 2, let (example, _) = faults.commonest else { return }
        throw CSVBrokenThroughout(
            records: records,
            faults: faults.total,
            line: example.line,
            example: example.fault.message(fields: example.fieldCount, expected: header.columns.count)
        )
    }
}

/// Most records of a file are unusable, so listing them one by one is pointless.
struct CSVBrokenThroughout: Error {
    let records: Int
    let faults: Int
    /// The first line with the most common fault.
    let line: Int
    let example: String

    var sentence: String {
        "\(faults) of its first \(records) records are unusable, most of them like line \(line): \(example) "
            + "Get the file anew or mend what wrote it"
    }
}
