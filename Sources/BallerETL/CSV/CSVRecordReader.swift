#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// Splits the bytes of a CSV file into numbered records, good or bad, so that none is lost or counted twice.
///
/// Blank lines are not records. A quoted field may span lines as long as the record then has the right number of
/// fields. If a quote is not properly closed, only the line that opens it is rejected and reading continues after it.
struct CSVRecordReader {
    static let maximumRecordBytes = 1 << 20
    /// No record of a game, season or trade needs more bytes in the columns that are read; the engine holds thousands
    /// at once.
    static let mostReadBytes = 10_000

    private(set) var hasLineFeeds = false
    private(set) var hasCarriageReturns = false
    private(set) var hasBlankLines = false

    private let file: FileBytes
    private let expectedFields: Int
    /// For each column, whether it is read.
    private let isRead: [Bool]
    private var encoding = UTF8Windows()
    private var position: Int
    private var line: Int
    private var number = 0

    private var bytes: UnsafeBufferPointer<UInt8> { file.bytes }

    /// `columns` are those whose values the engine needs; `nil` means all.
    init(_ file: FileBytes, behind header: CSVHeader, reading columns: Set<String>? = nil) {
        self.file = file
        position = header.end
        line = header.nextLine
        expectedFields = header.columns.count
        isRead = header.columns.map { columns?.contains($0) ?? true }
    }

    /// The next record, or `nil` at the end of the file.
    mutating func next() -> CSVRecord? {
        file.giveBack(before: position)
        while position < bytes.count {
            let physical = physicalLine(at: position)
            if physical.content.isEmpty {
                hasBlankLines = true
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
        /// Not counted for a line that is too long to be a record.
        let shape: Shape
    }

    private mutating func physicalLine(at start: Int) -> PhysicalLine {
        guard let feed = lineFeed(from: start) else {
            return PhysicalLine(
                content: start..<bytes.count,
                end: bytes.count,
                hasEnd: false,
                shape: shape(start, bytes.count)
            )
        }
        var end = feed
        if end > start, bytes[end - 1] == 13 {
            end -= 1
            hasCarriageReturns = true
        } else {
            hasLineFeeds = true
        }
        return PhysicalLine(content: start..<end, end: feed + 1, hasEnd: true, shape: shape(start, end))
    }

    /// Searches for the end of a line piece by piece, because one line may be as long as the file.
    private func lineFeed(from start: Int) -> Int? {
        guard let base = bytes.baseAddress else { return nil }
        var from = start
        while from < bytes.count {
            let length = min(Self.maximumRecordBytes, bytes.count - from)
            if let found = memchr(base + from, 10, length) {
                return from + (UnsafeRawPointer(found) - UnsafeRawPointer(base + from))
            }
            from += length
            if from - start > Self.maximumRecordBytes { file.giveBack(before: from) }
        }
        return nil
    }

    private func shape(_ start: Int, _ end: Int) -> Shape {
        guard end - start <= Self.maximumRecordBytes else { return Shape() }
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
        let parsed = QuotedRecord(
            bytes,
            from: physical.content.lowerBound,
            limit: Self.maximumRecordBytes,
            mostFields: expectedFields
        )
        guard let parsed else { return record(physical, fields: physical.shape.commas + 1, fault: .unbalancedQuote) }
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
            fault: isTooLong(parsed.range)
                ? .recordTooLong : encoding.isValid(parsed.range, of: bytes) ? nil : .invalidEncoding
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

    private func isTooLong(_ record: Range<Int>) -> Bool {
        guard record.count > Self.mostReadBytes else { return false }
        return record.count > Self.maximumRecordBytes || readBytes(in: record) > Self.mostReadBytes
    }

    /// Bytes in the columns that are read, including quotes.
    private func readBytes(in record: Range<Int>) -> Int {
        var (column, count, isQuoted) = (0, 0, false)
        for byte in bytes[record] {
            if byte == 34 { isQuoted.toggle() }
            if byte == 44, !isQuoted {
                column += 1
            } else if column < isRead.count, isRead[column] {
                count += 1
            }
        }
        return count
    }

    private mutating func fault(of physical: PhysicalLine, fields: Int) -> CSVFault? {
        if isTooLong(physical.content) { return .recordTooLong }
        if !encoding.isValid(physical.content, of: bytes) { return .invalidEncoding }
        if physical.shape.controls > 0 { return .controlCharacter }
        if fields != expectedFields {
            return !physical.hasEnd && fields < expectedFields ? .truncatedRecord : .wrongColumnCount
        }
        return nil
    }
}
