import Foundation

/// Decodes one value and everything nested in it.
struct ValueDecoder: Decoder {
    let value: Value
    let outerPath: [any CodingKey]
    let key: (any CodingKey)?

    // Built on demand, because most values decode without an error that needs it.
    var codingPath: [any CodingKey] { outerPath + [key].compactMap { $0 } }
    var userInfo: [CodingUserInfoKey: Any] { [:] }

    func singleValueContainer() -> any SingleValueDecodingContainer { self }

    /// The fields of a STRUCT, or the entries of a MAP by their keys as text.
    func container<Key: CodingKey>(keyedBy type: Key.Type) throws -> KeyedDecodingContainer<Key> {
        let fields: [(String, Value)]
        switch value {
        case .structure(let parts): fields = parts.map { ($0.name, $0.value) }
        case .map(let entries): fields = entries.map { ($0.key.description, $0.value) }
        default: throw mismatch([String: Any].self, "a STRUCT or MAP")
        }
        let byName = Dictionary(fields, uniquingKeysWith: { first, _ in first })
        return KeyedDecodingContainer(FieldContainer(fields: byName, codingPath: codingPath))
    }

    func unkeyedContainer() throws -> any UnkeyedDecodingContainer {
        guard case .list(let values) = value else { throw mismatch([Any].self, "a LIST") }
        return ValueListContainer(values: values, codingPath: codingPath)
    }

    /// Decodes types that Foundation and this module handle themselves, and all others by their own initialisers.
    func decode<T: Decodable>(_ type: T.Type) throws -> T {
        if let known = foundationValue(type) as? T { return known }
        return try T(from: self)
    }

    private func foundationValue(_ type: Any.Type) -> Any? {
        if type == Date.self { return value.moment }
        if type == UUID.self { return uuid }
        return type == Data.self ? data : nil
    }

    private var uuid: UUID? {
        if case .uuid(let uuid) = value { uuid } else { value.text.flatMap { UUID(uuidString: $0) } }
    }

    private var data: Data? {
        if case .blob(let bytes) = value { Data(bytes) } else { nil }
    }

    func mismatch(_ type: Any.Type, _ wanted: String) -> DecodingError {
        if value.isNull {
            return .valueNotFound(
                type,
                .init(codingPath: codingPath, debugDescription: "\(wanted) is wanted, it is NULL")
            )
        }
        let reason = "\(wanted) is wanted, it is \(value.kindName) \(String(value.description.prefix(80)))"
        return .typeMismatch(type, .init(codingPath: codingPath, debugDescription: reason))
    }
}

extension Value {
    fileprivate var kindName: String {
        switch self {
        case .null: "NULL"
        case .bool: "BOOLEAN"
        case .int, .huge, .unsignedHuge: "integer"
        case .double: "DOUBLE"
        case .decimal: "DECIMAL"
        case .text: "text"
        case .blob: "BLOB"
        case .date: "DATE"
        case .time: "TIME"
        case .timestamp, .instant: "TIMESTAMP"
        case .interval: "INTERVAL"
        case .uuid: "UUID"
        case .list: "LIST"
        case .structure: "STRUCT"
        case .map: "MAP"
        }
    }
}
