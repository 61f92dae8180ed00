package import Foundation

/// The format of every machine-readable report: sorted snake_case keys, one member per line, a final newline.
package enum ReportJSON {
    package static func data(_ report: some Encodable) throws -> Data {
        let encoder = JSONEncoder()
        encoder.keyEncodingStrategy = .convertToSnakeCase
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        encoder.dateEncodingStrategy = .iso8601
        return try encoder.encode(report) + Data("\n".utf8)
    }
}
