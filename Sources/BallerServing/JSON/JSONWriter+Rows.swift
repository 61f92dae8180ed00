import BallerDuckDB

/// Rows of a query, their fields named and ordered as the query file has them.
extension JSONWriter {
    /// The rows as an array of objects.
    package mutating func rows(_ rows: QueryRows) throws {
        separate()
        bytes.append(.openBracket)
        var isFirst = true
        for chunk in rows.chunks {
            for row in 0..<chunk.rowCount where try rows.contains(row, of: chunk) {
                if !isFirst { bytes.append(.comma) }
                isFirst = false
                bytes.append(.openBrace)
                try fields(chunk, row, rows.fields)
                bytes.append(.closeBrace)
            }
        }
        bytes.append(.closeBracket)
    }

    /// The first row as an object, `null` when there is none.
    package mutating func firstRow(_ rows: QueryRows) throws {
        guard let (chunk, row) = try rows.first() else { return null() }
        separate()
        bytes.append(.openBrace)
        try fields(chunk, row, rows.fields)
        bytes.append(.closeBrace)
    }

    /// The first row's fields as members of the object that is being written; nothing when there is no row.
    package mutating func members(_ rows: QueryRows) throws {
        guard let (chunk, row) = try rows.first(), !rows.fields.isEmpty else { return }
        separate()
        try fields(chunk, row, rows.fields)
    }

    private mutating func fields(_ chunk: Chunk, _ row: Int, _ fields: [FieldName]) throws {
        var isFirst = true
        for field in fields {
            if !isFirst { bytes.append(.comma) }
            isFirst = false
            bytes.append(contentsOf: field.prefix)
            try cell(chunk.columns[field.column], row)
        }
    }
}

/// The name of a column as it stands before each of its values: `"game_id":`.
struct FieldName: Sendable {
    let name: String
    let column: Int
    let prefix: [UInt8]

    init(_ name: String, column: Int) {
        self.name = name
        self.column = column
        var writer = JSONWriter(reserving: name.utf8.count + 3)
        writer.string(name)
        writer.bytes.append(.colon)
        prefix = writer.bytes
    }
}
