import BallerDuckDB

/// A field of a query's rows.
package struct QueryField: Sendable, Equatable {
    package let name: String
    /// Any value may also be `null`, which is what is unknown.
    package let shape: AnswerShape
}

extension AnswerShape {
    /// What a column of a type is in JSON.
    init(_ type: ColumnType) {
        switch type {
        case .boolean: self = .value(.boolean)
        case .tinyint, .smallint, .integer, .bigint, .utinyint, .usmallint, .uinteger, .ubigint, .hugeint, .uhugeint:
            self = .value(.integer)
        case .float, .double, .decimal: self = .value(.number)
        case .date: self = .value(.day)
        case .timestamp, .timestampSeconds, .timestampMilliseconds, .timestampNanoseconds, .timestampWithZone:
            self = .value(.moment)
        case .enumeration(let names): self = .value(.choice(names))
        case .list(let element), .array(let element, _): self = .array(.nullable(AnswerShape(element)))
        case .structure(let members):
            self = .object(members.map { .named($0.name, .nullable(AnswerShape($0.type)), isAlways: true) })
        case .map(_, let value): self = .table(.nullable(AnswerShape(value)))
        default: self = .value(.text)
        }
    }
}
