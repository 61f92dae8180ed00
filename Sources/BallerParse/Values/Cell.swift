/// One value of an output table.
///
/// A blank is `null`; zero means that the page prints a zero.
package enum Cell: Hashable, Sendable {
    case null
    case text(String)
    case integer(Int)
    /// Digits as printed, without a plus or percent sign.
    case decimal(String)
    /// ISO 8601, `2018-01-01`.
    case date(String)
    case boolean(Bool)

    package var isNull: Bool { self == .null }

    package var text: String? {
        switch self {
        case .text(let text), .decimal(let text), .date(let text): text
        default: nil
        }
    }

    package var integer: Int? {
        guard case .integer(let value) = self else { return nil }
        return value
    }

    package var boolean: Bool? {
        guard case .boolean(let value) = self else { return nil }
        return value
    }

    /// A text cell, or null for `nil`.
    package static func text(optional text: String?) -> Cell {
        guard let text, !text.isEmpty else { return .null }
        return .text(text)
    }

    package static func integer(optional value: Int?) -> Cell { value.map { .integer($0) } ?? .null }
}
