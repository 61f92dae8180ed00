/// A piece of SQL text; the texts of all tokens in order are the statement again.
struct SQLToken: Hashable {
    enum Kind {
        case word
        case quotedIdentifier
        case string
        case number
        case symbol
        case comment
        case space
    }

    let kind: Kind
    let text: String

    /// Whether the token means something to the engine.
    var isCode: Bool { kind != .comment && kind != .space }

    func isWord(_ word: String) -> Bool { kind == .word && text.uppercased() == word }
    func isSymbol(_ symbol: String) -> Bool { kind == .symbol && text == symbol }
}

extension SQLToken {
    /// Cuts SQL into tokens; an unclosed string or comment reaches to the end of the text.
    static func tokens(of sql: String) -> [SQLToken] {
        var reader = SQLTokenReader(bytes: Array(sql.utf8))
        var tokens: [SQLToken] = []
        while let token = reader.next() { tokens.append(token) }
        return tokens
    }
}

extension String {
    /// Without blanks and line ends at either end.
    var trimmed: String {
        let start = unicodeScalars.drop(while: \.properties.isWhitespace)
        guard let last = start.lastIndex(where: { !$0.properties.isWhitespace }) else { return "" }
        return String(start[...last])
    }
}

/// Reads SQL text once, byte by byte: only ASCII has a meaning; every other byte is part of a word, as in the engine.
private struct SQLTokenReader {
    let bytes: [UInt8]
    var position = 0

    mutating func next() -> SQLToken? {
        guard let first = peek() else { return nil }
        switch first {
        case UInt8(ascii: "'"): return quoted(by: first, as: .string)
        case UInt8(ascii: "\""): return quoted(by: first, as: .quotedIdentifier)
        case UInt8(ascii: "-") where peek(1) == first: return take(.comment) { $0 != UInt8(ascii: "\n") }
        case UInt8(ascii: "/") where peek(1) == UInt8(ascii: "*"): return blockComment()
        case _ where first.isSpace: return take(.space) { $0.isSpace }
        case _ where first.isDigit: return take(.number) { $0.isDigit || $0 == UInt8(ascii: ".") }
        case _ where first.isWordPart: return take(.word) { $0.isWordPart }
        default: return symbol()
        }
    }

    private func peek(_ offset: Int = 0) -> UInt8? {
        position + offset < bytes.count ? bytes[position + offset] : nil
    }

    private mutating func take(_ kind: SQLToken.Kind, while belongs: (UInt8) -> Bool) -> SQLToken {
        let start = position
        while let byte = peek(), belongs(byte) { position += 1 }
        return token(kind, from: start)
    }

    private mutating func symbol() -> SQLToken {
        let start = position
        position += 1
        return token(.symbol, from: start)
    }

    /// A doubled quote is a quote in the text, as in `'Ja''Quan'`.
    private mutating func quoted(by quote: UInt8, as kind: SQLToken.Kind) -> SQLToken {
        let start = position
        position += 1
        while let byte = peek() {
            position += 1
            guard byte == quote else { continue }
            guard peek() == quote else { break }
            position += 1
        }
        return token(kind, from: start)
    }

    private mutating func blockComment() -> SQLToken {
        let start = position
        position += 2
        while peek() != nil, !(peek() == UInt8(ascii: "*") && peek(1) == UInt8(ascii: "/")) { position += 1 }
        position = min(position + 2, bytes.count)
        return token(.comment, from: start)
    }

    private func token(_ kind: SQLToken.Kind, from start: Int) -> SQLToken {
        SQLToken(kind: kind, text: String(decoding: bytes[start..<position], as: UTF8.self))
    }
}

extension UInt8 {
    fileprivate var isSpace: Bool { self == UInt8(ascii: " ") || (9...13).contains(self) }
    fileprivate var isDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }
    fileprivate var isWordPart: Bool {
        let lowerCase = self | 0x20
        return (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(lowerCase) || isDigit || self >= 0x80
            || self == UInt8(ascii: "_") || self == UInt8(ascii: "$")
    }
}
