import Foundation

/// What one pass over a CSV file found: its columns, how many records it has, and which of them are unusable as they stand.
struct CSVScan: Sendable {
    struct Fault: Sendable {
        let number: Int
        let line: Int
        let fault: CSVFault
        let fieldCount: Int
    }

    let columns: [String]
    let records: Int
    let faults: [Fault]
    /// True where the engine reads other records than this pass counted, so that the file must be written anew for it.
    let needsRewriting: Bool

    /// - Returns: `nil` for a file with nothing in it.
    /// - Throws: `CSVHeaderProblem`, or what reading the file throws.
    init?(of file: URL) throws {
        let data = try Data(contentsOf: file, options: .alwaysMapped)
        guard let scan = try data.withBytes(Self.init) else { return nil }
        self = scan
    }

    private init?(_ bytes: UnsafeBufferPointer<UInt8>) throws(CSVHeaderProblem) {
        guard let header = try CSVHeader(bytes) else { return nil }
        var reader = CSVRecordReader(bytes, behind: header, isValidEncoding: UTF8Check.isValid(bytes))
        var faults: [Fault] = []
        var count = 0
        var spansLines = false
        while let record = reader.next() {
            count = record.number
            if record.spansLines { spansLines = true }
            if let fault = record.fault {
                faults.append(
                    Fault(number: count, line: record.line, fault: fault, fieldCount: record.fieldCount)
                )
            }
        }
        let mixesLineEnds = reader.hasCarriageReturns && (reader.hasLineFeeds || spansLines)
        columns = header.columns
        records = count
        self.faults = faults
        needsRewriting = !faults.isEmpty || mixesLineEnds || header.nextLine != 2
    }
}

extension CSVRecordReader {
    init(_ bytes: UnsafeBufferPointer<UInt8>, behind header: CSVHeader, isValidEncoding: Bool) {
        self.init(
            bytes,
            from: header.end,
            line: header.nextLine,
            expectedFields: header.columns.count,
            isValidEncoding: isValidEncoding
        )
    }
}

extension Data {
    /// The bytes in one piece, for the length of the call.
    func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) throws -> Result) rethrows -> Result {
        try withUnsafeBytes { try $0.withMemoryRebound(to: UInt8.self, body) }
    }
}
