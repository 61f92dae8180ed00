import Foundation

/// What one pass over a CSV file found: its columns, how many records it has, and which of them are unusable as they stand.
struct CSVScan: Sendable {
    let columns: [String]
    let records: Int
    let faults: FaultList
    /// True where the engine might read other records than this pass counted, so that the file is written anew for it.
    let needsRewriting: Bool

    /// Records after which, again and again, a file is given up when most of what it held is unusable.
    static let patience = 5_000

    /// - Returns: `nil` for a file with nothing in it.
    /// - Throws: `CSVHeaderProblem`, `CSVBrokenThroughout`, or what opening the file throws.
    init?(of file: URL, reading columns: Set<String>? = nil) throws {
        try self.init(of: FileBytes(mapping: file), reading: columns)
    }

    /// Where `isBeginning` is true the bytes end anywhere, and the record that they end in is not looked at.
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
        // Two readers agree on lines of one form; what they might see otherwise is numbered before the engine reads it.
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

/// Most records of a file are unusable: there is no sense in naming them one by one.
struct CSVBrokenThroughout: Error {
    let records: Int
    let faults: Int
    /// The first line with the commonest fault.
    let line: Int
    let example: String

    var sentence: String {
        "\(faults) of its first \(records) records are unusable, most of them like line \(line): \(example) "
            + "Get the file anew or mend what wrote it"
    }
}
