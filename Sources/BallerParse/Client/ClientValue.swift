/// One value of a client output.
package enum ClientValue: Hashable, Sendable {
    case null
    case text(String)
    case integer(Int)
    /// A number that keeps its decimal point: `3.0`.
    case number(Double)
    case boolean(Bool)
    case list([String])
    /// An instant in UTC, `2000-11-01T00:30:00`.
    case instant(String)

    init(_ cell: Cell) {
        switch cell {
        case .null: self = .null
        case .text(let text), .date(let text): self = .text(text)
        case .integer(let value): self = .integer(value)
        case .decimal(let digits): self = Double(digits).map { .number($0) } ?? .null
        case .boolean(let value): self = .boolean(value)
        }
    }

    var csv: String {
        switch self {
        case .null: ""
        case .text(let text): text
        case .integer(let value): String(value)
        case .number(let value): value.description
        case .boolean(let value): value ? "True" : "False"
        case .list(let items): items.joined(separator: "-")
        case .instant(let text): text.split(separator: "T").joined(separator: " ") + "+00:00"
        }
    }

    var json: String {
        switch self {
        case .null: "null"
        case .text(let text): JSONText.quoted(text)
        case .integer(let value): String(value)
        case .number(let value): value.description
        case .boolean(let value): value ? "true" : "false"
        case .list(let items): JSONText.list(items, indent: 8)
        case .instant(let text): JSONText.quoted(text + "+00:00")
        }
    }
}
