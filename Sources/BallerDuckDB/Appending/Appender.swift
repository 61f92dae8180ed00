import CDuckDB

/// Fills a table row by row, far faster than INSERT; to be used on its connection's thread.
///
/// Flushed rows join the connection's transaction: the engine flushes now and then, `flush()` and `close()` always do.
/// An appender released without `close()` drops unflushed rows, so an error cannot leave half a table unnoticed. Every
/// call may block.
package final class Appender {
    package let table: String
    /// Rows ended so far.
    package private(set) var rowCount = 0
    var pointer: duckdb_appender?
    private let connection: ConnectionHandle

    init(table: String, schema: String?, catalog: String?, on connection: ConnectionHandle) throws(DuckDBError) {
        self.table = table
        self.connection = connection
        guard duckdb_appender_create_ext(connection.pointer, catalog, schema, table, &pointer) == DuckDBSuccess else {
            let failure = Self.failure(of: pointer)
            duckdb_appender_destroy(&pointer)
            throw .appendFailed(table: table, row: 0, failure)
        }
    }

    deinit {
        guard pointer != nil else { return }
        // Destroying it without clearing would flush.
        duckdb_appender_clear(pointer)
        duckdb_appender_destroy(&pointer)
    }

    /// The number and types of the table's columns.
    package var columnTypes: [ColumnType?] {
        (0..<duckdb_appender_column_count(pointer)).map { index in
            ColumnType(LogicalType(duckdb_appender_column_type(pointer, index)))
        }
    }

    /// Appends one whole row, one value per column.
    package func append(_ row: [Value]) throws(DuckDBError) {
        for value in row { try append(value) }
        try endRow()
    }

    /// Ends a row whose values were appended one by one.
    package func endRow() throws(DuckDBError) {
        try check(duckdb_appender_end_row(pointer))
        rowCount += 1
    }

    /// Adds all ended rows to the table; blocks.
    package func flush() throws(DuckDBError) { try check(duckdb_appender_flush(pointer)) }

    /// Flushes and ends the appender; blocks.
    package func close() throws(DuckDBError) {
        try check(duckdb_appender_close(pointer))
        duckdb_appender_destroy(&pointer)
    }

    func check(_ state: duckdb_state) throws(DuckDBError) {
        guard state != DuckDBSuccess else { return }
        guard pointer != nil else { throw .appenderClosed(table: table) }
        throw .appendFailed(table: table, row: rowCount, Self.failure(of: pointer))
    }

    private static func failure(of appender: duckdb_appender?) -> EngineFailure {
        var data = duckdb_appender_error_data(appender)
        defer { duckdb_destroy_error_data(&data) }
        guard duckdb_error_data_has_error(data), let message = duckdb_error_data_message(data) else {
            return EngineFailure(nil)
        }
        let kind = EngineErrorKind(code: duckdb_error_data_error_type(data))
        return EngineFailure(kind: kind, message: String(cString: message))
    }
}
