import Foundation

/// Decodes one value with everything inside it.
struct ValueDecoder: Decoder {
    let value: Value
    let codingPath: [any CodingKey]
    var userInfo: [CodingUserInfoKey: Any] { [:] }

    func singleValueContainer() -> any SingleValueDecodingContainer { self }

    /// The fields of a STRUCT, or the entries of a MAP by the text of their keys.
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

    /// Decodes what Foundation and this module have their own types for, and everything else by its own initialiser.
    func decode<T: Decodable>(_ type: T.Type) throws -> T {
        let known: Any? =
            if type == Date.self { value.moment } else if type == UUID.self { uuid } else if type == Data.self {
                data
            } else if type == Value.self { value } else { nil }
        if let known = known as? T { return known }
        return try T(from: self)
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

extension Value: Decodable {
    /// Decodes only out of a result of this module, where every value has its type; throws elsewhere.
    package init(from decoder: any Decoder) throws {
        guard let decoder = decoder as? ValueDecoder else {
            let reason = "a Value is decoded from query results only"
            throw DecodingError.dataCorrupted(.init(codingPath: decoder.codingPath, debugDescription: reason))
        }
        self = decoder.value
    }

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
