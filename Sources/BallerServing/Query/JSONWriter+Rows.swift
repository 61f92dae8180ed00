import BallerDuckDB

/// Writes the rows of a query, with fields named and ordered as in the query file.
extension JSONWriter {
    /// Writes the rows as an array of objects.
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

    /// Writes the first row as an object, or `null` if there is none.
    package mutating func firstRow(_ rows: QueryRows) throws {
        guard let (chunk, row) = try rows.first() else { return null() }
        separate()
        bytes.append(.openBrace)
        try fields(rows.fields.map { FieldCells($0, of: chunk) }, row)
        bytes.append(.closeBrace)
    }

    /// Writes the first row's fields as members of the current object; nothing if there is no row.
    package mutating func members(_ rows: QueryRows) throws {
        guard let (chunk, row) = try rows.first(), !rows.fields.isEmpty else { return }
        separate()
        try fields(rows.fields.map { FieldCells($0, of: chunk) }, row)
    }

    /// Writes the sums of the rows' integer columns among `columns` as members, `null` unless all rows have a value.
    package mutating func sums(_ rows: QueryRows, of columns: Set<String>) throws {
        for name in rows.fields.map(\.name) where columns.contains(name) {
            let index = try rows.index(of: name)
            var sum: Int64? = rows.isEmpty ? nil : 0
            for part in rows.parts {
                let column = part.chunk.columns[index]
                for row in part.rows {
                    let number = try column.int64(at: row)
                    sum = sum.flatMap { sum in number.map { sum + $0 } }
                }
            }
            member(name, sum.map { Int($0) })
        }
    }

    /// Writes the values of one column as an array, `null` if there is no row.
    package mutating func values(_ rows: QueryRows, of column: String) throws {
        guard try rows.hasRow else { return null() }
        let index = try rows.index(of: column)
        try array { json in
            for part in rows.parts {
                let cells = part.chunk.columns[index]
                for row in part.rows where try rows.contains(row, of: part.chunk) {
                    json.separate()
                    try json.cell(cells, row)
                }
            }
        }
    }

    mutating func fields(_ cells: [FieldCells], _ row: Int) throws {
        var isFirst = true
        for cells in cells {
            if !isFirst { bytes.append(.comma) }
            isFirst = false
            bytes.append(contentsOf: cells.prefix)
            if let texts = cells.texts {
                if let text = try texts.text(cells.column.int64(at: row), in: cells.scope?.int64(at: row)) {
                    string(text)
                } else {
                    raw("null")
                }
            } else {
                try cell(cells.column, row)
            }
        }
    }
}

/// A field and its cells in a chunk; a class, because copying a column per cell is slower than reading it.
final class FieldCells {
    let prefix: [UInt8]
    let texts: ScopedTexts?
    let column: Column
    let scope: Column?

    init(_ field: FieldName, of chunk: Chunk) {
        prefix = field.prefix
        texts = field.naming?.texts
        column = chunk.columns[field.column]
        scope = field.naming?.scope.map { chunk.columns[$0] }
    }
}
