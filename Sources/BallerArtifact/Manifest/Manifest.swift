package import Foundation

/// Describes an artifact: written once, next to the database, and never changed.
package struct Manifest: Codable, Sendable, Equatable {
    /// The format that this version writes and reads.
    package static let currentFormat = 1
    /// The database file of every artifact, beside its manifest.
    package static let databaseName = "baller.duckdb"

    package enum State: String, Codable, Sendable {
        case passed
        /// Kept for inspection, never published.
        case failed
    }

    package var formatVersion = Manifest.currentFormat
    package var buildID: BuildID
    /// Whole seconds.
    package var createdAt: Date
    package var state: State
    /// The version of the tables, from `warehouse/`.
    package var schemaVersion: String
    /// The database file's version, as DuckDB names it.
    package var storageVersion: String
    package var engineVersion: String
    package var codeVersion: String
    package var file: File
    /// Hash of all rows of all relations, the same for the same inputs; lower-case hexadecimal.
    package var contentHash: String
    package var sources: [Source]
    package var batches: [Batch]
    package var tables: [Table]
    package var checks: [Check]
    package var waivers: [Waiver]
    package var steps: [Step]

    package init(
        buildID: BuildID,
        createdAt: Date,
        state: State,
        schemaVersion: String,
        storageVersion: String,
        engineVersion: String,
        codeVersion: String,
        file: File,
        contentHash: String,
        sources: [Source] = [],
        batches: [Batch] = [],
        tables: [Table] = [],
        checks: [Check] = [],
        waivers: [Waiver] = [],
        steps: [Step] = []
    ) {
        self.buildID = buildID
        self.createdAt = Date(timeIntervalSince1970: createdAt.timeIntervalSince1970.rounded(.down))
        self.state = state
        self.schemaVersion = schemaVersion
        self.storageVersion = storageVersion
        self.engineVersion = engineVersion
        self.codeVersion = codeVersion
        self.file = file
        self.contentHash = contentHash
        self.sources = sources
        self.batches = batches
        self.tables = tables
        self.checks = checks
        self.waivers = waivers
        self.steps = steps
    }

    private enum CodingKeys: String, CodingKey {
        case formatVersion = "format_version"
        case buildID = "build_id"
        case createdAt = "created_at"
        case state
        case schemaVersion = "schema_version"
        case storageVersion = "storage_version"
        case engineVersion = "engine_version"
        case codeVersion = "code_version"
        case file
        case contentHash = "content_hash"
        case sources
        case batches
        case tables
        case checks
        case waivers
        case steps
    }
}
