extension SQLFile {
    /// The relations that the statement reads, in the order in which it names them, without its own CTEs.
    package var namedRelations: [String] {
        let code = SQLToken.tokens(of: text).filter(\.isCode)
        let own = Self.commonTableNames(in: code)
        var names: [String] = []
        for index in code.indices where Self.isSourceKeyword(at: index, in: code) {
            guard let name = Self.relationName(after: index, in: code) else { continue }
            if !own.contains(name), !names.contains(name) { names.append(name) }
        }
        return names
    }

    /// The functions that the statement calls, in lower case.
    package var calledFunctions: Set<String> {
        let code = SQLToken.tokens(of: text).filter(\.isCode)
        let own = Self.commonTableNames(in: code)
        var names: Set<String> = []
        for index in code.indices.dropLast() where code[index].kind == .word && code[index + 1].isSymbol("(") {
            let name = code[index].text.lowercased()
            if !Self.wordsBeforeParentheses.contains(name), !own.contains(name) { names.insert(name) }
        }
        return names
    }

    /// Words before a parenthesis that are not functions.
    private static let wordsBeforeParentheses: Set = [
        "all", "and", "any", "as", "between", "by", "case", "decimal", "else", "except", "exists", "from", "having",
        "in", "intersect", "join", "like", "not", "on", "or", "over", "select", "then", "union", "using", "values",
        "when", "where", "with",
    ]

    private static func commonTableNames(in code: [SQLToken]) -> Set<String> {
        var names: Set<String> = []
        for index in code.indices.dropLast(2) where code[index].kind == .word && code[index + 1].isWord("AS") {
            // DuckDB's own word; a portable statement may not have it, where it looks like a function.
            let rest = code[(index + 2)...].drop { $0.isWord("MATERIALIZED") }
            if rest.first?.isSymbol("(") == true { names.insert(code[index].text) }
        }
        return names
    }

    private static func isSourceKeyword(at index: Int, in code: [SQLToken]) -> Bool {
        if code[index].isWord("JOIN") { return true }
        guard code[index].isWord("FROM") else { return false }
        return index == 0 || !code[index - 1].isWord("DISTINCT")  // IS DISTINCT FROM takes no rows
    }

    private static func relationName(after index: Int, in code: [SQLToken]) -> String? {
        var position = index + 1
        guard position < code.count, code[position].kind == .word else { return nil }
        var name = code[position].text
        while position + 2 < code.count, code[position + 1].isSymbol("."), code[position + 2].kind == .word {
            position += 2
            name += "." + code[position].text
        }
        if position + 1 < code.count, code[position + 1].isSymbol("(") { return nil }  // a table function
        return name
    }
}
