import CDuckDB

extension ColumnType {
    /// A type fully described by its code; `nil` for nested, decimal, enumerated and unsupported types.
    init?(simple code: duckdb_type) {
        guard let type = Self.simpleTypes[code.rawValue] else { return nil }
        self = type
    }

    /// Reads a logical type with all its parts; `nil` if Baller cannot read it or one of its parts.
    init?(_ logical: borrowing LogicalType) {
        let pointer = logical.pointer
        switch logical.code {
        case DUCKDB_TYPE_DECIMAL:
            self = .decimal(width: duckdb_decimal_width(pointer), scale: duckdb_decimal_scale(pointer))
        case DUCKDB_TYPE_ENUM:
            self = .enumeration(
                (0..<idx_t(duckdb_enum_dictionary_size(pointer))).map { index in
                    EngineText(duckdb_enum_dictionary_value(pointer, index)).string
                }
            )
        case DUCKDB_TYPE_LIST:
            guard let element = Self(LogicalType(duckdb_list_type_child_type(pointer))) else { return nil }
            self = .list(element)
        case DUCKDB_TYPE_ARRAY:
            guard let element = Self(LogicalType(duckdb_array_type_child_type(pointer))) else { return nil }
            self = .array(element, count: Int(duckdb_array_type_array_size(pointer)))
        case DUCKDB_TYPE_MAP:
            guard let key = Self(LogicalType(duckdb_map_type_key_type(pointer))),
                let value = Self(LogicalType(duckdb_map_type_value_type(pointer)))
            else { return nil }
            self = .map(key: key, value: value)
        case DUCKDB_TYPE_STRUCT, DUCKDB_TYPE_UNION:
            guard let members = Self.members(of: logical) else { return nil }
            self = logical.code == DUCKDB_TYPE_STRUCT ? .structure(members) : .union(members)
        default: self.init(simple: logical.code)
        }
    }

    private static func members(of logical: borrowing LogicalType) -> [Member]? {
        let pointer = logical.pointer
        let isUnion = logical.code == DUCKDB_TYPE_UNION
        let count = isUnion ? duckdb_union_type_member_count(pointer) : duckdb_struct_type_child_count(pointer)
        var members: [Member] = []
        for index in 0..<count {
            let name =
                isUnion ? duckdb_union_type_member_name(pointer, index) : duckdb_struct_type_child_name(pointer, index)
            let type =
                isUnion ? duckdb_union_type_member_type(pointer, index) : duckdb_struct_type_child_type(pointer, index)
            guard let type = Self(LogicalType(type)) else { return nil }
            members.append(Member(name: EngineText(name).string, type: type))
        }
        return members
    }

    private static let simpleTypes: [UInt32: ColumnType] = {
        let pairs: [(duckdb_type, ColumnType)] = [
            (DUCKDB_TYPE_BOOLEAN, .boolean), (DUCKDB_TYPE_TINYINT, .tinyint), (DUCKDB_TYPE_SMALLINT, .smallint),
            (DUCKDB_TYPE_INTEGER, .integer), (DUCKDB_TYPE_BIGINT, .bigint), (DUCKDB_TYPE_UTINYINT, .utinyint),
            (DUCKDB_TYPE_USMALLINT, .usmallint), (DUCKDB_TYPE_UINTEGER, .uinteger), (DUCKDB_TYPE_UBIGINT, .ubigint),
            (DUCKDB_TYPE_HUGEINT, .hugeint), (DUCKDB_TYPE_UHUGEINT, .uhugeint), (DUCKDB_TYPE_FLOAT, .float),
            (DUCKDB_TYPE_DOUBLE, .double), (DUCKDB_TYPE_VARCHAR, .varchar), (DUCKDB_TYPE_BLOB, .blob),
            (DUCKDB_TYPE_BIT, .bit), (DUCKDB_TYPE_UUID, .uuid), (DUCKDB_TYPE_DATE, .date), (DUCKDB_TYPE_TIME, .time),
            (DUCKDB_TYPE_TIME_NS, .timeNanoseconds), (DUCKDB_TYPE_TIME_TZ, .timeWithZone),
            (DUCKDB_TYPE_TIMESTAMP, .timestamp), (DUCKDB_TYPE_TIMESTAMP_S, .timestampSeconds),
            (DUCKDB_TYPE_TIMESTAMP_MS, .timestampMilliseconds), (DUCKDB_TYPE_TIMESTAMP_NS, .timestampNanoseconds),
            (DUCKDB_TYPE_TIMESTAMP_TZ, .timestampWithZone), (DUCKDB_TYPE_INTERVAL, .interval),
            (DUCKDB_TYPE_SQLNULL, .null),
        ]
        return Dictionary(uniqueKeysWithValues: pairs.map { ($0.0.rawValue, $0.1) })
    }()
}
