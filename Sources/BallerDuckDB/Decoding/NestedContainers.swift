/// The fields of a STRUCT or the entries of a MAP.
struct FieldContainer<Key: CodingKey>: KeyedDecodingContainerProtocol {
    let fields: [String: Value]
    let codingPath: [any CodingKey]
    var allKeys: [Key] { fields.keys.sorted().compactMap { Key(stringValue: $0) } }

    private func find(_ key: Key) -> Value? { fields[key.stringValue] ?? fields[key.stringValue.snakeCased] }

    private func decoder(_ key: Key) throws -> ValueDecoder {
        guard let value = find(key) else {
            let reason = "no such field, only \(fields.keys.sorted().joined(separator: ", "))"
            throw DecodingError.keyNotFound(key, .init(codingPath: codingPath + [key], debugDescription: reason))
        }
        return ValueDecoder(value: value, outerPath: codingPath, key: key)
    }

    func contains(_ key: Key) -> Bool { find(key) != nil }

    func decodeNil(forKey key: Key) throws -> Bool { try decoder(key).decodeNil() }

    func decode<T: Decodable>(_ type: T.Type, forKey key: Key) throws -> T { try decoder(key).decode(type) }

    // The standard library's defaults for these two types throw.
    func decode(_ type: Int128.Type, forKey key: Key) throws -> Int128 { try decoder(key).decode(type) }
    func decode(_ type: UInt128.Type, forKey key: Key) throws -> UInt128 { try decoder(key).decode(type) }

    func nestedContainer<Nested: CodingKey>(
        keyedBy type: Nested.Type,
        forKey key: Key
    ) throws -> KeyedDecodingContainer<Nested> {
        try decoder(key).container(keyedBy: type)
    }

    func nestedUnkeyedContainer(forKey key: Key) throws -> any UnkeyedDecodingContainer {
        try decoder(key).unkeyedContainer()
    }

    func superDecoder() throws -> any Decoder {
        let fields = fields.sorted { $0.key < $1.key }.map { Value.Field(name: $0.key, value: $0.value) }
        return ValueDecoder(value: .structure(fields), outerPath: codingPath, key: nil)
    }

    func superDecoder(forKey key: Key) throws -> any Decoder { try decoder(key) }
}

/// The elements of a LIST or ARRAY.
struct ValueListContainer: UnkeyedDecodingContainer {
    let values: [Value]
    let codingPath: [any CodingKey]
    private(set) var currentIndex = 0

    init(values: [Value], codingPath: [any CodingKey]) {
        self.values = values
        self.codingPath = codingPath
    }

    var count: Int? { values.count }
    var isAtEnd: Bool { currentIndex >= values.count }

    private mutating func advance(_ type: Any.Type) throws -> ValueDecoder {
        let key = ColumnKey(intValue: currentIndex)
        guard !isAtEnd else {
            let reason = "the list ends after \(values.count) elements"
            throw DecodingError.valueNotFound(type, .init(codingPath: codingPath + [key], debugDescription: reason))
        }
        defer { currentIndex += 1 }
        return ValueDecoder(value: values[currentIndex], outerPath: codingPath, key: key)
    }

    mutating func decodeNil() throws -> Bool {
        guard !isAtEnd, values[currentIndex].isNull else { return false }
        currentIndex += 1
        return true
    }

    mutating func decode<T: Decodable>(_ type: T.Type) throws -> T { try advance(type).decode(type) }
    mutating func decode(_ type: Int128.Type) throws -> Int128 { try advance(type).decode(type) }
    mutating func decode(_ type: UInt128.Type) throws -> UInt128 { try advance(type).decode(type) }

    mutating func nestedContainer<Key: CodingKey>(keyedBy type: Key.Type) throws -> KeyedDecodingContainer<Key> {
        try advance(type).container(keyedBy: type)
    }

    mutating func nestedUnkeyedContainer() throws -> any UnkeyedDecodingContainer {
        try advance([Any].self).unkeyedContainer()
    }

    mutating func superDecoder() throws -> any Decoder { try advance(Any.self) }
}
