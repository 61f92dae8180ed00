import BallerDuckDB

/// The forms of a table as text.
package enum TextTable: String, Sendable, CaseIterable {
    /// With a line of names first, as RFC 4180 has it; what is unknown is empty.
    case csv
    /// A JSON object on each line.
    case ndjson
}

/// Writes rows as a table, part by part.
struct TableWriter {
    private let form: TextTable
    private let fields: [FieldName]

    init(_ form: TextTable, _ fields: [FieldName]) {
        self.form = form
        self.fields = fields
    }

    /// What comes before the rows.
    var head: [UInt8] {
        guard form == .csv else { return [] }
        var writer = JSONWriter(reserving: 1024)
        for (index, field) in fields.enumerated() {
            if index > 0 { writer.bytes.append(.comma) }
            writer.bytes.append(contentsOf: field.name.utf8)
        }
        writer.lineEnd()
        return writer.bytes
    }

    func write(_ chunk: Chunk, _ rows: Range<Int>, to writer: inout JSONWriter) throws {
        let cells = fields.map { FieldCells($0, of: chunk) }
        for row in rows { try write(cells, row, to: &writer) }
    }

    /// All rows that were read before.
    func write(_ rows: QueryRows, to writer: inout JSONWriter) throws {
        for part in rows.parts {
            let cells = fields.map { FieldCells($0, of: part.chunk) }
            for row in part.rows where try rows.contains(row, of: part.chunk) { try write(cells, row, to: &writer) }
        }
    }

    private func write(_ cells: [FieldCells], _ row: Int, to writer: inout JSONWriter) throws {
        switch form {
        case .csv:
            var isFirst = true
            for cells in cells {
                if !isFirst { writer.bytes.append(.comma) }
                isFirst = false
                try writer.csv(cells, row)
            }
            writer.lineEnd()
        case .ndjson:
            writer.bytes.append(.openBrace)
            try writer.fields(cells, row)
            writer.bytes.append(.closeBrace)
            writer.bytes.append(.lineFeed)
        }
    }
}

extension QueryRows {
    /// All rows as a table.
    package func table(_ form: TextTable) throws -> [UInt8] {
        let table = TableWriter(form, fields)
        var writer = JSONWriter(continuing: table.head)
        try table.write(self, to: &writer)
        return writer.bytes
    }
}

extension JSONWriter {
    fileprivate mutating func lineEnd() {
        bytes.append(.carriageReturn)
        bytes.append(.lineFeed)
    }

    /// A cell of a CSV file.
    fileprivate mutating func csv(_ cells: FieldCells, _ row: Int) throws {
        if let texts = cells.texts {
            guard var text = try texts.text(cells.column.int64(at: row), in: cells.scope?.int64(at: row)) else {
                return
            }
            return text.withUTF8 { csv($0) }
        }
        let column = cells.column
        guard !column.isNull(at: row) else { return }
        switch column.format {
        case .string, .enum8, .enum16, .enum32:
            try column.withUTF8(at: row) { span in span.withUnsafeBufferPointer { csv($0) } }
        case .date:
            let start = bytes.count
            try cell(column, row)
            bytes.remove(at: start)
            bytes.removeLast()
        case .list, .array, .structure, .map, .union:
            // What is nested stays JSON.
            var nested = JSONWriter(reserving: 64)
            try nested.cell(column, row)
            nested.bytes.withUnsafeBufferPointer { csv($0) }
        default:
            let start = bytes.count
            try cell(column, row)
            if bytes.count > start, bytes[start] == .quote {
                bytes.remove(at: start)
                bytes.removeLast()
            }
        }
    }

    /// A text, between quotes where it has what divides cells.
    private mutating func csv(_ text: UnsafeBufferPointer<UInt8>) {
        guard text.contains(where: { $0 == .comma || $0 == .quote || $0 == .lineFeed || $0 == .carriageReturn }) else {
            return bytes.append(contentsOf: text)
        }
        bytes.append(.quote)
        for byte in text {
            if byte == .quote { bytes.append(.quote) }
            bytes.append(byte)
        }
        bytes.append(.quote)
    }
}

extension UInt8 {
    fileprivate static let lineFeed = UInt8(ascii: "\n")
    fileprivate static let carriageReturn = UInt8(ascii: "\r")
}
