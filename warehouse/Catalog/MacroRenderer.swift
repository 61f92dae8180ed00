/// Expands macro calls in SQL text, `@name(…)`; strings, quoted names and comments are left alone.
///
/// The mark tells readers and editors that this is not a function of the engine. A mark without a macro is an error, and so
/// is the name of a macro without its mark.
struct MacroRenderer: Sendable {
    let macros: [String: Macro]

    func render(_ sql: String, file: String, dialect: SQLDialect) throws(WarehouseError) -> String {
        let tokens = SQLToken.tokens(of: sql)
        var rendered = ""
        var position = 0
        while position < tokens.count {
            let token = tokens[position]
            if token.isSymbol("@"), position + 1 < tokens.count {
                let name = tokens[position + 1].text
                guard let macro = macros[name], Self.opens(tokens, at: position + 2) else {
                    throw .unknownMacro(file: file, call: "@\(name)")
                }
                let call = try Self.call(of: macro, in: tokens, at: position + 1, file: file)
                rendered += try expand(macro, call.arguments, file: file, dialect: dialect)
                position = call.end
                continue
            }
            if token.kind == .word, macros[token.text] != nil, Self.opens(tokens, at: position + 1) {
                throw .unknownMacro(file: file, call: token.text)
            }
            rendered += token.text
            position += 1
        }
        return rendered
    }

    /// The expansion of a macro call and of the calls in it; `nil` if the text is not a macro call.
    func expansion(of text: String, file: String, dialect: SQLDialect = .duckdb) throws(WarehouseError) -> String? {
        let tokens = SQLToken.tokens(of: text.trimmed)
        guard tokens.count > 2, tokens[0].isSymbol("@"), let macro = macros[tokens[1].text], Self.opens(tokens, at: 2)
        else {
            return nil
        }
        let call = try Self.call(of: macro, in: tokens, at: 1, file: file)
        guard call.end == tokens.count else { return nil }
        return try expand(macro, call.arguments, file: file, dialect: dialect)
    }

    /// The columns of a list; a line `@name` in it is those of another list.
    private func columns(of repetition: Macro.Repetition, in file: String) throws(WarehouseError) -> [String] {
        var columns: [String] = []
        for line in repetition.lines {
            guard line.hasPrefix("@") else {
                columns.append(line)
                continue
            }
            guard let other = macros[String(line.dropFirst())]?.repetition else {
                throw .unknownMacro(file: file, call: line)
            }
            columns += try self.columns(of: other, in: file)
        }
        return columns
    }

    private func expand(
        _ macro: Macro,
        _ arguments: [String],
        file: String,
        dialect: SQLDialect
    ) throws(WarehouseError) -> String {
        if let repetition = macro.repetition {
            let piece = arguments.joined(separator: ", ")
            let text = repetition.text(of: piece, columns: try columns(of: repetition, in: macro.file))
            return try render(text, file: file, dialect: dialect)
        }
        guard arguments.count == macro.parameters.count else {
            throw .wrongArgumentCount(
                file: file,
                macro: macro.name,
                expected: macro.parameters.count,
                found: arguments.count
            )
        }
        let values = Dictionary(zip(macro.parameters, arguments.map(Self.guarded))) { first, _ in first }
        let text = try Self.filled(macro, body: macro.body(for: dialect), values: values)
        return try render(text, file: file, dialect: dialect)
    }

    /// The body with every `{parameter}` replaced, in one pass, so that the braces of an outer macro are kept.
    private static func filled(_ macro: Macro, body: String, values: [String: String]) throws(WarehouseError) -> String
    {
        var text = ""
        var rest = body[...]
        while let open = rest.firstIndex(of: "{") {
            guard let close = rest[open...].firstIndex(of: "}") else { break }
            let parameter = String(rest[rest.index(after: open)..<close])
            if let value = values[parameter] {
                text += rest[..<open] + value
            } else if parameter.first?.isNumber == true {
                text += rest[...close]  // a repetition in a pattern, as in [0-9]{4}
            } else {
                throw .invalidMacro(file: macro.file, reason: "it has no parameter {\(parameter)}")
            }
            rest = rest[rest.index(after: close)...]
        }
        return text + rest
    }

    private static func opens(_ tokens: [SQLToken], at position: Int) -> Bool {
        position < tokens.count && tokens[position].isSymbol("(")
    }

    /// The arguments of the call that begins at `start`, and the position after its closing parenthesis.
    private static func call(
        of macro: Macro,
        in tokens: [SQLToken],
        at start: Int,
        file: String
    ) throws(WarehouseError) -> (arguments: [String], end: Int) {
        var arguments: [String] = []
        var argument = ""
        var depth = 0
        for position in (start + 1)..<tokens.count {
            let token = tokens[position]
            if token.isSymbol("(") { depth += 1 }
            if token.isSymbol(")") { depth -= 1 }
            if depth == 0 {
                return (arguments + [argument.trimmed], position + 1)
            }
            if depth == 1, token.isSymbol(",") {
                arguments.append(argument.trimmed)
                argument = ""
            } else if !(depth == 1 && token.isSymbol("(") && position == start + 1) {
                argument += token.text
            }
        }
        throw .unclosedMacro(file: file, macro: macro.name)
    }

    /// An argument that is more than a name, the placeholder of one or a literal goes into parentheses.
    private static func guarded(_ argument: String) -> String {
        let isSimple = SQLToken.tokens(of: argument).allSatisfy { token in
            switch token.kind {
            case .word, .number, .string, .quotedIdentifier: true
            case .symbol: [".", "{", "}"].contains(token.text)
            case .comment, .space: false
            }
        }
        return isSimple ? argument : "(\(argument))"
    }
}

extension Macro.Repetition {
    /// The piece once for each column, which also replaces the end of longer names, as in `opponent_this_count`; a string that
    /// consists of the word becomes the column's name.
    fileprivate func text(of piece: String, columns: [String]) -> String {
        let tokens = SQLToken.tokens(of: piece)
        return columns.map { column in
            tokens.map { token in
                switch token.kind {
                case .word where token.text.hasSuffix(word): token.text.dropLast(word.count) + column
                case .string where token.text == "'\(word)'": "'\(column)'"
                default: token.text
                }
            }.joined()
        }.joined(separator: ",\n")
    }
}
