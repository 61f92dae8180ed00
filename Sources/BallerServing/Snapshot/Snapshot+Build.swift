import BallerArtifact
import Foundation

/// What the manifest says of the build, for pages.
extension Snapshot {
    /// Facts about the artifact with what each is called.
    package var buildFacts: [(name: String, value: String)] {
        [
            ("Build", name),
            ("Made", createdAt.formatted(.iso8601)),
            ("Data as of", directory.dataAsOf ?? ""),
            ("Version of the program", manifest.codeVersion),
            ("Version of the tables", manifest.schemaVersion),
            ("Engine", "DuckDB \(manifest.engineVersion)"),
            ("Size", "\(manifest.file.bytes / 1_000_000) MB"),
            ("Content hash", manifest.contentHash),
            ("SHA-256 of the file", manifest.file.sha256),
        ]
    }

    /// Sources with their terms.
    package struct Source: Sendable {
        package let name: String
        package let title: String
        package let url: String
        package let licence: String
        /// Whether others may be given the data: `allowed`, `forbidden` or `unknown`.
        package let redistribution: String
    }

    package var sourceTerms: [Source] {
        manifest.sources.map { source in
            Source(
                name: source.name,
                title: source.title,
                url: source.url,
                licence: source.licence,
                redistribution: source.redistribution.rawValue
            )
        }
    }

    /// Tables, and rows in all of them.
    package var tableCount: Int { manifest.tables.count }
    package var rowCount: Int { manifest.tables.reduce(0) { $0 + Int($1.rows) } }
}
