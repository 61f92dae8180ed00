import CDuckDB

/// One column of a chunk, read straight from the engine's memory.
///
/// The typed accessors return `nil` for NULL and throw `columnMistyped` if the column has another type; `format` (or
/// `type`) says which accessor to use. Rows count from 0 to `rowCount - 1`; others trap like an array index.
///
/// Unchecked: nothing writes to the memory once it is fetched, and `storage` retains it.
package struct Column: @unchecked Sendable {
    package let info: ResultColumn
    package let format: ColumnFormat
    package let rowCount: Int
    /// The cells; pointers into it are lent only for the duration of a closure.
    @usableFromInline let data: UnsafeRawPointer
    /// One bit per row, set if there is a value; absent if every row has one.
    @usableFromInline let validity: UnsafePointer<UInt64>?
    @usableFromInline let storage: ChunkStorage
    /// The element of a LIST, ARRAY or MAP, the members of a STRUCT, the tag and members of a UNION.
    let children: [Column]

    package var name: String { info.name }
    package var type: ColumnType { info.type }

    init(_ vector: duckdb_vector?, _ info: ResultColumn, format: ColumnFormat, count: Int, in storage: ChunkStorage) {
        self.info = info
        self.format = format
        rowCount = count
        // A STRUCT has no cells of its own; its pointer is never read.
        data = duckdb_vector_get_data(vector).map { UnsafeRawPointer($0) } ?? UnsafeRawPointer(storage.pointer)
        validity = duckdb_vector_get_validity(vector).map { UnsafePointer($0) }
        self.storage = storage
        switch format {
        case .list, .map, .array, .structure, .union:
            children = Self.children(of: vector, info.type, count: count, in: storage)
        default:
            children = []
        }
    }

    /// True if some row may be NULL; false lets a loop skip the test.
    @inlinable package var mayHaveNulls: Bool { validity != nil }

    @inlinable package func isNull(at row: Int) -> Bool {
        precondition(row >= 0 && row < rowCount, "row out of range")
        guard let validity else { return false }
        return validity[row >> 6] & (1 << UInt64(row & 63)) == 0
    }

    /// The cell's bytes as a plain value; the caller has called `isNull(at:)`, which checks the range.
    @inlinable func load<T: BitwiseCopyable>(_ row: Int, as type: T.Type) -> T {
        data.load(fromByteOffset: row &* MemoryLayout<T>.stride, as: type)
    }

    @usableFromInline
    func mistyped(_ wanted: String) -> DuckDBError {
        .columnMistyped(column: info.name, type: info.type.description, wanted: wanted)
    }
}
