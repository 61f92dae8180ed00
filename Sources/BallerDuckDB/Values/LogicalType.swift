import CDuckDB

/// Owns an engine logical type.
struct LogicalType: ~Copyable {
    let pointer: duckdb_logical_type?

    init(_ pointer: duckdb_logical_type?) { self.pointer = pointer }

    deinit {
        var pointer = pointer
        duckdb_destroy_logical_type(&pointer)
    }

    var code: duckdb_type { duckdb_get_type_id(pointer) }
}
