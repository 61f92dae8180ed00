import CDuckDB

/// The name and type of one column of a result.
package struct ResultColumn: Sendable, Hashable {
    package let name: String
    package let type: ColumnType
}

/// The columns of a result, shared by its chunks and rows.
final class ResultLayout: Sendable {
    let columns: [ResultColumn]
    let indexByName: [String: Int]
    private let codes: [duckdb_type]

    /// Reads the columns of a result; throws if one has a type that Baller cannot read.
    convenience init(of result: inout duckdb_result, _ sql: SQL) throws(DuckDBError) {
        var columns: [(String, duckdb_logical_type?)] = []
        for index in 0..<duckdb_column_count(&result) {
            let name = duckdb_column_name(&result, index).map { String(cString: $0) } ?? ""
            columns.append((name, duckdb_column_logical_type(&result, index)))
        }
        try self.init(columns, sql)
    }

    /// Reads the columns that a statement will have; none if only its parameters' values decide them.
    convenience init(preparedBy statement: duckdb_prepared_statement, _ sql: SQL) throws(DuckDBError) {
        let count = duckdb_prepared_statement_column_count(statement)
        let isOpen = count == 1 && duckdb_prepared_statement_column_type(statement, 0) == DUCKDB_TYPE_INVALID
        var columns: [(String, duckdb_logical_type?)] = []
        for index in 0..<(isOpen ? 0 : count) {
            let name = EngineText(duckdb_prepared_statement_column_name(statement, index)).string
            columns.append((name, duckdb_prepared_statement_column_logical_type(statement, index)))
        }
        try self.init(columns, sql)
    }

    private init(_ logicalColumns: [(name: String, type: duckdb_logical_type?)], _ sql: SQL) throws(DuckDBError) {
        var columns: [ResultColumn] = []
        var codes: [duckdb_type] = []
        var unsupported: DuckDBError?
        for (name, pointer) in logicalColumns {
            let logical = LogicalType(pointer)
            let code = logical.code
            if let type = ColumnType(logical) {
                columns.append(ResultColumn(name: name, type: type))
                codes.append(code)
            } else {
                unsupported = .typeUnsupported(sql: sql.name, column: name, type: code.unsupportedName)
            }
        }
        if let unsupported { throw unsupported }
        self.columns = columns
        self.codes = codes
        indexByName = Dictionary(columns.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// True if the result has these columns; a statement's columns can change when a table is altered.
    func describes(_ result: inout duckdb_result) -> Bool {
        guard duckdb_column_count(&result) == columns.count else { return false }
        for (index, column) in columns.enumerated() {
            let code = duckdb_column_type(&result, idx_t(index))
            // Only a simple code describes its type completely.
            guard code == codes[index], ColumnType(simple: code) != nil,
                let name = duckdb_column_name(&result, idx_t(index)), column.name == name
            else { return false }
        }
        return true
    }
}

extension String {
    /// Compares with engine text without creating a string.
    fileprivate static func == (left: String, right: UnsafePointer<CChar>) -> Bool {
        var index = 0
        for unit in left.utf8 {
            if UInt8(bitPattern: right[index]) != unit { return false }
            index += 1
        }
        return right[index] == 0
    }
}

extension duckdb_type {
    /// The name of an unreadable type for an error message, whether top-level or nested.
    fileprivate var unsupportedName: String {
        switch self {
        case DUCKDB_TYPE_BIGNUM: "BIGNUM"
        case DUCKDB_TYPE_GEOMETRY: "GEOMETRY"
        case DUCKDB_TYPE_VARIANT: "VARIANT"
        case DUCKDB_TYPE_LIST, DUCKDB_TYPE_ARRAY, DUCKDB_TYPE_STRUCT, DUCKDB_TYPE_MAP, DUCKDB_TYPE_UNION:
            "nested with an unreadable part"
        default: "number \(rawValue)"
        }
    }
}
