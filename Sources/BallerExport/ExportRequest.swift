package import BallerArtifact
package import BallerSQL
package import Foundation

/// What to export, and where to.
package struct ExportRequest: Sendable {
    package enum Format: String, Sendable, CaseIterable {
        /// A file for each table, and for each season of large ones.
        case parquet
        case csv
        /// One file with all tables.
        case sqlite
    }

    /// The database of a finished artifact.
    package var database: URL
    package var manifest: Manifest
    package var warehouse: Warehouse
    /// The folder to make.
    package var folder: URL
    package var format: Format
    /// Whether CSV files are packed with gzip.
    package var isPacked: Bool
    /// Schemas to export; empty for all.
    package var schemas: [String]
    /// Tables and views by name, in which `*` matches any characters; empty for all.
    package var tables: [String]
    /// Whether an earlier export in the folder is replaced.
    package var replaces: Bool
    package var memoryLimitBytes: Int
    /// Threads of the engine; `nil` uses one per core.
    package var threads: Int?
    /// Rows from which a table is written season by season.
    package var largeRows = 100_000
    /// Called on the exporting thread after every file; must be fast.
    package var progress: @Sendable (ExportProgress) -> Void

    package init(
        database: URL,
        manifest: Manifest,
        warehouse: Warehouse,
        folder: URL,
        format: Format = .parquet,
        isPacked: Bool = false,
        schemas: [String] = [],
        tables: [String] = [],
        replaces: Bool = false,
        memoryLimitBytes: Int = 500_000_000,
        threads: Int? = nil,
        progress: @escaping @Sendable (ExportProgress) -> Void = { _ in }
    ) {
        self.database = database
        self.manifest = manifest
        self.warehouse = warehouse
        self.folder = folder
        self.format = format
        self.isPacked = isPacked
        self.schemas = schemas
        self.tables = tables
        self.replaces = replaces
        self.memoryLimitBytes = memoryLimitBytes
        self.threads = threads
        self.progress = progress
    }
}

/// How far an export is.
package struct ExportProgress: Sendable, Equatable {
    /// The table that is being written.
    package var relation: String
    package var rows: Int
    package var allRows: Int
}
