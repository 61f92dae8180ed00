import Foundation

/// Finds records by number and gives their lines and texts, for the account of what was refused.
enum CSVRecordTexts {
    struct Found {
        let line: Int
        /// As it stands in the file, cut at `maximumBytes`; bytes that are not UTF-8 become replacement characters.
        let text: String
    }

    static let maximumBytes = 10_000

    /// Reads the file once, however many records are asked for.
    static func find(_ numbers: Set<Int>, in file: URL) throws -> [Int: Found] {
        guard let last = numbers.max() else { return [:] }
        let data = try Data(contentsOf: file, options: .alwaysMapped)
        return try data.withBytes { bytes in
            guard let header = try CSVHeader(bytes) else { return [:] }
            var reader = CSVRecordReader(bytes, behind: header, isValidEncoding: true)
            var found: [Int: Found] = [:]
            while let record = reader.next(), record.number <= last {
                guard numbers.contains(record.number) else { continue }
                let text = String(decoding: bytes[record.range].prefix(maximumBytes), as: UTF8.self)
                found[record.number] = Found(line: record.line, text: text)
            }
            return found
        }
    }
}
