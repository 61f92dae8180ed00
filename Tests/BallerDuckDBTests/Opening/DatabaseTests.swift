import BallerDuckDB
import Foundation
import Testing

@Suite struct DatabaseTests {
    @Test func `a file that was written is read by a read-only database`() throws {
        try withTemporaryFolder { folder in
            let file = folder.appending(path: "league.duckdb")
            let options = DatabaseOptions(access: .readWrite, threads: 1, storageVersion: "v1.2.0")
            let writer = try Database(.file(file), options: options)
            try writer.connect().execute("CREATE TABLE games AS SELECT 7 AS game_id")
            writer.close()

            let reader = try Database(.file(file), options: DatabaseOptions(access: .readOnly)).connect()
            #expect(try reader.rows("SELECT game_id FROM games")[0]["game_id"] == 7)
            let error = #expect(throws: DuckDBError.self) { try reader.execute("CREATE TABLE more (n INTEGER)") }
            #expect(error?.failure?.kind == .invalidInput)
        }
    }

    @Test func `a missing file is an error that names it`() throws {
        let file = URL(filePath: "/nowhere/at/all.duckdb")
        let error = #expect(throws: DuckDBError.self) { try Database(.file(file)) }
        #expect(error?.code == "duckdb.open_failed")
        #expect(error?.message.contains("/nowhere/at/all.duckdb") == true)
        #expect(error?.failure?.kind == .io)
    }

    @Test func `a file that cannot be read is an error, and not the end of the process`() throws {
        try withTemporaryFolder { folder in
            // A folder opens and refuses to be read, like a file on a failing disk.
            let error = #expect(throws: DuckDBError.self) { try Database(.file(folder)) }
            #expect(error?.code == "duckdb.open_failed")
            #expect(error?.isPassing == true)
        }
    }

    @Test func `a file that is not a database is an error`() throws {
        try withTemporaryFolder { folder in
            let file = folder.appending(path: "foreign.duckdb")
            try Data(repeating: 0x41, count: 20_000).write(to: file)
            let error = #expect(throws: DuckDBError.self) { try Database(.file(file)) }
            #expect(error?.code == "duckdb.open_failed")
        }
    }

    @Test func `limits and folders are what the options say`() throws {
        let parent = FileManager.default.temporaryDirectory.appending(path: "it's spilled")
        try FileManager.default.createDirectory(at: parent, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: parent) }
        let folder = try SpillFolder(in: parent)
        let options = DatabaseOptions(
            threads: 2,
            memoryLimitBytes: 512 << 20,
            spillFolder: folder,
            settings: ["preserve_insertion_order": "false"]
        )
        let row = try Database(.memory, options: options).connect().rows(
            """
            SELECT current_setting('threads') AS threads, current_setting('memory_limit') AS memory,
                current_setting('temp_directory') AS folder, current_setting('preserve_insertion_order') AS keeps_order
            """
        )[0]
        #expect(try row["threads"].int == 2)
        #expect(try row["memory"] == "512.0 MiB")
        #expect(try row["folder"].text == folder.url.path(percentEncoded: false))
        #expect(try row["keeps_order"] == false)
    }

    @Test func `a setting that the engine does not know, or a value that it refuses, is named`() {
        let unknown = #expect(throws: DuckDBError.self) {
            try Database(.memory, options: DatabaseOptions(settings: ["no_such_setting": "1"]))
        }
        #expect(unknown?.message.contains("no_such_setting") == true)
        let refused = #expect(throws: DuckDBError.self) {
            try Database(.memory, options: DatabaseOptions(settings: ["threads": "many"]))
        }
        #expect(refused?.code == "duckdb.setting_refused")
        #expect(refused?.message.contains("threads = 'many'") == true)
    }

    @Test func `a sealed database reads no files, keeps its spill folder, and refuses to be unsealed`() throws {
        try withTemporaryFolder { folder in
            let options = DatabaseOptions(
                spillFolder: try SpillFolder(in: folder),
                allowsExternalAccess: false,
                locksConfiguration: true
            )
            let connection = try Database(.memory, options: options).connect()
            let read = #expect(throws: DuckDBError.self) {
                try connection.execute("SELECT * FROM read_text('/etc/passwd')")
            }
            #expect(read?.failure?.kind == .permission)
            let unseal = #expect(throws: DuckDBError.self) {
                try connection.execute("SET enable_external_access = true")
            }
            #expect(unseal?.failure != nil)
            let setting = try connection.rows("SELECT current_setting('temp_directory') AS folder")
            #expect(try setting[0]["folder"].text?.hasPrefix(folder.path) == true)
        }
    }

    @Test func `a closed database gives no connection, and one that was given still works`() throws {
        let database = try Database(.memory)
        let connection = try database.connect()
        database.close()
        #expect(throws: DuckDBError.databaseClosed(location: ":memory:")) { try database.connect() }
        #expect(try connection.rows("SELECT 1 AS n").count == 1)
    }

    @Test func `a statement that needs more memory than the limit fails and says so`() throws {
        let options = DatabaseOptions(
            threads: 1,
            memoryLimitBytes: 8 << 20,
            settings: ["max_temp_directory_size": "0B"]
        )
        let connection = try Database(.memory, options: options).connect()
        let error = #expect(throws: DuckDBError.self) {
            try connection.execute("CREATE TABLE big AS SELECT i, hash(i) AS h FROM range(20000000) AS r(i) ORDER BY h")
        }
        #expect(error?.failure?.kind == .outOfMemory)
    }
}
