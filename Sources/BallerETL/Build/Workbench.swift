import BallerArtifact
import BallerDuckDB
import BallerSQL
import Foundation

/// The databases of a build at work: the candidate, and beside it the one that raw and staged records live in.
///
/// Unqualified names are looked for in the candidate first, then in the work database, so that the warehouse's SQL need
/// not know which is where.
final class Workbench {
    static let candidate = "candidate"
    static let work = "work"
    static let live = "live"
    /// The engine writes files that it and later versions read.
    static let storageVersion = "v1.5.0"
    /// Small groups let a reader skip more of a table: a player's games of one season lie in one or two of them.
    static let rowGroupRows = 2_048
    private static let defaultMemoryLimitBytes = 1_000_000_000

    let connection: Connection
    private let database: Database
    private let candidateFile: URL

    init(_ folder: BuildFolder, memoryLimitBytes: Int?, threads: Int?) throws(DuckDBError) {
        candidateFile = folder.database
        database = try Database(
            .file(folder.url.appending(component: "\(Self.work).duckdb")),
            options: DatabaseOptions(
                access: .readWrite,
                threads: threads,
                memoryLimitBytes: memoryLimitBytes ?? Self.defaultMemoryLimitBytes,
                temporaryFolder: folder.url.appending(component: "spill"),
                storageVersion: Self.storageVersion,
                settings: ["default_null_order": "nulls_first_on_asc_last_on_desc", "checkpoint_threshold": "1TB"]
            )
        )
        connection = try database.connect()
        try run(
            """
            SET TimeZone = 'UTC';
            ATTACH \(SQLText.literal(candidateFile.path)) AS \(Self.candidate) (
                ROW_GROUP_SIZE \(Self.rowGroupRows),
                STORAGE_VERSION '\(Self.storageVersion)',
                RECOVERY_MODE 'no_wal_writes'
            );
            SET search_path = '\(Self.candidate).main,\(Self.work).main'
            """
        )
    }

    /// Lets checks see the published artifact as catalog `live`.
    func attachLive(_ file: URL) throws(DuckDBError) {
        try run("ATTACH \(SQLText.literal(file.path)) AS \(Self.live) (READ_ONLY)")
    }

    /// Ends the candidate: all in the one file, no log beside it.
    func closeCandidate() throws(DuckDBError) {
        try run("CHECKPOINT \(Self.candidate); USE \(Self.work); DETACH \(Self.candidate)")
    }

    func close() { database.close() }

    var engineVersion: String {
        get throws(DuckDBError) {
            try connection.rows(SQL(name: "engine version", text: "SELECT version()")).first?[0].text ?? ""
        }
    }

    private func run(_ text: String) throws(DuckDBError) {
        try connection.execute(SQL(name: "workbench", text: text))
    }
}
