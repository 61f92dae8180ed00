/// A column's type, as SQL names it.
package indirect enum ColumnType: Sendable, Hashable {
    case boolean
    case tinyint
    case smallint
    case integer
    case bigint
    case utinyint
    case usmallint
    case uinteger
    case ubigint
    case hugeint
    case uhugeint
    case float
    case double
    case decimal(width: UInt8, scale: UInt8)
    case varchar
    case blob
    case bit
    case uuid
    case date
    case time
    case timeNanoseconds
    case timeWithZone
    case timestamp
    case timestampSeconds
    case timestampMilliseconds
    case timestampNanoseconds
    case timestampWithZone
    case interval
    case enumeration([String])
    case list(ColumnType)
    case array(ColumnType, count: Int)
    case structure([Member])
    case map(key: ColumnType, value: ColumnType)
    case union([Member])
    /// The type of a bare `NULL`.
    case null

    /// A named part of a STRUCT or UNION.
    package struct Member: Sendable, Hashable {
        package let name: String
        package let type: ColumnType
    }

    /// True for TINYINT to BIGINT and UTINYINT to UINTEGER, which `Column.int64(at:)` reads.
    package var fitsInt64: Bool {
        switch self {
        case .tinyint, .smallint, .integer, .bigint, .utinyint, .usmallint, .uinteger: true
        default: false
        }
    }
}

extension ColumnType: CustomStringConvertible {
    package var description: String {
        switch self {
        case .decimal(let width, let scale): "DECIMAL(\(width),\(scale))"
        case .enumeration(let names): "ENUM(" + names.map { "'\($0)'" }.joined(separator: ", ") + ")"
        case .list(let element): "\(element)[]"
        case .array(let element, let count): "\(element)[\(count)]"
        case .structure(let members): "STRUCT(" + Self.list(members) + ")"
        case .map(let key, let value): "MAP(\(key), \(value))"
        case .union(let members): "UNION(" + Self.list(members) + ")"
        case .timeNanoseconds: "TIME_NS"
        case .timeWithZone: "TIME WITH TIME ZONE"
        case .timestampSeconds: "TIMESTAMP_S"
        case .timestampMilliseconds: "TIMESTAMP_MS"
        case .timestampNanoseconds: "TIMESTAMP_NS"
        case .timestampWithZone: "TIMESTAMP WITH TIME ZONE"
        case .null: "\"NULL\""
        default: Self.plainNames[self] ?? ""
        }
    }

    private static func list(_ members: [Member]) -> String {
        members.map { "\"\($0.name)\" \($0.type)" }.joined(separator: ", ")
    }

    private static let plainNames: [ColumnType: String] = [
        .boolean: "BOOLEAN", .tinyint: "TINYINT", .smallint: "SMALLINT", .integer: "INTEGER", .bigint: "BIGINT",
        .utinyint: "UTINYINT", .usmallint: "USMALLINT", .uinteger: "UINTEGER", .ubigint: "UBIGINT",
        .hugeint: "HUGEINT", .uhugeint: "UHUGEINT", .float: "FLOAT", .double: "DOUBLE", .varchar: "VARCHAR",
        .blob: "BLOB", .bit: "BIT", .uuid: "UUID", .date: "DATE", .time: "TIME", .timestamp: "TIMESTAMP",
        .interval: "INTERVAL",
    ]
}
