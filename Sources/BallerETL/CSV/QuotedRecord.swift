/// A record with quotes in it, read field by field; `nil` if a quote is not properly closed.
struct QuotedRecord {
    /// The record's bytes without the line end.
    let range: Range<Int>
    /// Where the next record begins.
    let end: Int
    let fields: Int
    /// Line ends inside quoted fields.
    let lineFeeds: Int

    /// Reads one record; a record longer than `limit` bytes, or one over several lines with more than `mostFields`, is
    /// treated as an unclosed quote.
    ///
    /// Without the limit on fields, each line of a file full of single quotes would be read up to `limit`.
    init?(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, limit: Int, mostFields: Int) {
        var position = start
        var fields = 1
        var lineFeeds = 0
        var isFieldStart = true
        let last = min(bytes.count, start + limit)
        while position < last {
            switch bytes[position] {
            case 34 where isFieldStart:
                guard let close = Self.closingQuote(bytes, from: position + 1, to: last, lineFeeds: &lineFeeds) else {
                    return nil
                }
                position = close + 1
                guard position == bytes.count || Self.endsField(bytes, at: position) else { return nil }
                isFieldStart = false
            case 44:
                fields += 1
                if lineFeeds > 0, fields > mostFields { return nil }
                position += 1
                isFieldStart = true
            case 10:
                let content = position > start && bytes[position - 1] == 13 ? position - 1 : position
                (range, end, self.fields, self.lineFeeds) = (start..<content, position + 1, fields, lineFeeds)
                return
            default:
                position += 1
                isFieldStart = false
            }
        }
        guard position == bytes.count else { return nil }
        (range, end, self.fields, self.lineFeeds) = (start..<position, position, fields, lineFeeds)
    }

    /// The quote that closes the field; two in a row are one in the text.
    private static func closingQuote(
        _ bytes: UnsafeBufferPointer<UInt8>,
        from start: Int,
        to last: Int,
        lineFeeds: inout Int
    ) -> Int? {
        var position = start
        while position < last {
            if bytes[position] == 34 {
                guard position + 1 < last, bytes[position + 1] == 34 else { return position }
                position += 1
            } else if bytes[position] == 10 {
                lineFeeds += 1
            }
            position += 1
        }
        return nil
    }

    private static func endsField(_ bytes: UnsafeBufferPointer<UInt8>, at position: Int) -> Bool {
        switch bytes[position] {
        case 44, 10: true
        case 13: position + 1 == bytes.count || bytes[position + 1] == 10
        default: false
        }
    }
}
