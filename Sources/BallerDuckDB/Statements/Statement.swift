import CDuckDB

/// A prepared statement of a connection; whoever prepares the same text there shares it and its bindings.
package final class Statement {
    let prepared: PreparedStatement
    private let connection: ConnectionHandle

    init(_ prepared: PreparedStatement, _ connection: ConnectionHandle) {
        self.prepared = prepared
        self.connection = connection
    }

    package var sql: SQL { prepared.sql }

    /// The names of `$name` parameters, or `1`, `2`, … of `?`, in the order in which positions bind.
    package var parameterNames: [String] { prepared.parameterNames }

    /// The types that the engine resolved for the parameters; `nil` where only a value will tell.
    package var parameterTypes: [ColumnType?] { prepared.parameterTypes.map { ColumnType(simple: $0) } }

    /// The names and types of the result's columns; empty when they depend on the values of parameters.
    package var columns: [ResultColumn] {
        get throws(DuckDBError) { try ResultLayout(preparedBy: prepared.pointer, sql).columns }
    }

    /// Runs it with what is bound and returns the number of rows changed; blocking.
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

    /// Begins it with what is bound; blocking until the first rows are ready.
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
