import BallerCore
package import Foundation

extension Value {
    package var isNull: Bool { self == .null }

    /// The integer, converted from a wider type or a whole DECIMAL if needed; `nil` if it is not an integer or does not
    /// fit.
    package var int64: Int64? { int128.flatMap { Int64(exactly: $0) } }

    /// As `int64`, as an `Int`.
    package var int: Int? { int128.flatMap { Int(exactly: $0) } }

    /// As `int64`, as wide as a HUGEINT.
    package var int128: Int128? {
        switch self {
        case .int(let value): Int128(value)
        case .huge(let value): value
        case .unsignedHuge(let value): Int128(exactly: value)
        case .decimal(let value): value.integer
        default: nil
        }
    }

    /// The number as the nearest double; `nil` if it is not a number.
    package var double: Double? {
        switch self {
        case .double(let value): value
        case .int(let value): Double(value)
        case .huge(let value): Double(value)
        case .unsignedHuge(let value): Double(value)
        case .decimal(let value): value.double
        default: nil
        }
    }

    package var bool: Bool? {
        if case .bool(let value) = self { value } else { nil }
    }

    /// The text of a VARCHAR or ENUM; `nil` for every other type.
    ///
    /// `description` formats any value as text.
    package var text: String? {
        if case .text(let value) = self { value } else { nil }
    }

    package var list: [Value]? {
        if case .list(let values) = self { values } else { nil }
    }

    /// The instant of a timestamp (without a zone: in UTC), or a date's midnight; `nil` otherwise.
    package var moment: Date? {
        switch self {
        case .timestamp(let value), .instant(let value): value.moment
        case .date(let value): value.midnight
        default: nil
        }
    }

    /// The field of a STRUCT with this name.
    package subscript(field name: String) -> Value? {
        guard case .structure(let fields) = self else { return nil }
        return fields.first { $0.name == name }?.value
    }
}

/// Formats values as SQL users expect: ISO dates, exact decimals, `NULL`.
extension Value: CustomStringConvertible {
    package var description: String {
        switch self {
        case .null: "NULL"
        case .bool(let value): value ? "true" : "false"
        case .int(let value): String(value)
        case .huge(let value): String(value)
        case .unsignedHuge(let value): String(value)
        case .double(let value): String(value)
        case .decimal(let value): value.description
        case .text(let value): value
        case .blob(let bytes): "\\x" + bytes.map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined()
        case .date(let value): value.description
        case .time(let value): value.description
        case .timestamp(let value): value.description
        case .instant(let value): value.description + "+00"
        case .interval(let value): value.description
        case .uuid(let value): value.uuidString.lowercased()
        case .list(let values): "[" + values.map(\.description).joined(separator: ", ") + "]"
        case .structure(let fields): "{" + fields.map { "'\($0.name)': \($0.value)" }.joined(separator: ", ") + "}"
        case .map(let entries): "{" + entries.map { "\($0.key)=\($0.value)" }.joined(separator: ", ") + "}"
        }
    }
}
