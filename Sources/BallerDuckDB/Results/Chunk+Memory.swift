import CDuckDB

extension Chunk {
    /// Approximate bytes held by the chunk: cells are allocated for the engine's full vector.
    package var byteCount: Int { columns.reduce(0) { $0 + $1.byteCount } }
}

extension Column {
    fileprivate var byteCount: Int {
        let capacity = max(rowCount, Int(duckdb_vector_size()))
        return capacity * format.cellBytes + capacity / 8 + longTextBytes
            + children.reduce(0) { $0 + $1.byteCount }
    }

    /// Texts of up to 12 bytes are stored in their cell; longer ones outside it.
    private var longTextBytes: Int {
        guard format == .string || format == .blob else { return 0 }
        return (0..<rowCount).reduce(0) { sum, row in
            guard !isNull(at: row) else { return sum }
            let length = bytes(row).count
            return length > 12 ? sum + length : sum
        }
    }
}

extension ColumnFormat {
    fileprivate var cellBytes: Int {
        switch self {
        case .null, .structure, .array, .union: 0
        case .bool, .int8, .uint8, .enum8: 1
        case .int16, .uint16, .decimal16, .enum16: 2
        case .int32, .uint32, .decimal32, .enum32, .float, .date: 4
        case .int128, .uint128, .decimal128, .string, .blob, .bit, .uuid, .interval, .list, .map: 16
        default: 8
        }
    }
}
