import BallerDuckDB

/// The rows that one query gave for one request, in the engine's memory, or some of them.
package struct QueryRows: Sendable {
    private(set) var fields: [FieldName]
    let chunks: [Chunk]
    private var filter: Filter?

    private struct Filter: Sendable {
        let column: Int
        let value: QueryValue
    }

    init(fields: [FieldName], chunks: [Chunk]) {
        self.fields = fields
        self.chunks = chunks
    }

    package var isEmpty: Bool { chunks.isEmpty }
    package var rowCount: Int { chunks.reduce(0) { $0 + $1.rowCount } }

    /// The rows that have this value, a text or a boolean, in a column.
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

    /// The same rows with no other fields.
    package func only(_ names: [String]) -> QueryRows {
        var copy = self
        copy.fields.removeAll { !names.contains($0.name) }
        return copy
    }

    /// The same rows with a column of numbers shown as the texts that they stand for, under another name.
    package func showing(_ column: String, as name: String, _ texts: [Int64: String]) -> QueryRows {
        var copy = self.adding(name, of: column, texts)
        copy.fields.removeAll { $0.name == column }
        return copy
    }

    /// The same rows with a further field, after a column of numbers: the texts that these stand for.
    package func adding(_ name: String, of column: String, _ texts: [Int64: String]) -> QueryRows {
        var copy = self
        guard let index = fields.firstIndex(where: { $0.name == column }) else { return copy }
        copy.fields.insert(FieldName(name, column: fields[index].column, texts: texts), at: index + 1)
        return copy
    }

    /// The different texts of a column in the order of the rows.
    package func values(of column: String) throws -> [String] {
        let index = try index(of: column)
        var values: [String] = []
        for chunk in chunks {
            for row in 0..<chunk.rowCount where try contains(row, of: chunk) {
                guard let text = try chunk.columns[index].string(at: row), !values.contains(text) else { continue }
                values.append(text)
            }
        }
        return values
    }

    /// The whole number of a column in the first row, `nil` when there is no row.
    package func integer(_ column: String) throws -> Int? {
        let index = try index(of: column)
        guard let (chunk, row) = try first() else { return nil }
        return try chunk.columns[index].int64(at: row).map { Int($0) }
    }

    /// Whether a row is left after the filter.
    package var hasRow: Bool { get throws { try first() != nil } }

    func first() throws -> (Chunk, Int)? {
        for chunk in chunks {
            for row in 0..<chunk.rowCount where try contains(row, of: chunk) { return (chunk, row) }
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
}
