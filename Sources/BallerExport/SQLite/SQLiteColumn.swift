import BallerDuckDB

/// How a column of the artifact is kept in SQLite, which knows whole numbers, numbers and text.
struct SQLiteColumn {
    enum Storage {
        case integer
        case real
        case text
    }

    let name: String
    /// The type in the table's declaration; readers take days and truth values from it.
    let declared: String
    let storage: Storage
    /// What the engine is asked for.
    let expression: String

    init(_ column: ExportedRelation.Column) {
        name = column.name
        let identifier = SQLText.identifier(column.name)
        let kind = column.type.prefix { $0 != "(" }
        switch kind {
        case "BOOLEAN":
            (declared, storage, expression) = ("BOOLEAN", .integer, "CAST(\(identifier) AS TINYINT)")
        case "TINYINT", "SMALLINT", "INTEGER", "BIGINT", "UTINYINT", "USMALLINT", "UINTEGER":
            (declared, storage, expression) = ("INTEGER", .integer, identifier)
        case "DOUBLE", "FLOAT", "DECIMAL":
            (declared, storage, expression) = ("REAL", .real, identifier)
        case "DATE", "TIMESTAMP":
            (declared, storage, expression) = (String(kind), .text, "CAST(\(identifier) AS VARCHAR)")
        default:
            (declared, storage, expression) = ("TEXT", .text, "CAST(\(identifier) AS VARCHAR)")
        }
    }

    /// Binds the cell of one row.
    func bind(_ column: Column, _ row: Int, to statement: SQLiteStatement, at place: Int32) throws {
        switch storage {
        case .integer:
            if let value = try column.int64(at: row) { return statement.bind(value, at: place) }
        case .real:
            if let value = try column.double(at: row) { return statement.bind(value, at: place) }
        case .text:
            if try column.withUTF8(at: row, { statement.bind($0, at: place) }) != nil { return }
        }
        statement.bindNull(at: place)
    }
}
