import BallerCore

/// The first record of a CSV file: its column names, and where the other records begin.
struct CSVHeader {
    let columns: [String]
    /// The byte and line at which the first data record begins.
    let end: Int
    let nextLine: Int

    /// More names than any table of records has; each one costs memory in everything that follows.
    static let mostColumns = 2_000

    /// - Returns: `nil` if the file has no line with content.
    init?(_ bytes: UnsafeBufferPointer<UInt8>) throws(CSVHeaderProblem) {
        var position = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        var line = 1
        while position < bytes.count, bytes[position] == 10 || bytes[position] == 13 {
            if bytes[position] == 10 { line += 1 }
            position += 1
        }
        guard position < bytes.count else { return nil }
        let record = QuotedRecord(
            bytes,
            from: position,
            limit: CSVRecordReader.maximumRecordBytes,
            mostFields: Self.mostColumns
        )
        guard let record else { throw .unbalancedQuote }
        guard record.fields <= Self.mostColumns else { throw .tooManyColumns }
        let text = UnsafeBufferPointer(rebasing: bytes[record.range])
        guard UTF8Check.isValid(text) else { throw .invalidEncoding }
        columns = CSVLine(text).fields
        end = record.end
        nextLine = line + record.lineFeeds + 1
    }
}

enum CSVHeaderProblem: String, Error {
    case unbalancedQuote = "its header has a quote that is not closed, or is longer than a record may be"
    case invalidEncoding = "its header is not UTF-8"
    case tooManyColumns = "its header has more than 2,000 columns"
}
