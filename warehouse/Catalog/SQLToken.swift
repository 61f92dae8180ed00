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
        var reader = SQLTokenReader(scalars: Array(sql.unicodeScalars))
        var tokens: [SQLToken] = []
        while let token = reader.next() { tokens.append(token) }
        return tokens
    }
}

/// Walks over SQL text once.
private struct SQLTokenReader {
    let scalars: [Unicode.Scalar]
    var position = 0

    mutating func next() -> SQLToken? {
        guard let first = peek() else { return nil }
        switch first {
        case "'": return quoted(by: "'", as: .string)
        case "\"": return quoted(by: "\"", as: .quotedIdentifier)
        case "-" where peek(1) == "-": return take(.comment) { $0 != "\n" }
        case "/" where peek(1) == "*": return blockComment()
        case _ where first.properties.isWhitespace: return take(.space) { $0.properties.isWhitespace }
        case _ where first.isDigit: return take(.number) { $0.isDigit || $0 == "." }
        case _ where first.isWordPart: return take(.word) { $0.isWordPart }
        default: return symbol()
        }
    }

    private func peek(_ offset: Int = 0) -> Unicode.Scalar? {
        position + offset < scalars.count ? scalars[position + offset] : nil
    }

    private mutating func take(_ kind: SQLToken.Kind, while belongs: (Unicode.Scalar) -> Bool) -> SQLToken {
        let start = position
        while let scalar = peek(), belongs(scalar) { position += 1 }
        return token(kind, from: start)
    }

    private mutating func symbol() -> SQLToken {
        let start = position
        position += 1
        return token(.symbol, from: start)
    }

    /// A doubled quote stands for itself, as in `'Ja''Quan'`.
    private mutating func quoted(by quote: Unicode.Scalar, as kind: SQLToken.Kind) -> SQLToken {
        let start = position
        position += 1
        while let scalar = peek() {
            position += 1
            guard scalar == quote else { continue }
            guard peek() == quote else { break }
            position += 1
        }
        return token(kind, from: start)
    }

    private mutating func blockComment() -> SQLToken {
        let start = position
        position += 2
        while peek() != nil, !(peek() == "*" && peek(1) == "/") { position += 1 }
        position = min(position + 2, scalars.count)
        return token(.comment, from: start)
    }

    private func token(_ kind: SQLToken.Kind, from start: Int) -> SQLToken {
        var text = String.UnicodeScalarView()
        text.append(contentsOf: scalars[start..<position])
        return SQLToken(kind: kind, text: String(text))
    }
}

extension Unicode.Scalar {
    fileprivate var isDigit: Bool { ("0"..."9").contains(self) }
    fileprivate var isWordPart: Bool { properties.isAlphabetic || isDigit || self == "_" || self == "$" }
}
