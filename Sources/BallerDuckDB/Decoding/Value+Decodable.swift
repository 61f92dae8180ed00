package import BallerCore

extension Value: Decodable {
    /// Decodes only from a query result, where every value has its type; throws elsewhere.
    package init(from decoder: any Decoder) throws {
        guard let decoder = decoder as? ValueDecoder else {
            let reason = "this type is decoded from query results only"
            throw DecodingError.dataCorrupted(.init(codingPath: decoder.codingPath, debugDescription: reason))
        }
        self = decoder.value
    }
}

/// Decodes a DATE from a query result.
extension CalendarDay: Decodable {
    package init(from decoder: any Decoder) throws {
        guard let decoder = decoder as? ValueDecoder, case .date(let date) = decoder.value else {
            throw mismatch(Self.self, "a DATE", in: decoder)
        }
        self = date
    }
}

/// Decodes a TIMESTAMP, with or without time zone, from a query result.
extension Timestamp: Decodable {
    package init(from decoder: any Decoder) throws {
        switch try Value(from: decoder) {
        case .timestamp(let timestamp), .instant(let timestamp): self = timestamp
        default: throw mismatch(Self.self, "a TIMESTAMP", in: decoder)
        }
    }
}

/// Decodes a DECIMAL from a query result, exactly.
extension DecimalNumber: Decodable {
    package init(from decoder: any Decoder) throws {
        guard case .decimal(let number) = try Value(from: decoder) else {
            throw mismatch(Self.self, "a DECIMAL", in: decoder)
        }
        self = number
    }
}

private func mismatch(_ type: Any.Type, _ wanted: String, in decoder: any Decoder) -> DecodingError {
    if let decoder = decoder as? ValueDecoder { return decoder.mismatch(type, wanted) }
    let reason = "\(wanted) of a query result is wanted"
    return .dataCorrupted(.init(codingPath: decoder.codingPath, debugDescription: reason))
}
