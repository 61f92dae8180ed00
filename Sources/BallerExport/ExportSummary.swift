package import BallerArtifact
import BallerCore
import Foundation

/// What an export holds: written as `export.json`, the same for the same artifact and options.
package struct ExportSummary: Codable, Sendable, Equatable {
    static let fileName = "export.json"

    package struct Relation: Codable, Sendable, Equatable {
        package var name: String
        package var rows: Int
        /// Paths in the folder.
        package var files: [String]
    }

    package var artifact: String
    package var contentHash: String
    package var codeVersion: String
    package var format: String
    package var sources: [Manifest.Source]
    package var relations: [Relation]

    /// Sources whose data may not be redistributed, or of which that is not known.
    package var restricted: [String] { sources.filter { $0.redistribution != .allowed }.map(\.name) }
    package var rows: Int { relations.reduce(0) { $0 + $1.rows } }

    func json() throws -> Data { try ReportJSON.data(self) }
}
