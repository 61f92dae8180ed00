/// The columns of the current row by key.
///
/// All work is done by `CellReader`, which knows no key type and so is compiled once per type it reads.
struct RowContainer<Key: CodingKey>: KeyedDecodingContainerProtocol {
    let plan: DecodingPlan
    private let cells: CellReader

    init(plan: DecodingPlan) {
        self.plan = plan
        cells = CellReader(columns: plan.columns, namings: plan.namings, row: plan.row)
    }

    var codingPath: [any CodingKey] { [] }
    var allKeys: [Key] { plan.columnNames.compactMap { Key(stringValue: $0) } }

    func contains(_ key: Key) -> Bool { plan.column(for: key.stringValue) != nil }

    func decodeNil(forKey key: Key) throws -> Bool { cells.isNull(try index(key)) }

    /// The index of the key's column; throws if the result has none.
    private func index(_ key: Key) throws -> Int {
        guard let index = plan.column(for: key.stringValue) else {
            let reason = "the result has no such column; it has \(plan.columnNames.joined(separator: ", "))"
            throw DecodingError.keyNotFound(key, .init(codingPath: [key], debugDescription: reason))
        }
        return index
    }

    /// As `index`, but `nil` for NULL and for a column that the result does not have.
    private func presentIndex(_ key: Key) -> Int? {
        guard let index = plan.column(for: key.stringValue), !cells.isNull(index) else { return nil }
        return index
    }

    private func decoder(_ index: Int, _ key: Key) -> ValueDecoder {
        ValueDecoder(value: cells.value(index), outerPath: [], key: key)
    }

    // MARK: Plain types; `decoder` handles other formats, NULLs and errors

    func decode(_ type: Int.Type, forKey key: Key) throws -> Int {
        let index = try index(key)
        return try cells.integer(index, as: type) ?? decoder(index, key).decode(type)
    }

    func decode(_ type: Int16.Type, forKey key: Key) throws -> Int16 {
        let index = try index(key)
        return try cells.integer(index, as: type) ?? decoder(index, key).decode(type)
    }

    func decode(_ type: Int32.Type, forKey key: Key) throws -> Int32 {
        let index = try index(key)
        return try cells.integer(index, as: type) ?? decoder(index, key).decode(type)
    }

    func decode(_ type: Int64.Type, forKey key: Key) throws -> Int64 {
        let index = try index(key)
        return try cells.integer(index, as: type) ?? decoder(index, key).decode(type)
    }

    func decode(_ type: String.Type, forKey key: Key) throws -> String {
        let index = try index(key)
        return try cells.text(index) ?? decoder(index, key).decode(type)
    }

    func decode(_ type: Double.Type, forKey key: Key) throws -> Double {
        let index = try index(key)
        return try cells.double(index) ?? decoder(index, key).decode(type)
    }

    func decode(_ type: Bool.Type, forKey key: Key) throws -> Bool {
        let index = try index(key)
        return try cells.bool(index) ?? decoder(index, key).decode(type)
    }

    // The standard library's defaults for these two types throw.
    func decode(_ type: Int128.Type, forKey key: Key) throws -> Int128 { try decoder(index(key), key).decode(type) }
    func decode(_ type: UInt128.Type, forKey key: Key) throws -> UInt128 { try decoder(index(key), key).decode(type) }

    func decodeIfPresent(_ type: Int.Type, forKey key: Key) throws -> Int? {
        guard let index = presentIndex(key) else { return nil }
        return try cells.integer(index, as: type) ?? decoder(index, key).decode(type)
    }

    func decodeIfPresent(_ type: String.Type, forKey key: Key) throws -> String? {
        guard let index = presentIndex(key) else { return nil }
        return try cells.text(index) ?? decoder(index, key).decode(type)
    }

    func decodeIfPresent(_ type: Double.Type, forKey key: Key) throws -> Double? {
        guard let index = presentIndex(key) else { return nil }
        return try cells.double(index) ?? decoder(index, key).decode(type)
    }

    // MARK: Everything else

    func decode<T: Decodable>(_ type: T.Type, forKey key: Key) throws -> T { try decoder(index(key), key).decode(type) }

    func decodeIfPresent<T: Decodable>(_ type: T.Type, forKey key: Key) throws -> T? {
        try presentIndex(key).map { try decoder($0, key).decode(type) }
    }

    func nestedContainer<Nested: CodingKey>(
        keyedBy type: Nested.Type,
        forKey key: Key
    ) throws -> KeyedDecodingContainer<Nested> {
        try decoder(index(key), key).container(keyedBy: type)
    }

    func nestedUnkeyedContainer(forKey key: Key) throws -> any UnkeyedDecodingContainer {
        try decoder(index(key), key).unkeyedContainer()
    }

    func superDecoder() throws -> any Decoder { RowDecoder(plan: plan) }

    func superDecoder(forKey key: Key) throws -> any Decoder { try decoder(index(key), key) }
}
