import Foundation

/// Finds records by number and returns their lines and texts, to document what was refused.
enum CSVRecordTexts {
    struct Found {
        let line: Int
        /// The text in the file, cut at `maximumBytes`; bytes that are not UTF-8 become replacement characters.
        let text: String
    }

    static let maximumBytes = 10_000

    /// Reads the file once, however many records are requested, and passes them on one by one in order.
    static func find(_ numbers: Set<Int>, in file: URL, _ found: (Int, Found) throws -> Void) throws {
        guard let last = numbers.max() else { return }
        let file = try FileBytes(mapping: file)
        guard let header = try CSVHeader(file.bytes) else { return }
        var reader = CSVRecordReader(file, behind: header)
        while let record = reader.next(), record.number <= last {
            guard numbers.contains(record.number) else { continue }
            let text = String(decoding: file.bytes[record.range].prefix(maximumBytes), as: UTF8.self)
            try found(record.number, Found(line: record.line, text: text))
        }
    }
}
