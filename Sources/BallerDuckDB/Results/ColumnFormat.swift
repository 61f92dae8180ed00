/// The memory layout of a column's cells: one plain case for each way of reading, quick to switch over.
package enum ColumnFormat: UInt8, Sendable {
    case null
    case bool
    case int8
    case int16
    case int32
    case int64
    case uint8
    case uint16
    case uint32
    case uint64
    case int128
    case uint128
    case float
    case double
    case decimal16
    case decimal32
    case decimal64
    case decimal128
    case string
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
    case enum8
    case enum16
    case enum32
    case list
    case array
    case structure
    case map
    case union

    init(_ type: ColumnType) {
        switch type {
        case .decimal(let width, _):
            self = width <= 4 ? .decimal16 : width <= 9 ? .decimal32 : width <= 18 ? .decimal64 : .decimal128
        case .enumeration(let names):
            self = names.count <= UInt8.max ? .enum8 : names.count <= UInt16.max ? .enum16 : .enum32
        case .list: self = .list
        case .array: self = .array
        case .structure: self = .structure
        case .map: self = .map
        case .union: self = .union
        default: self = Self.plain[type] ?? .null
        }
    }

    /// True for TINYINT to BIGINT and UTINYINT to UINTEGER.
    @inlinable package var fitsInt64: Bool {
        switch self {
        case .int8, .int16, .int32, .int64, .uint8, .uint16, .uint32: true
        default: false
        }
    }

    private static let plain: [ColumnType: ColumnFormat] = [
        .boolean: .bool, .tinyint: .int8, .smallint: .int16, .integer: .int32, .bigint: .int64, .utinyint: .uint8,
        .usmallint: .uint16, .uinteger: .uint32, .ubigint: .uint64, .hugeint: .int128, .uhugeint: .uint128,
        .float: .float, .double: .double, .varchar: .string, .blob: .blob, .bit: .bit, .uuid: .uuid, .date: .date,
        .time: .time, .timeNanoseconds: .timeNanoseconds, .timeWithZone: .timeWithZone, .timestamp: .timestamp,
        .timestampSeconds: .timestampSeconds, .timestampMilliseconds: .timestampMilliseconds,
        .timestampNanoseconds: .timestampNanoseconds, .timestampWithZone: .timestampWithZone, .interval: .interval,
    ]
}
