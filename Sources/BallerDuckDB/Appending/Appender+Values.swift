import BallerCore
import CDuckDB

extension Appender {
    /// Appends the value of the row's next column; the engine casts it to the column's type or refuses it.
    package func append(_ value: Value) throws(DuckDBError) {
        switch value {
        case .null: try appendNull()
        case .bool(let value): try check(duckdb_append_bool(pointer, value))
        case .int(let value): try append(int: value)
        case .huge(let value): try check(duckdb_append_hugeint(pointer, duckdb_hugeint(value)))
        case .double(let value): try append(double: value)
        case .text(let value): try append(text: value)
        case .blob(let bytes): try check(duckdb_append_blob(pointer, bytes, idx_t(bytes.count)))
        case .date(let value): try check(duckdb_append_date(pointer, duckdb_date(days: value.daysSinceEpoch)))
        default:
            let engineValue = EngineValue(value)
            try check(duckdb_append_value(pointer, engineValue.pointer))
        }
    }

    package func append(int value: Int64) throws(DuckDBError) { try check(duckdb_append_int64(pointer, value)) }

    package func append(double value: Double) throws(DuckDBError) { try check(duckdb_append_double(pointer, value)) }

    package func append(text value: String) throws(DuckDBError) {
        try check(value.withCStringAndLength { duckdb_append_varchar_length(pointer, $0, $1) })
    }

    package func appendNull() throws(DuckDBError) { try check(duckdb_append_null(pointer)) }

    /// Appends the column's declared default.
    package func appendDefault() throws(DuckDBError) { try check(duckdb_append_default(pointer)) }
}
