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
    private let workFile: URL

    init(_ folder: BuildFolder, memoryLimitBytes: Int?, threads: Int?) throws(DuckDBError) {
        candidateFile = folder.database
        workFile = folder.url.appending(component: "work.duckdb")
        database = try Database(
            .memory,
            options: DatabaseOptions(
                access: .readWrite,
                threads: threads,
                memoryLimitBytes: memoryLimitBytes ?? Self.defaultMemoryLimitBytes,
                temporaryFolder: folder.url.appending(component: "spill"),
                settings: ["default_null_order": "nulls_first_on_asc_last_on_desc"]
            )
        )
        connection = try database.connect()
        // No log is kept: a build that is killed is thrown away, never recovered.
        let common = "STORAGE_VERSION '\(Self.storageVersion)', RECOVERY_MODE 'no_wal_writes'"
        try run(
            """
            SET TimeZone = 'UTC';
            ATTACH \(SQLText.literal(workFile.path)) AS \(Self.work) (\(common));
            ATTACH \(SQLText.literal(candidateFile.path)) AS \(Self.candidate) (
                ROW_GROUP_SIZE \(Self.rowGroupRows), \(common)
            );
            SET search_path = '\(Self.candidate).main,\(Self.work).main'
            """
        )
    }

    /// Lets checks see the published artifact as catalog `live`.
    func attachLive(_ file: URL) throws(DuckDBError) {
        try run("ATTACH \(SQLText.literal(file.path)) AS \(Self.live) (READ_ONLY)")
    }

    /// Ends the candidate, all in the one file and no log beside it, and removes the work database or ends it as well.
    func close(keepingWork: Bool) throws {
        try run("CHECKPOINT \(Self.candidate); USE memory; DETACH \(Self.candidate)")
        if keepingWork {
            try run("CHECKPOINT \(Self.work); DETACH \(Self.work)")
        } else {
            try FileManager.default.removeItem(at: workFile)
        }
        database.close()
    }

    var engineVersion: String {
        get throws(DuckDBError) {
            try connection.rows(SQL(name: "engine version", text: "SELECT version()")).first?[0].text ?? ""
        }
    }

    private func run(_ text: String) throws(DuckDBError) {
        try connection.execute(SQL(name: "workbench", text: text))
    }
}
