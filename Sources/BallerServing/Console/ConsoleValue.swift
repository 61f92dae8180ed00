import BallerCore
import BallerDuckDB

/// A value of a query's parameter.
package enum ConsoleValue: Sendable, Codable, Hashable {
    case null
    case integer(Int64)
    case number(Double)
    case boolean(Bool)
    case text(String)
    case day(String)

    /// Reads a value as addresses and command lines write it; `nil` where the type does not have it.
    package init?(_ text: String, type: String) {
        switch type.uppercased() {
        case "INTEGER":
            guard let number = Int32(text) else { return nil }
            self = .integer(Int64(number))
        case "BIGINT":
            guard let number = Int64(text) else { return nil }
            self = .integer(number)
        case "DOUBLE":
            guard let number = Double(text), number.isFinite else { return nil }
            self = .number(number)
        case "BOOLEAN":
            guard let flag = ["true": true, "false": false][text.lowercased()] else { return nil }
            self = .boolean(flag)
        case "DATE":
            guard CalendarDay(text) != nil else { return nil }
            self = .day(text)
        default: self = .text(text)
        }
    }

    /// Reads a default from the head of a query file: `NULL`, `20`, `TRUE` or `'REGULAR'`.
    package init?(literal: String, type: String) {
        if literal == "NULL" {
            self = .null
        } else if literal.count > 1, literal.hasPrefix("'"), literal.hasSuffix("'") {
            self.init(String(literal.dropFirst().dropLast()).replacing("''", with: "'"), type: type)
        } else {
            self.init(literal, type: type)
        }
    }

    var engineValue: Value {
        switch self {
        case .null: .null
        case .integer(let number): .int(number)
        case .number(let number): .double(number)
        case .boolean(let flag): .bool(flag)
        case .text(let text): .text(text)
        case .day(let text): CalendarDay(text).map { .date($0) } ?? .null
        }
    }
}

extension ConsoleValue {
    /// The value as requests give it to queries; a number with a point is text.
    package var queryValue: QueryValue {
        switch self {
        case .null: .null
        case .integer(let number): .integer(number)
        case .number(let number): .text(String(number))
        case .boolean(let flag): .boolean(flag)
        case .text(let text), .day(let text): .text(text)
        }
    }

    /// The value as an address writes it; `nil` for NULL.
    package var text: String? {
        switch self {
        case .null: nil
        case .integer(let number): String(number)
        case .number(let number): String(number)
        case .boolean(let flag): flag ? "true" : "false"
        case .text(let text), .day(let text): text
        }
    }
}
