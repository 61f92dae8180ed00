import CDuckDB

/// Owns an engine prepared statement and caches what does not change between its runs.
final class PreparedStatement {
    let pointer: duckdb_prepared_statement
    let sql: SQL
    let parameterNames: [String]
    /// The types the statement was planned with: binding a value of another type makes the engine plan again.
    let parameterTypes: [duckdb_type]
    /// The columns of the last result, reused while they stay the same.
    var layout: ResultLayout?

    init(_ sql: SQL, on connection: ConnectionHandle) throws(DuckDBError) {
        connection.statementsBegun += 1
        var statement: duckdb_prepared_statement?
        guard duckdb_prepare(connection.pointer, sql.text, &statement) == DuckDBSuccess, let statement else {
            let failure = EngineFailure(duckdb_prepare_error(statement))
            duckdb_destroy_prepare(&statement)
            throw DuckDBError(sql: sql, failure)
        }
        pointer = statement
        self.sql = sql
        let indices = (0..<duckdb_nparams(statement)).map { $0 + 1 }
        parameterNames = indices.map { index in
            EngineText(duckdb_parameter_name(statement, index)).string
        }
        parameterTypes = indices.map { duckdb_param_type(statement, $0) }
    }

    deinit {
        var statement: duckdb_prepared_statement? = pointer
        duckdb_destroy_prepare(&statement)
    }
}
