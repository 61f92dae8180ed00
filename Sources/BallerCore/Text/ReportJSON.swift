package import Foundation

/// The format of every machine-readable report: sorted snake_case keys and dates of ISO 8601.
package enum ReportJSON {
    /// One member per line, and a final newline.
    package static func data(_ report: some Encodable) throws -> Data {
        try encoded(report, [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes])
    }

    /// All on one line, for logs.
    package static func line(_ report: some Encodable) throws -> Data {
        try encoded(report, [.sortedKeys, .withoutEscapingSlashes])
    }

    private static func encoded(_ report: some Encodable, _ format: JSONEncoder.OutputFormatting) throws -> Data {
        let encoder = JSONEncoder()
        encoder.keyEncodingStrategy = .convertToSnakeCase
        encoder.outputFormatting = format
        encoder.dateEncodingStrategy = .iso8601
        return try encoder.encode(report) + Data("\n".utf8)
    }
}
