import BallerCore
import BallerDuckDB
import Foundation

/// Writes cells straight from the engine's memory.
extension JSONWriter {
    mutating func cell(_ column: Column, _ row: Int) throws(DuckDBError) {
        guard !column.isNull(at: row) else { return raw("null") }
        switch column.format {
        case .int8, .int16, .int32, .int64, .uint8, .uint16, .uint32:
            if let number = try column.int64(at: row) { integer(number) }
        case .string, .enum8, .enum16, .enum32:
            try column.withUTF8(at: row) { span in span.withUnsafeBufferPointer { string($0) } }
        case .decimal16, .decimal32, .decimal64, .decimal128:
            if let number = try column.decimal(at: row) { decimal(number) }
        case .bool:
            if let flag = try column.bool(at: row) { boolean(flag) }
        case .float, .double:
            if let number = try column.double(at: row) { double(number) }
        case .date:
            if let date = try column.date(at: row) { day(date) }
        default: value(column.value(at: row))
        }
    }

    private mutating func day(_ date: CalendarDay) {
        let (year, month, day) = date.components
        guard date.isFinite, (0...9999).contains(year) else { return string(date.description) }
        bytes.append(.quote)
        digits(UInt64(year), atLeast: 4)
        bytes.append(.minus)
        digits(UInt64(month), atLeast: 2)
        bytes.append(.minus)
        digits(UInt64(day), atLeast: 2)
        bytes.append(.quote)
    }

    private mutating func decimal(_ number: DecimalNumber) {
        if let coefficient = Int64(exactly: number.coefficient), number.scale <= 18 {
            decimal(coefficient, scale: Int(number.scale))
        } else {
            bytes.append(contentsOf: number.description.utf8)
        }
    }

    /// Writes the rarer types and everything nested.
    private mutating func value(_ value: Value) {
        switch value {
        case .null: raw("null")
        case .bool(let flag): boolean(flag)
        case .int(let number): integer(number)
        case .huge(let number): bytes.append(contentsOf: number.description.utf8)
        case .unsignedHuge(let number): bytes.append(contentsOf: number.description.utf8)
        case .double(let number): double(number)
        case .decimal(let number): decimal(number)
        case .text(let text): string(text)
        case .date(let date): day(date)
        case .timestamp(let moment): string("\(moment.date)T\(moment.time)")
        case .instant(let moment): string("\(moment.date)T\(moment.time)Z")
        case .time(let time): string(time.description)
        case .uuid(let uuid): string(uuid.uuidString.lowercased())
        case .list(let elements): list(elements)
        case .structure(let fields): members(fields.map { ($0.name, $0.value) })
        case .map(let entries): members(entries.map { ($0.key.text, $0.value) })
        case .blob, .interval: string(value.text)
        }
    }

    private mutating func list(_ elements: [Value]) {
        bytes.append(.openBracket)
        for (index, element) in elements.enumerated() {
            if index > 0 { bytes.append(.comma) }
            value(element)
        }
        bytes.append(.closeBracket)
    }

    private mutating func members(_ members: [(name: String, value: Value)]) {
        bytes.append(.openBrace)
        for (index, member) in members.enumerated() {
            if index > 0 { bytes.append(.comma) }
            string(member.name)
            bytes.append(.colon)
            value(member.value)
        }
        bytes.append(.closeBrace)
    }
}

extension Value {
    /// The value as the key of a JSON object.
    fileprivate var text: String {
        switch self {
        case .text(let text): text
        case .int(let number): String(number)
        case .date(let date): date.description
        default: String(describing: self)
        }
    }
}
