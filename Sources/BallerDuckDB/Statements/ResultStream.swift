import CDuckDB

/// The result of one statement, read chunk by chunk while the engine still works on it.
///
/// To be used on its connection's thread. Another statement on that connection ends it: the next read then throws.
package final class ResultStream {
    package let sql: SQL
    let layout: ResultLayout
    let connection: ConnectionHandle
    private var result: duckdb_result
    private let ticket: Int
    private var isExhausted = false

    init(
        owning result: consuming duckdb_result,
        of prepared: PreparedStatement,
        on connection: ConnectionHandle
    ) throws(DuckDBError) {
        sql = prepared.sql
        self.connection = connection
        ticket = connection.statementsBegun
        if let known = prepared.layout, known.describes(&result) {
            layout = known
        } else {
            do {
                layout = try ResultLayout(of: &result, prepared.sql)
            } catch {
                duckdb_destroy_result(&result)
                throw error
            }
            prepared.layout = layout
        }
        self.result = result
    }

    deinit { duckdb_destroy_result(&result) }

    package var columns: [ResultColumn] { layout.columns }

    /// The next rows, or `nil` after the last; blocks.
    package func next() throws(DuckDBError) -> Chunk? {
        guard !isExhausted else { return nil }
        // The engine reports a stream that it closed as one that has ended.
        guard connection.statementsBegun == ticket else { throw .streamSuperseded(sql: sql.name) }
        guard let chunk = duckdb_fetch_chunk(result) else {
            isExhausted = true
            guard duckdb_result_error(&result) == nil else {
                throw DuckDBError(sql: sql, EngineFailure(result: &result))
            }
            return nil
        }
        let storage = ChunkStorage(owning: chunk, on: connection)
        guard storage.rowCount > 0 else {
            isExhausted = true
            return nil
        }
        return Chunk(storage, layout)
    }

    /// Reads to the end and keeps everything; blocks.
    package func rows() throws(DuckDBError) -> [Row] {
        var rows: [Row] = []
        while let chunk = try next() {
            for index in 0..<chunk.rowCount { rows.append(Row(chunk, index, layout)) }
        }
        return rows
    }
}
