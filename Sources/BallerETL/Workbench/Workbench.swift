import BallerArtifact
import BallerDuckDB
import BallerSQL
import Foundation

/// The databases of a running build: the candidate, and the work database with raw and staged records.
///
/// Unqualified names are looked up in the candidate first, then in the work database, so that the warehouse's SQL need
/// not know which is where. The work database is in memory if it easily fits, otherwise a file in the build folder.
final class Workbench {
    static let candidate = "candidate"
    static let work = "work"
    static let live = "live"
    /// The artifact of the build before, where it is not the published one.
    static let before = "before"
    /// The engine writes files that this and later versions can read.
    static let storageVersion = "v1.5.0"
    /// Small groups let a reader skip more of a table; the size was measured together with the order of the facts.
    static let rowGroupRows = 10_240

    let connection: Connection
    private let database: Database
    private let candidateFile: URL
    let workFile: URL
    private let isWorkInMemory: Bool
    private let laneCount: Int

    /// `isSmall` says that planning takes longer than reading: each statement then stays on its lane's thread, because
    /// handing its tasks to the engine's own threads costs more than it saves.
    init(
        _ folder: BuildFolder,
        isWorkInMemory: Bool,
        isSmall: Bool,
        memoryLimitBytes: Int,
        threads: Int?
    ) throws(DuckDBError) {
        self.isWorkInMemory = isWorkInMemory
        laneCount = threads ?? ProcessInfo.processInfo.activeProcessorCount
        candidateFile = folder.database
        workFile = Self.workFile(in: folder)
        database = try Database(
            .memory,
            options: DatabaseOptions(
                access: .readWrite,
                threads: isSmall ? 1 : threads,
                memoryLimitBytes: memoryLimitBytes,
                // Next to the build folder, not in it: the connection outlives the move into the store.
                spillFolder: try SpillFolder(in: folder.url.deletingLastPathComponent()),
                settings: ["default_null_order": "nulls_first_on_asc_last_on_desc"]
            )
        )
        connection = try database.connect()
        let work =
            isWorkInMemory
            ? "ATTACH ':memory:' AS \(Self.work)"
            : "ATTACH \(SQLText.literal(workFile.path)) AS \(Self.work) (\(Self.fileOptions))"
        try run(
            """
            \(work);
            ATTACH \(SQLText.literal(candidateFile.path)) AS \(Self.candidate) (
                ROW_GROUP_SIZE \(Self.rowGroupRows), \(Self.fileOptions)
            );
            \(Self.session)
            """
        )
    }

    /// Opens and closes what a build before left, to find damage while another file can still take its place.
    static func tryToOpen(_ workFile: URL) throws(DuckDBError) {
        let database = try Database(.memory)
        defer { database.close() }
        let text = "ATTACH \(SQLText.literal(workFile.path)) AS \(work) (\(fileOptions)); DETACH \(work)"
        try database.connect().execute(SQL(name: "workbench", text: text))
    }

    static func workFile(in folder: BuildFolder) -> URL { folder.url.appending(component: "work.duckdb") }

    /// No log is kept: a killed build is thrown away, never recovered.
    private static let fileOptions = "STORAGE_VERSION '\(storageVersion)', RECOVERY_MODE 'no_wal_writes'"

    /// The first statements on every connection of a build.
    private static let session = "SET TimeZone = 'UTC'; SET search_path = '\(candidate).main,\(work).main'"

    /// As many connections as the build may use threads, including the workbench's own.
    func lanes() throws(DuckDBError) -> Lanes {
        var connections = [connection]
        while connections.count < laneCount {
            let lane = try database.connect()
            try lane.execute(SQL(name: "workbench", text: Self.session))
            connections.append(lane)
        }
        return Lanes(connections: connections)
    }

    /// Attaches a finished artifact for checks and to take tables over.
    func attach(_ file: URL, as catalog: String) throws(DuckDBError) {
        try run("ATTACH \(SQLText.literal(file.path)) AS \(catalog) (READ_ONLY)")
    }

    /// The relations in the work database, and whether each is a view.
    func workRelations() throws(DuckDBError) -> [String: Bool] {
        let text = """
            SELECT table_name, false FROM duckdb_tables() WHERE database_name = '\(Self.work)'
            UNION ALL SELECT view_name, true FROM duckdb_views() WHERE database_name = '\(Self.work)' AND NOT internal
            """
        let rows = try connection.rows(SQL(name: "relations of \(Self.work)", text: text))
        return Dictionary(rows.map { ($0[0].text ?? "", $0[1].bool ?? false) }) { first, _ in first }
    }

    /// Closes the candidate as a single file without a log, and keeps or removes the work database.
    func close(keepingWork: Bool) throws {
        try run("CHECKPOINT \(Self.candidate); USE memory; DETACH \(Self.candidate)")
        if keepingWork {
            try keepWork()
        } else if !isWorkInMemory {
            try FileManager.default.removeItem(at: workFile)
        }
        database.close()
    }

    /// Saves the work database as a file in the build folder, for inspection.
    func keepWork() throws {
        try run("USE memory")
        if isWorkInMemory {
            try run(
                """
                ATTACH \(SQLText.literal(workFile.path)) AS kept (\(Self.fileOptions));
                COPY FROM DATABASE \(Self.work) TO kept;
                DETACH kept
                """
            )
        } else {
            try run("CHECKPOINT \(Self.work); DETACH \(Self.work)")
        }
    }

    private func run(_ text: String) throws(DuckDBError) {
        try connection.execute(SQL(name: "workbench", text: text))
    }
}
