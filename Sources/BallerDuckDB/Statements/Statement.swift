import CDuckDB

/// A prepared statement of a connection, shared with its bindings by everyone who prepares the same text there.
package final class Statement {
    let prepared: PreparedStatement
    private let connection: ConnectionHandle

    init(_ prepared: PreparedStatement, _ connection: ConnectionHandle) {
        self.prepared = prepared
        self.connection = connection
    }

    package var sql: SQL { prepared.sql }

    /// The names of `$name` parameters, or `1`, `2`, … for `?`, in binding order.
    package var parameterNames: [String] { prepared.parameterNames }

    /// The parameter types the engine resolved; `nil` where only a value decides.
    package var parameterTypes: [ColumnType?] { prepared.parameterTypes.map { ColumnType(simple: $0) } }

    /// The names and types of the result's columns; empty if they depend on parameter values.
    package var columns: [ResultColumn] {
        get throws(DuckDBError) { try ResultLayout(preparedBy: prepared.pointer, sql).columns }
    }

    /// Runs it with the current bindings and returns the number of changed rows; blocks.
    @discardableResult
    package func execute() throws(DuckDBError) -> Int {
        connection.statementsBegun += 1
        var result = duckdb_result()
        defer { duckdb_destroy_result(&result) }
        guard duckdb_execute_prepared(prepared.pointer, &result) == DuckDBSuccess else {
            throw DuckDBError(sql: sql, EngineFailure(result: &result))
        }
        return Int(duckdb_rows_changed(&result))
    }

    /// Starts it with the current bindings; blocks until the first rows are ready.
    package func stream() throws(DuckDBError) -> ResultStream {
        connection.statementsBegun += 1
        var pending: duckdb_pending_result?
        defer { duckdb_destroy_pending(&pending) }
        guard duckdb_pending_prepared_streaming(prepared.pointer, &pending) == DuckDBSuccess else {
            throw DuckDBError(sql: sql, EngineFailure(duckdb_pending_error(pending)))
        }
        var result = duckdb_result()
        guard duckdb_execute_pending(pending, &result) == DuckDBSuccess else {
            defer { duckdb_destroy_result(&result) }
            throw DuckDBError(sql: sql, EngineFailure(result: &result))
        }
        return try ResultStream(owning: result, of: prepared, on: connection)
    }
}
