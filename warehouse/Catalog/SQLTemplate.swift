/// A statement cut where its `$name` parameters stand, to be filled with literals.
package struct SQLTemplate: Sendable {
    private enum Piece {
        case text(String)
        case parameter(String)
    }

    private let pieces: [Piece]

    /// Parameters in strings and comments are none.
    package init(_ sql: String) {
        var pieces: [Piece] = []
        var text = ""
        for token in SQLToken.tokens(of: sql) where token.kind != .comment {
            if token.kind == .word, token.text.hasPrefix("$") {
                pieces += [.text(text), .parameter(String(token.text.dropFirst()))]
                text = ""
            } else {
                text += token.text
            }
        }
        self.pieces = pieces + [.text(text)]
    }

    /// The statement with a literal for each parameter; `nil` where `literal` has none for one.
    package func filled(_ literal: (_ parameter: String) -> String?) -> String? {
        var sql = ""
        for piece in pieces {
            switch piece {
            case .text(let text): sql += text
            case .parameter(let name):
                guard let value = literal(name) else { return nil }
                sql += value
            }
        }
        return sql
    }
}
