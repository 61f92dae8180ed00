import CDuckDB

/// Owns the engine's connection; everything that reads the engine's memory retains it.
///
/// Unchecked: the pointer never changes, statements come from one thread at a time (see `Connection`), and the engine
/// allows interrupt and progress, the two calls made from other threads, at any time.
final class ConnectionHandle: @unchecked Sendable {
    let pointer: duckdb_connection
    /// Counts started statements; an open stream that sees it change knows that the engine closed it.
    var statementsBegun = 0

    /// Retained until the engine's connection is gone, which may spill until then.
    private let spillFolder: SpillFolder?

    init(_ database: duckdb_database, location: String, spillFolder: SpillFolder?) throws(DuckDBError) {
        self.spillFolder = spillFolder
        var connection: duckdb_connection?
        guard duckdb_connect(database, &connection) == DuckDBSuccess, let connection else {
            throw .connectFailed(location: location)
        }
        pointer = connection
    }

    deinit {
        var connection: duckdb_connection? = pointer
        duckdb_disconnect(&connection)
    }

    /// Runs one or more statements and drops their results; blocks.
    func run(_ text: String) -> EngineFailure? {
        statementsBegun += 1
        var result = duckdb_result()
        defer { duckdb_destroy_result(&result) }
        guard duckdb_query(pointer, text, &result) != DuckDBSuccess else { return nil }
        return EngineFailure(result: &result)
    }

    func apply(_ settings: [(name: String, value: String)]) throws(DuckDBError) {
        for (name, value) in settings {
            if let failure = run("SET \(name) = '\(value.replacing("'", with: "''"))'") {
                throw .settingRefused(name: name, value: value, failure)
            }
        }
    }

    func interrupt() { duckdb_interrupt(pointer) }

    /// From 0 to 1, or `nil` if nothing runs or nothing is known.
    var progress: Double? {
        let percentage = duckdb_query_progress(pointer).percentage
        return percentage < 0 ? nil : percentage / 100
    }
}
