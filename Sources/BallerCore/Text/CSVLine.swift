/// One CSV record (RFC 4180), without its line end.
package struct CSVLine {
    /// The values, unquoted.
    package let fields: [String]
    /// Whether every opening quote is closed.
    package let isClosed: Bool

    package init(_ text: some StringProtocol) {
        self = Array(text.utf8).withUnsafeBufferPointer(CSVLine.init)
    }

    package init(_ record: UnsafeBufferPointer<UInt8>) {
        var fields: [String] = []
        var field: [UInt8] = []
        var isQuoted = false
        var position = 0
        while position < record.count {
            let byte = record[position]
            let isDoubledQuote = byte == 34 && position + 1 < record.count && record[position + 1] == 34
            switch byte {
            case 34 where isQuoted && isDoubledQuote:
                field.append(byte)
                position += 1
            case 34 where isQuoted:
                isQuoted = false
            case 34 where field.isEmpty:
                isQuoted = true
            case 44 where !isQuoted:
                fields.append(String(decoding: field, as: UTF8.self))
                field.removeAll(keepingCapacity: true)
            default:
                field.append(byte)
            }
            position += 1
        }
        self.fields = fields + [String(decoding: field, as: UTF8.self)]
        isClosed = !isQuoted
    }

    /// Formats values as one record, quoting only where needed.
    package static func text(_ values: some Sequence<String>) -> String {
        var out: [UInt8] = []
        for (index, value) in values.enumerated() {
            if index > 0 { out.append(44) }
            append(value, to: &out)
        }
        return String(decoding: out, as: UTF8.self)
    }

    /// Appends one value, quoted only if needed; the caller writes the commas between values.
    package static func append(_ value: String, to out: inout [UInt8]) {
        var value = value
        value.withUTF8 { bytes in
            guard bytes.contains(where: mustBeQuoted) else { return out.append(contentsOf: bytes) }
            out.append(34)
            for byte in bytes {
                if byte == 34 { out.append(34) }
                out.append(byte)
            }
            out.append(34)
        }
    }

    /// Appends an integer without building a string for small ones.
    package static func append(_ value: Int, to out: inout [UInt8]) {
        guard value >= 0, value < 1000 else { return out.append(contentsOf: String(value).utf8) }
        if value >= 100 { out.append(UInt8(ascii: "0") + UInt8(value / 100)) }
        if value >= 10 { out.append(UInt8(ascii: "0") + UInt8(value / 10 % 10)) }
        out.append(UInt8(ascii: "0") + UInt8(value % 10))
    }

    private static func mustBeQuoted(_ byte: UInt8) -> Bool {
        switch byte {
        case 34, 44, 10, 13: true
        default: false
        }
    }
}
