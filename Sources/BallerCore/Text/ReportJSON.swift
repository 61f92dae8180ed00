package import Foundation

/// The form of all reports for programs: snake_case keys in order, one member a line, a line end.
package enum ReportJSON {
    package static func data(_ report: some Encodable) throws -> Data {
        let encoder = JSONEncoder()
        encoder.keyEncodingStrategy = .convertToSnakeCase
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        encoder.dateEncodingStrategy = .iso8601
        return try encoder.encode(report) + Data("\n".utf8)
    }
}
