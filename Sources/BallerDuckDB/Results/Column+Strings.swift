extension Column {
    /// Lends the UTF-8 bytes of a VARCHAR or ENUM without copying; for NULL returns `nil` without running the body.
    @inlinable
    package func withUTF8<R>(at row: Int, _ body: (Span<UInt8>) -> R) throws(DuckDBError) -> R? {
        guard !isNull(at: row) else { return nil }
        guard format == .string else {
            guard var name = enumerationName(row) else { throw mistyped("text") }
            return name.withUTF8 { body($0.span) }
        }
        return body(bytes(row).span)
    }

    /// Lends the bytes of a BLOB without copying; for NULL returns `nil` without running the body.
    @inlinable
    package func withBytes<R>(at row: Int, _ body: (Span<UInt8>) -> R) throws(DuckDBError) -> R? {
        guard !isNull(at: row) else { return nil }
        guard format == .blob else { throw mistyped("a BLOB") }
        return body(bytes(row).span)
    }

    /// A copy of the text of a VARCHAR or ENUM.
    package func string(at row: Int) throws(DuckDBError) -> String? {
        guard !isNull(at: row) else { return nil }
        if format == .string { return String(decoding: bytes(row), as: UTF8.self) }
        guard let name = enumerationName(row) else { throw mistyped("text") }
        return name
    }

    /// The bytes of a 16-byte cell: a length, then up to 12 bytes, or 4 of them and a pointer to all.
    @inlinable func bytes(_ row: Int) -> UnsafeBufferPointer<UInt8> {
        let cell = data + row &* 16
        let length = Int(cell.load(as: UInt32.self))
        let start = length <= 12 ? cell + 4 : cell.load(fromByteOffset: 8, as: UnsafeRawPointer.self)
        return UnsafeBufferPointer(start: start.assumingMemoryBound(to: UInt8.self), count: length)
    }

    /// The name of an ENUM cell; `nil` if the column is not an ENUM.
    @usableFromInline
    func enumerationName(_ row: Int) -> String? {
        guard case .enumeration(let names) = info.type else { return nil }
        return switch format {
        case .enum8: names[Int(load(row, as: UInt8.self))]
        case .enum16: names[Int(load(row, as: UInt16.self))]
        default: names[Int(load(row, as: UInt32.self))]
        }
    }
}
