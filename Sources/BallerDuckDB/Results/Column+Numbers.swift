extension Column {
    @inlinable package func bool(at row: Int) throws(DuckDBError) -> Bool? {
        guard !isNull(at: row) else { return nil }
        guard format == .bool else { throw mistyped("a BOOLEAN") }
        return load(row, as: UInt8.self) != 0
    }

    /// Any integer of up to 64 bits; throws for a UBIGINT above the range of BIGINT.
    @inlinable package func int64(at row: Int) throws(DuckDBError) -> Int64? {
        guard !isNull(at: row) else { return nil }
        switch format {
        case .int32: return Int64(load(row, as: Int32.self))
        case .int64: return load(row, as: Int64.self)
        case .int16: return Int64(load(row, as: Int16.self))
        case .int8: return Int64(load(row, as: Int8.self))
        case .uint8: return Int64(load(row, as: UInt8.self))
        case .uint16: return Int64(load(row, as: UInt16.self))
        case .uint32: return Int64(load(row, as: UInt32.self))
        case .uint64:
            guard let value = Int64(exactly: load(row, as: UInt64.self)) else { throw mistyped("a signed integer") }
            return value
        default: throw mistyped("an integer")
        }
    }

    /// Any integer; throws for a UHUGEINT above the range of HUGEINT.
    @inlinable package func int128(at row: Int) throws(DuckDBError) -> Int128? {
        guard !isNull(at: row) else { return nil }
        switch format {
        case .int128: return loadInt128(row)
        case .uint64: return Int128(load(row, as: UInt64.self))
        case .uint128:
            guard let value = Int128(exactly: loadUInt128(row)) else { throw mistyped("a signed integer") }
            return value
        default: return try int64(at: row).map { Int128($0) }
        }
    }

    /// Any number, rounded to the nearest double if needed.
    @inlinable package func double(at row: Int) throws(DuckDBError) -> Double? {
        guard !isNull(at: row) else { return nil }
        switch format {
        case .double: return load(row, as: Double.self)
        case .float: return Double(load(row, as: Float.self))
        case .decimal16, .decimal32, .decimal64, .decimal128: return try decimal(at: row)?.double
        case .uint128: return Double(loadUInt128(row))
        default: return try int128(at: row).map { Double($0) }
        }
    }

    /// A DECIMAL of any width, exact.
    @inlinable package func decimal(at row: Int) throws(DuckDBError) -> DecimalNumber? {
        guard !isNull(at: row) else { return nil }
        let coefficient: Int128
        switch format {
        case .decimal16: coefficient = Int128(load(row, as: Int16.self))
        case .decimal32: coefficient = Int128(load(row, as: Int32.self))
        case .decimal64: coefficient = Int128(load(row, as: Int64.self))
        case .decimal128: coefficient = loadInt128(row)
        default: throw mistyped("a DECIMAL")
        }
        return DecimalNumber(coefficient: coefficient, scale: decimalScale)
    }

    /// Decimal places of a DECIMAL column, 0 for others.
    @usableFromInline var decimalScale: UInt8 {
        if case .decimal(_, let scale) = info.type { scale } else { 0 }
    }

    /// The engine stores the lower half first and guarantees only the alignment of a half.
    @inlinable func loadInt128(_ row: Int) -> Int128 {
        let low = data.load(fromByteOffset: row &* 16, as: UInt64.self)
        let high = data.load(fromByteOffset: row &* 16 &+ 8, as: Int64.self)
        return Int128(high) << 64 | Int128(low)
    }

    @inlinable func loadUInt128(_ row: Int) -> UInt128 { UInt128(truncatingIfNeeded: loadInt128(row)) }
}
