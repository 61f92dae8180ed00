/// The columns of the row at hand by key; plain types are read straight from the engine's memory.
struct RowContainer<Key: CodingKey>: KeyedDecodingContainerProtocol {
    let plan: DecodingPlan
    var codingPath: [any CodingKey] { [] }
    var allKeys: [Key] { plan.columnNames.compactMap { Key(stringValue: $0) } }

    func contains(_ key: Key) -> Bool { plan.column(for: key.stringValue) != nil }

    func decodeNil(forKey key: Key) throws -> Bool { try column(key).isNull(at: plan.row) }

    private func column(_ key: Key) throws -> Column {
        guard let index = plan.column(for: key.stringValue) else {
            let reason = "the result has no such column; it has \(plan.columnNames.joined(separator: ", "))"
            throw DecodingError.keyNotFound(key, .init(codingPath: [key], debugDescription: reason))
        }
        return plan.columns[index]
    }

    /// The cell where there is one, `nil` for NULL and for a column that the result does not have.
    private func cell(_ key: Key) -> Column? {
        guard let index = plan.column(for: key.stringValue), !plan.columns[index].isNull(at: plan.row) else {
            return nil
        }
        return plan.columns[index]
    }

    private func present(_ key: Key, _ type: Any.Type) throws -> Column {
        let column = try column(key)
        guard !column.isNull(at: plan.row) else {
            throw DecodingError.valueNotFound(type, .init(codingPath: [key], debugDescription: "it is NULL"))
        }
        return column
    }

    // MARK: Integers

    private func integer<T: FixedWidthInteger & Decodable>(_ column: Column, _ key: Key) throws -> T {
        switch column.format {
        case .int8, .int16, .int32, .int64, .uint8, .uint16, .uint32:
            if let wide = try column.int64(at: plan.row), let value = T(exactly: wide) { return value }
        default: break
        }
        return try decoded(column, key)
    }

    func decode(_ type: Int.Type, forKey key: Key) throws -> Int { try integer(present(key, type), key) }
    func decode(_ type: Int8.Type, forKey key: Key) throws -> Int8 { try integer(present(key, type), key) }
    func decode(_ type: Int16.Type, forKey key: Key) throws -> Int16 { try integer(present(key, type), key) }
    func decode(_ type: Int32.Type, forKey key: Key) throws -> Int32 { try integer(present(key, type), key) }
    func decode(_ type: Int64.Type, forKey key: Key) throws -> Int64 { try integer(present(key, type), key) }
    func decode(_ type: UInt.Type, forKey key: Key) throws -> UInt { try integer(present(key, type), key) }
    func decode(_ type: UInt8.Type, forKey key: Key) throws -> UInt8 { try integer(present(key, type), key) }
    func decode(_ type: UInt16.Type, forKey key: Key) throws -> UInt16 { try integer(present(key, type), key) }
    func decode(_ type: UInt32.Type, forKey key: Key) throws -> UInt32 { try integer(present(key, type), key) }
    func decode(_ type: UInt64.Type, forKey key: Key) throws -> UInt64 { try integer(present(key, type), key) }

    func decode(_ type: Int128.Type, forKey key: Key) throws -> Int128 { try integer(present(key, type), key) }
    func decode(_ type: UInt128.Type, forKey key: Key) throws -> UInt128 { try integer(present(key, type), key) }

    func decodeIfPresent(_ type: Int.Type, forKey key: Key) throws -> Int? {
        try cell(key).map { try integer($0, key) }
    }
    func decodeIfPresent(_ type: Int32.Type, forKey key: Key) throws -> Int32? {
        try cell(key).map { try integer($0, key) }
    }
    func decodeIfPresent(_ type: Int64.Type, forKey key: Key) throws -> Int64? {
        try cell(key).map { try integer($0, key) }
    }

    // MARK: Text, fractions, truth

    private func text(_ column: Column, _ key: Key) throws -> String {
        if column.format == .string, let text = try column.string(at: plan.row) { return text }
        return try decoded(column, key)
    }

    private func double(_ column: Column, _ key: Key) throws -> Double {
        if column.format == .double { return column.load(plan.row, as: Double.self) }
        return try decoded(column, key)
    }

    func decode(_ type: String.Type, forKey key: Key) throws -> String { try text(present(key, type), key) }
    func decode(_ type: Double.Type, forKey key: Key) throws -> Double { try double(present(key, type), key) }
    func decode(_ type: Float.Type, forKey key: Key) throws -> Float { try decoded(present(key, type), key) }
    func decode(_ type: Bool.Type, forKey key: Key) throws -> Bool { try decoded(present(key, type), key) }

    func decodeIfPresent(_ type: String.Type, forKey key: Key) throws -> String? {
        try cell(key).map { try text($0, key) }
    }
    func decodeIfPresent(_ type: Double.Type, forKey key: Key) throws -> Double? {
        try cell(key).map { try double($0, key) }
    }

    // MARK: Everything else

    private func decoded<T: Decodable>(_ column: Column, _ key: Key) throws -> T {
        try ValueDecoder(value: column.value(at: plan.row), codingPath: [key]).decode(T.self)
    }

    func decode<T: Decodable>(_ type: T.Type, forKey key: Key) throws -> T { try decoded(column(key), key) }

    func decodeIfPresent<T: Decodable>(_ type: T.Type, forKey key: Key) throws -> T? {
        try cell(key).map { try decoded($0, key) }
    }

    func nestedContainer<Nested: CodingKey>(
        keyedBy type: Nested.Type,
        forKey key: Key
    ) throws -> KeyedDecodingContainer<Nested> {
        try ValueDecoder(value: column(key).value(at: plan.row), codingPath: [key]).container(keyedBy: type)
    }

    func nestedUnkeyedContainer(forKey key: Key) throws -> any UnkeyedDecodingContainer {
        try ValueDecoder(value: column(key).value(at: plan.row), codingPath: [key]).unkeyedContainer()
    }

    func superDecoder() throws -> any Decoder { RowDecoder(plan: plan) }

    func superDecoder(forKey key: Key) throws -> any Decoder {
        ValueDecoder(value: try column(key).value(at: plan.row), codingPath: [key])
    }
}
