/// The first record of a CSV file: the names of its columns, and where the others begin.
struct CSVHeader {
    let columns: [String]
    /// The byte and the line at which the first record begins.
    let end: Int
    let nextLine: Int

    /// More names than any table of records has; each of them costs memory in all that follows.
    static let mostColumns = 2_000

    /// - Returns: `nil` where the file has no line with anything in it.
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
        columns = CSVFields.split(text)
        end = record.end
        nextLine = line + record.lineFeeds + 1
    }
}

enum CSVHeaderProblem: String, Error {
    case unbalancedQuote = "its header has a quote that is not closed, or is longer than a record may be"
    case invalidEncoding = "its header is not UTF-8"
    case tooManyColumns = "its header names more than 2,000 columns"
}

enum CSVFields {
    /// The values of one well-formed record, quotes taken off.
    static func split(_ record: UnsafeBufferPointer<UInt8>) -> [String] {
        var fields: [String] = []
        var field: [UInt8] = []
        var isQuoted = false
        var position = 0
        while position < record.count {
            let byte = record[position]
            let isDoubledQuote = byte == 34 && position + 1 < record.count && record[position + 1] == 34
            switch byte {
            case 34 where isQuoted && isDoubledQuote:
                field.append(byte)
                position += 1
            case 34 where isQuoted:
                isQuoted = false
            case 34 where field.isEmpty:
                isQuoted = true
            case 44 where !isQuoted:
                fields.append(String(decoding: field, as: UTF8.self))
                field.removeAll(keepingCapacity: true)
            default:
                field.append(byte)
            }
            position += 1
        }
        return fields + [String(decoding: field, as: UTF8.self)]
    }
}
