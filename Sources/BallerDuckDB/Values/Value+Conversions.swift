import BallerCore
package import Foundation

extension Value {
    package var isNull: Bool { self == .null }

    /// The integer, also out of a wider type or a DECIMAL without a fraction; `nil` when it is none or does not fit.
    package var int64: Int64? { int128.flatMap { Int64(exactly: $0) } }

    /// As `int64`, as the type that counts are of in Swift.
    package var int: Int? { int128.flatMap { Int(exactly: $0) } }

    /// As `int64`, in the width of a HUGEINT.
    package var int128: Int128? {
        switch self {
        case .int(let value): Int128(value)
        case .huge(let value): value
        case .unsignedHuge(let value): Int128(exactly: value)
        case .decimal(let value): value.integer
        default: nil
        }
    }

    /// The number as a double, rounded where it has more digits; `nil` when it is no number.
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
    /// `description` writes any value as text.
    package var text: String? {
        if case .text(let value) = self { value } else { nil }
    }

    package var list: [Value]? {
        if case .list(let values) = self { values } else { nil }
    }

    /// The moment of a timestamp, a timestamp without zone taken as UTC, or the midnight of a date; `nil` otherwise.
    package var moment: Date? {
        switch self {
        case .timestamp(let value), .instant(let value): value.moment
        case .date(let value): value.midnight
        default: nil
        }
    }

    /// The named part of a STRUCT.
    package subscript(field name: String) -> Value? {
        guard case .structure(let fields) = self else { return nil }
        return fields.first { $0.name == name }?.value
    }
}

/// The text that SQL people expect to see: ISO dates, exact decimals, `NULL`.
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
