#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// Splits the bytes of a CSV file into numbered records, good or bad, so that none is lost and none is counted twice.
///
/// Blank lines are no records. A quoted field may span lines as long as the record then has the right number of fields;
/// where a quote is not closed as it should be, only the line that opens it is given up and reading goes on behind it.
/// The bytes must outlive the reader.
struct CSVRecordReader {
    static let maximumRecordBytes = 1 << 20

    private(set) var hasLineFeeds = false
    private(set) var hasCarriageReturns = false

    private let bytes: UnsafeBufferPointer<UInt8>
    private let expectedFields: Int
    private let isValidEncoding: Bool
    private var position: Int
    private var line: Int
    private var number = 0

    /// Begins at a record; `isValidEncoding` is true where the whole file is known to be UTF-8, which saves much looking.
    init(
        _ bytes: UnsafeBufferPointer<UInt8>,
        from position: Int,
        line: Int,
        expectedFields: Int,
        isValidEncoding: Bool
    ) {
        self.bytes = bytes
        self.position = position
        self.line = line
        self.expectedFields = expectedFields
        self.isValidEncoding = isValidEncoding
    }

    /// The next record; `nil` at the end of the file.
    mutating func next() -> CSVRecord? {
        while position < bytes.count {
            let physical = physicalLine(at: position)
            if physical.content.isEmpty {
                advance(to: physical.end, lines: 1)
                continue
            }
            number += 1
            return physical.shape.quotes == 0 ? plainRecord(physical) : quotedRecord(physical)
        }
        return nil
    }

    private struct Shape {
        var commas = 0
        var quotes = 0
        var controls = 0
    }

    private struct PhysicalLine {
        let content: Range<Int>
        /// Where the next line begins.
        let end: Int
        let hasEnd: Bool
        let shape: Shape
    }

    private mutating func physicalLine(at start: Int) -> PhysicalLine {
        let rest = bytes.count - start
        guard let base = bytes.baseAddress,
            let found = memchr(base + start, 10, rest)
        else {
            return PhysicalLine(
                content: start..<bytes.count,
                end: bytes.count,
                hasEnd: false,
                shape: shape(start, bytes.count)
            )
        }
        let feed = start + (UnsafeRawPointer(found) - UnsafeRawPointer(base + start))
        var end = feed
        if end > start, bytes[end - 1] == 13 {
            end -= 1
            hasCarriageReturns = true
        } else {
            hasLineFeeds = true
        }
        return PhysicalLine(content: start..<end, end: feed + 1, hasEnd: true, shape: shape(start, end))
    }

    private func shape(_ start: Int, _ end: Int) -> Shape {
        var commas: UInt32 = 0
        var quotes: UInt32 = 0
        var controls: UInt32 = 0
        for byte in UnsafeBufferPointer(rebasing: bytes[start..<end]) {
            commas &+= byte == 44 ? 1 : 0
            quotes &+= byte == 34 ? 1 : 0
            controls &+= byte < 32 && byte != 9 ? 1 : 0
        }
        return Shape(commas: Int(commas), quotes: Int(quotes), controls: Int(controls))
    }

    private mutating func advance(to end: Int, lines: Int) {
        position = end
        line += lines
    }

    private mutating func plainRecord(_ physical: PhysicalLine) -> CSVRecord {
        record(physical, fields: physical.shape.commas + 1, fault: nil)
    }

    private mutating func quotedRecord(_ physical: PhysicalLine) -> CSVRecord {
        guard let parsed = QuotedRecord(bytes, from: physical.content.lowerBound, limit: Self.maximumRecordBytes) else {
            return record(physical, fields: physical.shape.commas + 1, fault: .unbalancedQuote)
        }
        if parsed.lineFeeds == 0 { return record(physical, fields: parsed.fields, fault: nil) }
        guard parsed.fields == expectedFields else {
            return record(physical, fields: physical.shape.commas + 1, fault: .unbalancedQuote)
        }
        let found = CSVRecord(
            number: number,
            line: line,
            range: parsed.range,
            fieldCount: parsed.fields,
            spansLines: true,
            fault: isEncoded(parsed.range) ? nil : .invalidEncoding
        )
        advance(to: parsed.end, lines: parsed.lineFeeds + 1)
        return found
    }

    private mutating func record(_ physical: PhysicalLine, fields: Int, fault: CSVFault?) -> CSVRecord {
        let found = CSVRecord(
            number: number,
            line: line,
            range: physical.content,
            fieldCount: fields,
            spansLines: false,
            fault: fault ?? self.fault(of: physical, fields: fields)
        )
        advance(to: physical.end, lines: 1)
        return found
    }

    private func fault(of physical: PhysicalLine, fields: Int) -> CSVFault? {
        if physical.content.count > Self.maximumRecordBytes { return .recordTooLong }
        if !isEncoded(physical.content) { return .invalidEncoding }
        if physical.shape.controls > 0 { return .controlCharacter }
        if fields != expectedFields {
            return !physical.hasEnd && fields < expectedFields ? .truncatedRecord : .wrongColumnCount
        }
        return nil
    }

    private func isEncoded(_ range: Range<Int>) -> Bool {
        isValidEncoding || UTF8Check.isValid(UnsafeBufferPointer(rebasing: bytes[range]))
    }
}
