import Foundation

/// The form of all reports for programs: sorted keys, one field a line, a line end.
enum ReportJSON {
    static func encode(_ report: some Encodable) throws -> Data {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        encoder.dateEncodingStrategy = .iso8601
        return try encoder.encode(report) + Data("\n".utf8)
    }
}
