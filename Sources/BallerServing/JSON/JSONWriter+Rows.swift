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

    /// The sums of columns of whole numbers as members, `null` where no row has a value.
    package mutating func sums(_ rows: QueryRows, of columns: [String]) throws {
        for name in columns {
            let index = try rows.index(of: name)
            var sum: Int64?
            for chunk in rows.chunks {
                for row in 0..<chunk.rowCount {
                    if let number = try chunk.columns[index].int64(at: row) { sum = (sum ?? 0) + number }
                }
            }
            member(name, sum.map { Int($0) })
        }
    }

    private mutating func fields(_ chunk: Chunk, _ row: Int, _ fields: [FieldName]) throws {
        var isFirst = true
        for field in fields {
            if !isFirst { bytes.append(.comma) }
            isFirst = false
            bytes.append(contentsOf: field.prefix)
            if let texts = field.texts {
                try text(of: chunk.columns[field.column], row, in: texts)
            } else {
                try cell(chunk.columns[field.column], row)
            }
        }
    }
}

extension JSONWriter {
    /// Writes the text that a number stands for, `null` for one that stands for nothing.
    private mutating func text(of column: Column, _ row: Int, in texts: [Int64: String]) throws {
        if let number = try column.int64(at: row), let text = texts[number] {
            string(text)
        } else {
            raw("null")
        }
    }
}

/// The name of a column as it stands before each of its values: `"game_id":`.
struct FieldName: Sendable {
    let name: String
    let column: Int
    let prefix: [UInt8]
    /// What the numbers of the column stand for, where they are not to be shown themselves.
    let texts: [Int64: String]?

    init(_ name: String, column: Int, texts: [Int64: String]? = nil) {
        self.name = name
        self.column = column
        self.texts = texts
        var writer = JSONWriter(reserving: name.utf8.count + 3)
        writer.string(name)
        writer.bytes.append(.colon)
        prefix = writer.bytes
    }
}
