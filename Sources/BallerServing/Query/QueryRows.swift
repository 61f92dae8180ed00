import BallerDuckDB

/// All or some of a query's rows for one request, in the engine's memory.
package struct QueryRows: Sendable {
    /// Consecutive rows of a chunk.
    struct Part: Sendable {
        let chunk: Chunk
        let rows: Range<Int>
    }

    /// The file name used in errors.
    private let name: String
    private(set) var fields: [FieldName]
    private(set) var parts: [Part]
    private var filter: Filter?

    private struct Filter: Sendable {
        let column: Int
        let value: QueryValue
    }

    init(name: String, fields: [FieldName], parts: [Part]) {
        self.name = name
        self.fields = fields
        self.parts = parts
    }

    package var isEmpty: Bool { parts.isEmpty }
    package var rowCount: Int { parts.reduce(0) { $0 + $1.rows.count } }

    /// At most the first `count` rows.
    package func prefix(_ count: Int) -> QueryRows {
        var copy = self
        var left = count
        copy.parts = []
        for part in parts where left > 0 {
            copy.parts.append(Part(chunk: part.chunk, rows: part.rows.prefix(left)))
            left -= part.rows.count
        }
        return copy
    }

    /// At most the last `count` rows.
    package func suffix(_ count: Int) -> QueryRows {
        var copy = self
        var left = count
        copy.parts = []
        for part in parts.reversed() where left > 0 {
            copy.parts.insert(Part(chunk: part.chunk, rows: part.rows.suffix(left)), at: 0)
            left -= part.rows.count
        }
        return copy
    }

    /// The rows decoded by field name, including texts that replaced numbers.
    package func decoded<T: Decodable>(as type: T.Type) throws -> [T] {
        var reader = RowReader<T>(name, namings: fields.compactMap(\.naming))
        for part in parts {
            guard filter != nil else {
                try reader.read(part.chunk, part.rows)
                continue
            }
            for row in part.rows where try contains(row, of: part.chunk) { try reader.read(part.chunk, row..<row + 1) }
        }
        return reader.rows
    }

    /// The rows with this text or Boolean value in a column.
    package func filtered(_ column: String, is value: QueryValue) throws -> QueryRows {
        var copy = self
        copy.filter = try Filter(column: index(of: column), value: value)
        return copy
    }

    /// The same rows without some fields.
    package func without(_ names: [String]) -> QueryRows {
        var copy = self
        copy.fields.removeAll { names.contains($0.name) }
        return copy
    }

    /// The same rows with only these fields.
    package func only(_ names: [String]) -> QueryRows {
        var copy = self
        copy.fields.removeAll { !names.contains($0.name) }
        return copy
    }

    /// The distinct texts of a column, in row order.
    package func values(of column: String) throws -> [String] {
        let index = try index(of: column)
        var values: [String] = []
        try forEachRow { chunk, row in
            guard let text = try chunk.columns[index].string(at: row), !values.contains(text) else { return }
            values.append(text)
        }
        return values
    }

    /// The integer in a column of the first row, or `nil` if there is no row.
    package func integer(_ column: String) throws -> Int? {
        let index = try index(of: column)
        guard let (chunk, row) = try first() else { return nil }
        return try chunk.columns[index].int64(at: row).map { Int($0) }
    }

    /// Whether any row is left after filtering.
    package var hasRow: Bool { get throws { try first() != nil } }

    func first() throws -> (Chunk, Int)? {
        for part in parts {
            for row in part.rows where try contains(row, of: part.chunk) { return (part.chunk, row) }
        }
        return nil
    }

    func contains(_ row: Int, of chunk: Chunk) throws -> Bool {
        guard let filter else { return true }
        let column = chunk.columns[filter.column]
        switch filter.value {
        case .text(let text): return try column.string(at: row) == text
        case .boolean(let flag): return try column.bool(at: row) == flag
        case .integer(let number): return try column.int64(at: row) == number
        case .null: return column.isNull(at: row)
        }
    }

    func index(of column: String) throws(DuckDBError) -> Int {
        guard let field = fields.first(where: { $0.name == column }) else {
            throw .columnUnknown(name: column, known: fields.map(\.name))
        }
        return field.column
    }

    private func forEachRow(_ body: (Chunk, Int) throws -> Void) throws {
        for part in parts {
            for row in part.rows where try contains(row, of: part.chunk) { try body(part.chunk, row) }
        }
    }
}
