/// One value of an output table.
///
/// Blank is `null`; zero is only where the page prints a zero.
package enum Cell: Hashable, Sendable {
    case null
    case text(String)
    case integer(Int)
    /// Digits as the page prints them, without a plus sign or a percent sign.
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

    /// A text cell, null where there is no text.
    package static func text(optional text: String?) -> Cell {
        guard let text, !text.isEmpty else { return .null }
        return .text(text)
    }

    package static func integer(optional value: Int?) -> Cell { value.map { .integer($0) } ?? .null }
}
