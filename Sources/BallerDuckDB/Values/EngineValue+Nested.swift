import CDuckDB
import Foundation

extension EngineValue {
    static func makeList(_ values: [Value]) -> duckdb_value? {
        Elements(values).withPointers { pointers, type in
            duckdb_create_list_value(type, pointers, idx_t(values.count))
        }
    }

    static func makeStructure(_ fields: [Value.Field]) -> duckdb_value? {
        let names = fields.map { strdup($0.name) }
        defer { names.forEach { free($0) } }
        var namePointers = names.map { UnsafePointer($0) }
        return Elements(fields.map(\.value)).withPointers { pointers, _ in
            var types = (0..<fields.count).map { duckdb_get_value_type(pointers?[$0]) }
            let type = LogicalType(duckdb_create_struct_type(&types, &namePointers, idx_t(fields.count)))
            return duckdb_create_struct_value(type.pointer, pointers)
        }
    }

    static func makeMap(_ entries: [Value.Entry]) -> duckdb_value? {
        Elements(entries.map(\.key)).withPointers { keys, keyType in
            Elements(entries.map(\.value)).withPointers { values, valueType in
                let type = LogicalType(duckdb_create_map_type(keyType, valueType))
                return duckdb_create_map_value(type.pointer, keys, values, idx_t(entries.count))
            }
        }
    }
}

/// Owns the engine's values for the elements of a nested value.
private final class Elements {
    private var pointers: [duckdb_value?]
    /// The element whose type the others are cast to: one with a fraction if there is one, otherwise the first that is
    /// not NULL.
    private let model: Int?

    init(_ values: [Value]) {
        pointers = values.map { EngineValue.make($0) }
        let fraction = values.firstIndex { if case .double = $0 { true } else { false } }
        model = fraction ?? values.firstIndex { !$0.isNull }
    }

    deinit {
        for pointer in pointers {
            var pointer = pointer
            duckdb_destroy_value(&pointer)
        }
    }

    /// Lends the values and their common type, both for the duration of the closure.
    func withPointers<R>(_ body: (UnsafeMutablePointer<duckdb_value?>?, duckdb_logical_type?) -> R) -> R {
        // The engine lends a value's type; without values any type will do.
        let fallback = LogicalType(duckdb_create_logical_type(DUCKDB_TYPE_INTEGER))
        let type = model.map { duckdb_get_value_type(pointers[$0]) } ?? fallback.pointer
        return pointers.withUnsafeMutableBufferPointer { body($0.baseAddress, type) }
    }
}
