import BallerCore
import CDuckDB

extension Statement {
    /// Binds every parameter by position and clears earlier bindings.
    package func bind(_ values: [Value]) throws(DuckDBError) {
        guard values.count == prepared.parameterNames.count else {
            throw .parameterCount(sql: sql.name, expected: prepared.parameterNames.count, given: values.count)
        }
        for (index, value) in values.enumerated() { try bind(value, at: index) }
    }

    /// Binds every parameter by name, without the `$`, and clears earlier bindings.
    package func bind(_ values: [String: Value]) throws(DuckDBError) {
        for (index, name) in prepared.parameterNames.enumerated() {
            guard let value = values[name] else { throw .parameterMissing(sql: sql.name, name: name) }
            try bind(value, at: index)
        }
        guard values.count == prepared.parameterNames.count else {
            let names = prepared.parameterNames
            let stranger = values.keys.sorted().first { !names.contains($0) } ?? ""
            throw .parameterUnknown(sql: sql.name, name: stranger, known: names)
        }
    }

    private func bind(_ value: Value, at index: Int) throws(DuckDBError) {
        guard bindEngine(value, idx_t(index + 1), prepared.parameterTypes[index]) != DuckDBSuccess else { return }
        let failure = EngineFailure(duckdb_prepare_error(prepared.pointer))
        throw .parameterRefused(sql: sql.name, name: prepared.parameterNames[index], failure)
    }

    private func bindEngine(_ value: Value, _ index: idx_t, _ type: duckdb_type) -> duckdb_state {
        let statement = prepared.pointer
        switch value {
        case .null: return duckdb_bind_null(statement, index)
        case .bool(let value): return duckdb_bind_boolean(statement, index, value)
        case .int(let value): return bindInteger(value, index, type)
        case .double(let value): return duckdb_bind_double(statement, index, value)
        case .text(var value):
            return value.withUTF8 { bytes in
                bytes.withMemoryRebound(to: CChar.self) { characters in
                    duckdb_bind_varchar_length(statement, index, characters.baseAddress, idx_t(bytes.count))
                }
            }
        case .date(let value): return duckdb_bind_date(statement, index, duckdb_date(days: value.daysSinceEpoch))
        case .timestamp(let value) where type != DUCKDB_TYPE_TIMESTAMP_NS:
            return duckdb_bind_timestamp(statement, index, duckdb_timestamp(micros: value.microsecondsSinceEpoch))
        default:
            let engineValue = EngineValue(value)
            return duckdb_bind_value(statement, index, engineValue.pointer)
        }
    }

    /// Binds in the width the statement was planned with, because another width makes the engine plan again.
    private func bindInteger(_ value: Int64, _ index: idx_t, _ type: duckdb_type) -> duckdb_state {
        let statement = prepared.pointer
        switch type {
        case DUCKDB_TYPE_INTEGER:
            if let value = Int32(exactly: value) { return duckdb_bind_int32(statement, index, value) }
        case DUCKDB_TYPE_SMALLINT:
            if let value = Int16(exactly: value) { return duckdb_bind_int16(statement, index, value) }
        case DUCKDB_TYPE_TINYINT:
            if let value = Int8(exactly: value) { return duckdb_bind_int8(statement, index, value) }
        case DUCKDB_TYPE_UTINYINT:
            if let value = UInt8(exactly: value) { return duckdb_bind_uint8(statement, index, value) }
        case DUCKDB_TYPE_USMALLINT:
            if let value = UInt16(exactly: value) { return duckdb_bind_uint16(statement, index, value) }
        case DUCKDB_TYPE_UINTEGER:
            if let value = UInt32(exactly: value) { return duckdb_bind_uint32(statement, index, value) }
        case DUCKDB_TYPE_UBIGINT:
            if let value = UInt64(exactly: value) { return duckdb_bind_uint64(statement, index, value) }
        case DUCKDB_TYPE_HUGEINT:
            let parts = duckdb_hugeint(lower: UInt64(bitPattern: value), upper: value < 0 ? -1 : 0)
            return duckdb_bind_hugeint(statement, index, parts)
        case DUCKDB_TYPE_DOUBLE:
            return duckdb_bind_double(statement, index, Double(value))
        default: break
        }
        return duckdb_bind_int64(statement, index, value)
    }
}
