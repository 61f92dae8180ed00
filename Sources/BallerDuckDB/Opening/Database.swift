import CDuckDB
package import Foundation
import Synchronization

/// One open database; different threads may use different connections of it at once.
package final class Database: Sendable {
    package enum Location: Sendable, Hashable, CustomStringConvertible {
        case memory
        case file(URL)

        package var description: String {
            switch self {
            case .memory: ":memory:"
            case .file(let url): url.path(percentEncoded: false)
            }
        }
    }

    /// Of the engine that the program was linked with, such as `v1.5.0`.
    package static var engineVersion: String { duckdb_library_version().map { String(cString: $0) } ?? "" }

    package let location: Location
    private let tracksProgress: Bool
    private let spillFolder: SpillFolder?
    private let files: SpillFolder?
    private let handle: Mutex<duckdb_database?>

    /// Opens the database and applies the options; blocks while it reads the file's header and catalog.
    ///
    /// An in-memory database cannot be read-only and is opened for writing.
    package init(_ location: Location, options: DatabaseOptions = DatabaseOptions()) throws(DuckDBError) {
        self.location = location
        tracksProgress = options.tracksProgress
        spillFolder = options.spillFolder
        files = options.exportFolder
        var options = options
        if location == .memory { options.access = .readWrite }
        handle = Mutex(try Self.open(location, options))
        do {
            let settings = options.sealingSettings
            if !settings.isEmpty { try newHandle().apply(settings) }
        } catch {
            close()
            throw error
        }
    }

    deinit { close() }

    /// The folder that statements may write files to, if there is one; it goes with the database.
    package var exportFolder: URL? { files?.url }

    /// Creates a connection, cheaply; it keeps the file open until it is released, even after `close()`.
    package func connect() throws(DuckDBError) -> Connection {
        let handle = try newHandle()
        // These two are connection settings, refused once the configuration is locked.
        if tracksProgress {
            try handle.apply([("enable_progress_bar", "true"), ("enable_progress_bar_print", "false")])
        }
        return Connection(handle, database: self)
    }

    /// Releases the database; the file is closed when its last connection and result are gone.
    ///
    /// Blocks: an engine opened for writing may write its log into the file.
    package func close() {
        handle.withLock { handle in
            if handle != nil { duckdb_close(&handle) }
            handle = nil
        }
    }

    private func newHandle() throws(DuckDBError) -> ConnectionHandle {
        let location = location.description
        return try handle.withLock { database throws(DuckDBError) in
            guard let database else { throw DuckDBError.databaseClosed(location: location) }
            return try ConnectionHandle(database, location: location, spillFolder: spillFolder)
        }
    }

    private static func open(
        _ location: Location,
        _ options: DatabaseOptions
    ) throws(DuckDBError) -> sending duckdb_database {
        try OpeningTrial.run(location)
        var config: duckdb_config?
        duckdb_create_config(&config)
        defer { duckdb_destroy_config(&config) }
        for (name, value) in options.openingSettings where duckdb_set_config(config, name, value) != DuckDBSuccess {
            let failure = EngineFailure(kind: .invalidConfiguration, message: "no such setting, or no such value of it")
            throw .settingRefused(name: name, value: value, failure)
        }
        var database: duckdb_database?
        var message: UnsafeMutablePointer<CChar>?
        let state = duckdb_open_ext(location.description, &database, config, &message)
        defer { duckdb_free(message) }
        guard state == DuckDBSuccess, let database else {
            throw .openFailed(location: location.description, EngineFailure(message))
        }
        return database
    }
}
