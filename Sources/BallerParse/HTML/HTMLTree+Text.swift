extension HTMLTree {
    /// The range of an element's text without leading and trailing whitespace (no-break spaces included).
    func trimmedText(of node: Int) -> Range<Int> {
        trim(Int(nodes[node].textStart)..<Int(nodes[node].textEnd))
    }

    func trim(_ range: Range<Int>) -> Range<Int> {
        var start = range.lowerBound
        var end = range.upperBound
        while start < end {
            if text[start] <= 0x20 {
                start += 1
            } else if text[start] == 0xC2, start + 1 < end, text[start + 1] == 0xA0 {
                start += 2
            } else {
                break
            }
        }
        while end > start {
            if text[end - 1] <= 0x20 {
                end -= 1
            } else if text[end - 1] == 0xA0, end - 2 >= start, text[end - 2] == 0xC2 {
                end -= 2
            } else {
                break
            }
        }
        return start..<end
    }

    /// A range as text: no-break spaces become spaces, and runs of whitespace become one space unless `keepsBlanks`.
    func string(_ range: Range<Int>, keepsBlanks: Bool = false) -> String {
        let range = trim(range)
        if isPlain(range) { return String(decoding: text[range], as: UTF8.self) }
        var out: [UInt8] = []
        out.reserveCapacity(range.count)
        var index = range.lowerBound
        while index < range.upperBound {
            var byte = text[index]
            if byte == 0xC2, index + 1 < range.upperBound, text[index + 1] == 0xA0 {
                byte = 0x20
                index += 1
            }
            if byte <= 0x20 {
                if keepsBlanks || out.last != 0x20 { out.append(0x20) }
            } else {
                out.append(byte)
            }
            index += 1
        }
        return String(decoding: out, as: UTF8.self)
    }

    /// True if the bytes need no change: no no-break space, no line end, no two spaces in a row.
    private func isPlain(_ range: Range<Int>) -> Bool {
        var last: UInt8 = 0
        for index in range {
            let byte = text[index]
            if byte < 0x20 || byte == 0xC2 || (byte == 0x20 && last == 0x20) { return false }
            last = byte
        }
        return true
    }
}
