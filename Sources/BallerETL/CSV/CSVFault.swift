/// What makes a CSV record unusable, whatever its values.
enum CSVFault: String, Sendable {
    case wrongColumnCount = "wrong_column_count"
    case unbalancedQuote = "unbalanced_quote"
    case invalidEncoding = "invalid_encoding"
    case controlCharacter = "control_character"
    case recordTooLong = "record_too_long"
    case truncatedRecord = "truncated_record"

    /// The message for people; `fields` is what the record has, `expected` what the header names.
    func message(fields: Int, expected: Int) -> String {
        switch self {
        case .wrongColumnCount: "The record has \(fields) fields, but the header has \(expected)."
        case .unbalancedQuote: "A quoted field is not properly closed; the next line is read as a new record."
        case .invalidEncoding: "The record contains bytes that are not UTF-8."
        case .controlCharacter: "The record contains a control character."
        case .recordTooLong:
            "The record has more than \(CSVRecordReader.mostReadBytes) bytes in the columns that are read, or more than "
                + "\(CSVRecordReader.maximumRecordBytes >> 10) kB in all."
        case .truncatedRecord:
            "The file ends in the middle of the record: \(fields) fields of \(expected), no line end."
        }
    }
}

/// One record as it lies in a file.
struct CSVRecord {
    /// The first record behind the header is 1.
    let number: Int
    /// The line on which it begins; the first line of the file is 1.
    let line: Int
    /// Its bytes without the line end.
    let range: Range<Int>
    let fieldCount: Int
    let spansLines: Bool
    let fault: CSVFault?
}
