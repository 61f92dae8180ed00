import BallerDuckDB

/// Rows of a query, their fields named and ordered as the query file has them.
extension JSONWriter {
    /// The rows as an array of objects.
    package mutating func rows(_ rows: QueryRows) throws {
        separate()
        bytes.append(.openBracket)
        var isFirst = true
        for part in rows.parts {
            let cells = rows.fields.map { FieldCells($0, of: part.chunk) }
            for row in part.rows where try rows.contains(row, of: part.chunk) {
                if !isFirst { bytes.append(.comma) }
                isFirst = false
                bytes.append(.openBrace)
                try fields(cells, row)
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
        try fields(rows.fields.map { FieldCells($0, of: chunk) }, row)
        bytes.append(.closeBrace)
    }

    /// The first row's fields as members of the object that is being written; nothing when there is no row.
    package mutating func members(_ rows: QueryRows) throws {
        guard let (chunk, row) = try rows.first(), !rows.fields.isEmpty else { return }
        separate()
        try fields(rows.fields.map { FieldCells($0, of: chunk) }, row)
    }

    /// The sums of columns of whole numbers as members, `null` where no row has a value.
    package mutating func sums(_ rows: QueryRows, of columns: [String]) throws {
        for name in columns {
            let index = try rows.index(of: name)
            var sum: Int64?
            for part in rows.parts {
                let column = part.chunk.columns[index]
                for row in part.rows {
                    if let number = try column.int64(at: row) { sum = (sum ?? 0) + number }
                }
            }
            member(name, sum.map { Int($0) })
        }
    }

    private mutating func fields(_ cells: [FieldCells], _ row: Int) throws {
        var isFirst = true
        for cells in cells {
            if !isFirst { bytes.append(.comma) }
            isFirst = false
            bytes.append(contentsOf: cells.prefix)
            if let texts = cells.texts {
                try text(of: cells.column, row, in: texts)
            } else {
                try cell(cells.column, row)
            }
        }
    }
}

/// A field and its cells in a chunk; a class, because copying a column for every cell takes longer than reading it.
private final class FieldCells {
    let prefix: [UInt8]
    let texts: [Int64: String]?
    let column: Column

    init(_ field: FieldName, of chunk: Chunk) {
        prefix = field.prefix
        texts = field.texts
        column = chunk.columns[field.column]
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
