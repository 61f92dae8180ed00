/// The columns of a statement's first SELECT after its CTEs, each with the comment after it on its line.
struct SelectList {
    struct Column: Hashable {
        /// The name of the result's column.
        let name: String
        /// The piece of SQL that it is, its name included.
        let text: String
        /// The text after `--`, without blanks at its ends; `nil` without a comment.
        let comment: String?
    }

    let columns: [Column]

    /// Reads the list; `expand` returns the text of a macro call, and `nil` for anything else.
    ///
    /// - Throws: `WarehouseError.unnamedColumn` for an expression without a name, and what `expand` throws.
    init(of sql: String, file: String, expand: (String) throws(WarehouseError) -> String?) throws(WarehouseError) {
        let items = Self.items(in: SQLToken.tokens(of: sql))
        columns = try Self.columns(of: items, file: file, expand: expand)
    }

    /// A piece of the list up to its comma.
    private struct Item {
        var code: [SQLToken] = []
        var text = ""
        var comment: String?
    }

    private static func columns(
        of items: [Item],
        file: String,
        expand: (String) throws(WarehouseError) -> String?
    ) throws(WarehouseError) -> [Column] {
        var columns: [Column] = []
        for item in items {
            if let text = try expand(item.text) {
                let inner = try Self.columns(of: Self.items(in: SQLToken.tokens(of: text)), file: file, expand: expand)
                // A comment after a macro applies to all its columns.
                columns += inner.map { Column(name: $0.name, text: $0.text, comment: item.comment ?? $0.comment) }
            } else if let last = item.code.last, last.kind == .word {
                columns.append(Column(name: last.text, text: item.text.trimmed, comment: item.comment))
            } else {
                throw .unnamedColumn(file: file, expression: item.code.map(\.text).joined(separator: " "))
            }
        }
        return columns
    }

    /// What follows the first SELECT outside parentheses; everything without one.
    private static func behindCTEs(_ tokens: [SQLToken]) -> ArraySlice<SQLToken> {
        var depth = 0
        for (index, token) in tokens.enumerated() {
            if token.isSymbol("(") { depth += 1 }
            if token.isSymbol(")") { depth -= 1 }
            if depth == 0, token.isWord("SELECT") { return tokens[(index + 1)...] }
        }
        return tokens[...]
    }

    /// What is between SELECT, if there is one, and FROM, cut at the commas outside parentheses; UNION ends it where a macro is
    /// the whole SELECT.
    private static func items(in tokens: [SQLToken]) -> [Item] {
        var items = [Item()]
        var depth = 0
        /// Whether the line has had nothing but blanks since its last piece of code, and which item that belongs to.
        var commented: Int?
        for token in Self.behindCTEs(tokens) {
            if depth == 0, token.isWord("FROM") || token.isWord("UNION") { break }
            if token.isSymbol("(") { depth += 1 }
            if token.isSymbol(")") { depth -= 1 }
            if depth == 0, token.isSymbol(",") {
                items.append(Item())
                continue
            }
            switch token.kind {
            case .comment:
                if let index = commented { items[index].comment = String(token.text.dropFirst(2).drop { $0 == " " }) }
            case .space:
                items[items.count - 1].text += token.text
                if token.text.contains("\n") { commented = nil }
            default:
                items[items.count - 1].text += token.text
                items[items.count - 1].code.append(token)
                commented = items.count - 1
            }
        }
        return items.filter { !$0.code.isEmpty }
    }
}
