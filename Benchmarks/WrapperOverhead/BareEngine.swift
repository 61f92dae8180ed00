import CDuckDB
import Foundation

/// The yardstick: the same query through nothing but the engine's C calls, as one would write it in C.
final class BareEngine {
    struct Refused: Error { let step: String }

    private var database: duckdb_database?
    private var connection: duckdb_connection?
    private var statement: duckdb_prepared_statement?
    private let columnTypes: [duckdb_type]

    init(query: String, file: String) throws {
        var config: duckdb_config?
        duckdb_create_config(&config)
        duckdb_set_config(config, "threads", "1")
        duckdb_set_config(config, "access_mode", "READ_ONLY")
        defer { duckdb_destroy_config(&config) }
        guard duckdb_open_ext(file, &database, config, nil) == DuckDBSuccess else { throw Refused(step: "open") }
        guard duckdb_connect(database, &connection) == DuckDBSuccess else { throw Refused(step: "connect") }
        guard duckdb_prepare(connection, query, &statement) == DuckDBSuccess else { throw Refused(step: "prepare") }
        columnTypes = (0..<duckdb_prepared_statement_column_count(statement)).map { [statement] in
            duckdb_prepared_statement_column_type(statement, $0)
        }
    }

    deinit {
        duckdb_destroy_prepare(&statement)
        duckdb_disconnect(&connection)
        duckdb_close(&database)
    }

    /// Runs the query, reads every cell, and returns a sum over all of them.
    func run(player: Int32, season: Int16) throws -> Int64 {
        duckdb_bind_int32(statement, 1, player)
        duckdb_bind_int16(statement, 2, season)
        var pending: duckdb_pending_result?
        defer { duckdb_destroy_pending(&pending) }
        guard duckdb_pending_prepared_streaming(statement, &pending) == DuckDBSuccess else {
            throw Refused(step: "begin")
        }
        var result = duckdb_result()
        defer { duckdb_destroy_result(&result) }
        guard duckdb_execute_pending(pending, &result) == DuckDBSuccess else { throw Refused(step: "execute") }
        var sum: Int64 = 0
        while true {
            var chunk = duckdb_fetch_chunk(result)
            guard chunk != nil else { break }
            let rows = Int(duckdb_data_chunk_get_size(chunk))
            for column in columnTypes.indices { sum &+= read(chunk, column, rows) }
            duckdb_destroy_data_chunk(&chunk)
            if rows == 0 { break }
        }
        return sum
    }

    private func read(_ chunk: duckdb_data_chunk?, _ column: Int, _ rows: Int) -> Int64 {
        let vector = duckdb_data_chunk_get_vector(chunk, idx_t(column))
        guard let data = duckdb_vector_get_data(vector) else { return 0 }
        let validity = duckdb_vector_get_validity(vector)
        var sum: Int64 = 0
        for row in 0..<rows {
            if let validity, validity[row >> 6] & (1 << UInt64(row & 63)) == 0 { continue }
            switch columnTypes[column] {
            case DUCKDB_TYPE_SMALLINT: sum &+= Int64(data.load(fromByteOffset: row * 2, as: Int16.self))
            case DUCKDB_TYPE_INTEGER, DUCKDB_TYPE_DATE:
                sum &+= Int64(data.load(fromByteOffset: row * 4, as: Int32.self))
            case DUCKDB_TYPE_BIGINT: sum &+= data.load(fromByteOffset: row * 8, as: Int64.self)
            case DUCKDB_TYPE_DOUBLE: sum &+= Int64(data.load(fromByteOffset: row * 8, as: Double.self))
            case DUCKDB_TYPE_BOOLEAN: sum &+= Int64(data.load(fromByteOffset: row, as: UInt8.self))
            default: sum &+= text(data + row * 16)
            }
        }
        return sum
    }

    private func text(_ cell: UnsafeMutableRawPointer) -> Int64 {
        let length = Int(cell.load(as: UInt32.self))
        let bytes = length <= 12 ? UnsafeRawPointer(cell + 4) : cell.load(fromByteOffset: 8, as: UnsafeRawPointer.self)
        var sum: Int64 = 0
        for index in 0..<length { sum &+= Int64(bytes.load(fromByteOffset: index, as: UInt8.self)) }
        return sum
    }
}
